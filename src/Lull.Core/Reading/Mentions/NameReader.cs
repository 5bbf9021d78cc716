using System.Collections.Frozen;
using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Finds the names in a sentence: those of the registry, and runs of capitalised words.</summary>
internal sealed class NameReader(NameScanner scanner, string text, string? publisher)
{
    private readonly string[] _publisher = publisher is null ? [] : publisher.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(
        StringComparer.Ordinal,
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
        "May", "June", "July", "August", "September", "October", "November", "December", "Ramadan", "Christmas", "Easter", "Eid",
        "Feb", "Apr", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Tue", "Wed", "Fri",
        "I", "God", "GMT", "UTC");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "al", "el", "bin", "ibn", "abu", "de", "del", "della", "dos", "das", "du", "van", "ul", "as", "ash", "an", "ar");

    /// <summary>True for a day, a month or another capitalised word that is part of no name.</summary>
    public static bool IsCalendar(string form) => Calendar.Contains(form);

    /// <summary>The names of a sentence, in order; no two share a word.</summary>
    public IReadOnlyList<NameUse> Read(int sentence, SentenceTree tree)
    {
        var uses = new List<NameUse>();
        var known = scanner.Scan(tree, text);
        var next = 0;
        for (var index = 0; index < tree.Count; index++)
        {
            while (next < known.Count && known[next].Last < index)
            {
                next++;
            }

            var stop = next < known.Count ? known[next].First : tree.Count;
            if (index == stop)
            {
                var (name, last) = (known[next], RunEnd(tree, index, tree.Count, SkipKnown(known, next)));
                index = IsLastWordOf(uses, tree, name) ? Merge(uses, sentence, tree, name) : Add(uses, sentence, tree, name, last);
            }
            else if (PublisherAt(tree, index) is var end && end < stop && end >= index)
            {
                // "Shelter North delivered tents": whose report it is, is known.
                uses.Add(Use(sentence, tree, index, end, actor: null) with { Signs = new KindSigns(5, 0, 0) });
                index = end;
            }
            else if (MayStart(tree, index))
            {
                var last = RunEnd(tree, index, stop, stop);
                if (!IsLabel(tree, index, last))
                {
                    uses.Add(Use(sentence, tree, IsNumbered(tree, index, last) ? index - 1 : index, last, actor: null));
                }

                index = last;
            }
        }

        return uses;
    }

    // The last word of the publisher's name where it stands; -1 where it does not.
    private int PublisherAt(SentenceTree tree, int first)
    {
        if (_publisher.Length < 2 || first + _publisher.Length > tree.Count)
        {
            return -1;
        }

        for (var index = 0; index < _publisher.Length; index++)
        {
            if (!string.Equals(tree[first + index].Form, _publisher[index], StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return first + _publisher.Length - 1;
    }

    // "The Qadar Emirate" is not the Emirates.
    private static bool IsLastWordOf(List<NameUse> uses, SentenceTree tree, NameSpan name) =>
        name.First == name.Last && uses.Count > 0 && uses[^1] is { Actor: null } before && before.Last == name.First - 1
        && tree[before.Head].Head == name.First && tree[before.Head].Relation is "compound" or "amod" or "nmod:poss"
        && (SideWords.Of(tree[name.First]) is not SideWordClass.None || tree[name.First].Form is "Emirate" or "Kingdom" or "Republic" or "Federation" or "Sultanate" or "Emirates");

    private int Merge(List<NameUse> uses, int sentence, SentenceTree tree, NameSpan name)
    {
        var first = uses[^1].First;
        uses[^1] = Use(sentence, tree, first, name.Last, actor: null);
        return name.Last;
    }

    // "The 33rd Front": the number is part of the name.
    private static bool IsNumbered(SentenceTree tree, int first, int last) =>
        first > 0 && char.IsAsciiDigit(tree[first - 1].Form[0]) && char.IsLetter(tree[first - 1].Form[^1]) && IsNameOfSide(tree[last]);

    /// <summary>
    /// The name that opens a sentence, where any word has a capital letter: a demonym that the report's other names show to be
    /// one. Null where the word is part of a name already or of none.
    /// </summary>
    public NameUse? Opening(int sentence, SentenceTree tree) =>
        tree.Count > 1 && tree[0].PartOfSpeech is "ADJ" or "PROPN" && tree[0].Relation is "amod" or "compound" && IsCapitalised(tree[0].Form)
            ? Use(sentence, tree, 0, 0, actor: null)
            : null;

    // "Iraqi Freedom Front" is a name of its own that begins with one of the registry's adjectives.
    private int Add(List<NameUse> uses, int sentence, SentenceTree tree, NameSpan name, int runEnd)
    {
        if (runEnd > name.Last && name.Actor.Kind == ActorKind.State && HasOwnWord(tree, name.Last + 1, runEnd))
        {
            uses.Add(Use(sentence, tree, name.First, runEnd, actor: null));
            return runEnd;
        }

        if (name.Actor.Kind == ActorKind.State && tree[name.First].Entity is "B-PER" or "I-PER" && runEnd > name.Last)
        {
            uses.Add(Use(sentence, tree, name.First, runEnd, actor: null));
            return runEnd;
        }

        uses.Add(Use(sentence, tree, name.First, name.Last, name.Actor) with { IsAdjective = name.IsAdjective });
        return name.Last;
    }

    // "VASK:" and "Q:" open a turn and "LIVE:" a headline; they name nobody.
    private static bool IsLabel(SentenceTree tree, int first, int last) =>
        first == 0 && last + 1 < tree.Count && tree[last + 1].Form is ":"
        && Enumerable.Range(first, last - first + 1).All(index => !tree[index].Form.Any(char.IsLower));

    private static bool HasOwnWord(SentenceTree tree, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (IsNameOfSide(tree[index]) && SideWords.Of(tree[index]) is SideWordClass.Group or SideWordClass.Armed)
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipKnown(IReadOnlyList<NameSpan> known, int at) => at + 1 < known.Count ? known[at + 1].First : int.MaxValue;

    // Where the run of capitalised words ends that goes on from a word.
    private static int RunEnd(SentenceTree tree, int first, int stop, int limit)
    {
        var last = first;
        while (Next(tree, last, Math.Min(Math.Min(stop, limit), tree.Count)) is var next && next > last)
        {
            last = next;
        }

        return last;
    }

    // The last word of what follows directly and still belongs to the name; the word itself where nothing does.
    private static int Next(SentenceTree tree, int last, int stop)
    {
        var next = last + 1;
        return next >= stop ? last
            : tree[next].Form is "-" or "'" ? AfterHyphen(tree, last, stop)
            : tree[next].Form is "'s" or "’s" ? AfterPossessive(tree, last, stop)
            : tree[next].Form is "of" or "for" || (tree[next].Form is "in" && tree[last].Form is "Force" or "Mission" or "Operation" or "Command") ? AfterOf(tree, last, stop)
            : Particles.Contains(tree[next].Form) ? AfterParticle(tree, last, stop)
            : GoesOn(tree, last, next) ? next : last;
    }

    // A number may be part of a unit's name: "Brigade 12".
    private static bool GoesOn(SentenceTree tree, int last, int next) =>
        (IsNameWord(tree, next) && !IsTitle(tree, next) && !Calendar.Contains(tree[next].Form))
        || (tree[next].PartOfSpeech is "NUM" && tree[next].Head == last && IsNameOfSide(tree[last]));

    private static int AfterHyphen(SentenceTree tree, int last, int stop) =>
        last + 2 < stop && IsCapitalised(tree[last + 2].Form) ? last + 2 : last;

    // "Delta People's Army".
    private static int AfterPossessive(SentenceTree tree, int last, int stop) =>
        last + 2 < stop && tree[last].Form is "People" or "Peoples" or "Workers" or "Worker" or "Peasants" or "Farmers" or "Lord" or "Women" or "Men"
        && IsCapitalised(tree[last + 2].Form) ? last + 2 : last;

    // "Front for the Liberation of Otar": only words of sides take a complement into their name.
    private static int AfterOf(SentenceTree tree, int last, int stop)
    {
        var after = last + 2 < stop && tree[last + 2].Form is "the" ? last + 3 : last + 2;
        return after < stop && (IsNameOfSide(tree[last]) || IsBand(tree[last])) && SideWords.Of(tree[last]) is not SideWordClass.Armed
            && IsNameWord(tree, after) && tree[after].PartOfSpeech is "PROPN" or "ADJ"
            && !(after + 1 < stop && tree[after + 1].Form is "'s" or "’s") ? after : last;
    }

    // "Sons of the Basin".
    private static bool IsBand(Token token) =>
        token.Form is "Sons" or "Daughters" or "Children" or "Soldiers" or "Guardians" or "Lions" or "Brothers" or "Martyrs" or "Defenders" or "Heirs" or "Knights" or "Friends" or "Army";

    private static int AfterParticle(SentenceTree tree, int last, int stop) =>
        last + 2 < stop && (tree[last + 2].Form is "-" || IsCapitalised(tree[last + 2].Form)) ? last + 1 : last;

    private static bool MayStart(SentenceTree tree, int index)
    {
        var token = tree[index];
        if (token.Form is "al" or "el" && index + 2 < tree.Count && tree[index + 1].Form is "-" && IsCapitalised(tree[index + 2].Form))
        {
            return true;
        }

        // "The Elders' Council".
        if (index + 2 < tree.Count && token.Form[^1] is 's' && tree[index + 1].Form is "'" or "’" && IsCapitalised(token.Form) && IsNameOfSide(tree[index + 2]))
        {
            return true;
        }

        if (!IsNameWord(tree, index) || Calendar.Contains(token.Form) || IsTitle(tree, index))
        {
            return false;
        }

        return !IsOpening(tree, index)
            || token.PartOfSpeech is "PROPN" || token.Entity is not "O"
            || (index + 1 < tree.Count && IsNameWord(tree, index + 1) && token.PartOfSpeech is "ADJ" or "NOUN");
    }

    // A common noun that opens a sentence is capitalised and yet no name.
    private static bool IsNameWord(SentenceTree tree, int index)
    {
        var token = tree[index];
        var opens = IsOpening(tree, index);
        if (opens && SideWords.Of(token) is not SideWordClass.None && !(index + 1 < tree.Count && IsCapitalised(tree[index + 1].Form)))
        {
            return false;
        }

        return IsCapitalised(token.Form)
            && token.PartOfSpeech is "PROPN" or "NOUN" or "ADJ" or "X" or "NUM"
            && !(opens && token.PartOfSpeech is "NOUN" or "ADJ" && token.Entity is "O"
                && !(index + 1 < tree.Count && IsCapitalised(tree[index + 1].Form) && SideWords.Of(tree[index + 1]) is not SideWordClass.None));
    }

    // Behind the time of a live report too: "06:12 Explosions heard".
    private static bool IsOpening(SentenceTree tree, int index) =>
        index == 0 || (tree[index - 1].PartOfSpeech is "PUNCT" && tree[index - 1].Form is not ("," or ";" or "(" or ")" or "-" or "/")) || (index == 1 && tree[0].PartOfSpeech is "NUM");

    private static bool IsCapitalised(string form) => char.IsUpper(form[0]);

    private static bool IsTitle(SentenceTree tree, int index) =>
        (SideWords.Of(tree[index]) is SideWordClass.Office
            || (tree[index].Form is "Prime" or "Foreign" or "Defence" or "Defense" or "Interior" or "Vice" or "Deputy" or "Major" or "Lieutenant"
                && index + 1 < tree.Count && SideWords.Of(tree[index + 1]) is SideWordClass.Office))
        && tree[index].Form is not ("Abu" or "Sheikh" or "Imam")
        && !(index + 1 < tree.Count && tree[index + 1].Form is "Command" or "Staff" or "Assembly" or "Council" or "Secretariat" or "Directorate");

    private static bool IsNameOfSide(Token token) =>
        char.IsUpper(token.Form[0])
        && SideWords.Of(token) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Body or SideWordClass.Group;

    private NameUse Use(int sentence, SentenceTree tree, int first, int last, Actor? actor)
    {
        var head = last;
        for (var index = last; index >= first; index--)
        {
            if (tree[index].Head < first || tree[index].Head > last)
            {
                head = index;
                break;
            }
        }

        return new NameUse(
            sentence, first, last, head, tree.Span(first, last).Of(text), actor,
            actor is null && first == last && tree[first].PartOfSpeech is "ADJ",
            actor is null ? NameSigns.Of(tree, first, last, head) : new KindSigns(10, 0, 0));
    }
}
