using System.Collections.Frozen;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>What has been mentioned so far, and which of it a pronoun most likely takes up.</summary>
internal sealed class Backward(IReadOnlyList<SentenceTree> trees, QuotedWords quoted, NameBook names)
{
    // How far back a reader remembers, in mentions: a long text must not be gone through for each of its words.
    private const int LongestMemory = 300;
    private const int Window = 3;
    private const double NamedPerson = 2;
    private const double Familiarity = 0.2;
    private const int MostMentions = 4;
    private const double Tie = 0.05;

    private static readonly FrozenSet<string> Happenings = FrozenSet.Create(
        StringComparer.Ordinal,
        "collapse", "hold", "expire", "begin", "start", "end", "last", "take", "come", "remain", "continue", "fail", "happen", "occur",
        "be", "have", "become", "mark", "allow", "include", "cover", "involve", "mean", "lead", "cause", "hit", "land", "fall",
        "explode", "destroy", "kill", "injure", "wound", "go", "stop", "resume", "stand", "unravel", "survive", "work", "bring",
        "provide", "require", "call", "apply", "contain", "set", "show", "make", "leave", "break", "crash", "damage", "strike");

    private readonly List<Trace> _traces = [];
    private readonly Dictionary<int, TextSpan> _named = [];
    private readonly Dictionary<int, int> _mentions = [];
    private readonly Dictionary<int, int> _genders = [];

    /// <summary>What has been mentioned of late, in order.</summary>
    public IEnumerable<Trace> Recent => _traces.TakeLast(LongestMemory);

    /// <summary>Adds a mention.</summary>
    public void Add(Trace trace)
    {
        _traces.Add(trace);
        if (trace.Denotation is { Kind: MentionKind.Side, IsImplied: false, Side: { } side })
        {
            _named[side.Id] = trace.Denotation.Span;
        }

        if (trace.Denotation.Entity is { Kind: MentionKind.Person } person && Genders.Of(trees[trace.Sentence], trace.Token, trace.Denotation) is not 0 and var sign)
        {
            _genders.TryAdd(person.Id, sign);
        }

        if (trace.Denotation.Entity is { } entity)
        {
            _mentions[entity.Id] = _mentions.GetValueOrDefault(entity.Id) + 1;
        }
    }

    /// <summary>Where a side was last named; null where it has not been.</summary>
    public TextSpan? LastNamed(Entity side) => _named.TryGetValue(side.Id, out var span) ? span : null;

    /// <summary>What a pronoun takes up; null where nothing fits or two fit alike.</summary>
    public Trace? Antecedent(int sentence, int pronoun, PronounSort sort)
    {
        if ((SharedObjects.Of(trees[sentence], pronoun, sort) is >= 0 and var done ? done : SharedObjects.Doer(trees[sentence], pronoun)) is >= 0 and var shared
            && _traces.TakeLast(LongestMemory).FirstOrDefault(trace => trace.Sentence == sentence && trace.Token == shared) is { } same)
        {
            return same;
        }

        var (best, score, second) = (default(Trace), double.MinValue, double.MinValue);
        var actor = CoArgument(sentence, pronoun);
        var speakers = quoted.IsQuoted(sentence, pronoun) ? Speakers(sentence) : [];
        for (var index = _traces.Count - 1; index >= 0 && _traces[index].Sentence >= sentence - Window; index--)
        {
            var trace = _traces[index];
            if (!Fits(trace, sentence, pronoun, sort) || IsActedWith(sentence, pronoun, trace.Denotation) || (actor is not null && IsSame(actor, trace.Denotation))
                || (trace.Denotation.Side is { } spoken && speakers.Contains(spoken.Id)) || (trace.Denotation.Entity is { } who && speakers.Contains(who.Id)))
            {
                continue;
            }

            var found = Score(trace, sentence, pronoun, sort);
            if (best is not null && IsSame(best.Denotation, trace.Denotation))
            {
                score = Math.Max(score, found);
            }
            else if (found > score + Tie)
            {
                (best, score, second) = (trace, found, score);
            }
            else
            {
                second = Math.Max(second, found);
            }
        }

        return best is not null && score - second > Tie ? best : null;
    }

    private double Score(Trace trace, int sentence, int pronoun, PronounSort sort) =>
        trace.Prominence + AntecedentSigns.Nearness(sentence - trace.Sentence) + AntecedentSigns.Number(trace.Denotation, sort, NeedsSide(trees[sentence], pronoun, evenPeople: false))
            + (trace.Sentence == sentence ? AntecedentSigns.Binding(trees[sentence], trace.Token, pronoun) : 0)
            - (sort is PronounSort.One && IsObject(trees[sentence], pronoun) && trace.Denotation.Side is not null ? NamedPerson : 0)
            + AntecedentSigns.GoesOn(trees[trace.Sentence], trace.Token, trees[sentence], pronoun)
            + (AntecedentSigns.IsFreed(trees[sentence], pronoun) && AntecedentSigns.IsCaptive(trees[trace.Sentence], trace.Token) ? NamedPerson * 2 : 0)
            + AntecedentSigns.Arms(trees[sentence], pronoun, trace.Denotation)
            + (trace.Sentence == sentence && AntecedentSigns.IsSpeaker(trees[sentence], trace.Token) && AntecedentSigns.IsVictims(trees[sentence], pronoun) ? NamedPerson : 0)
            + (trace.Denotation.Entity is { } entity ? Familiarity * Math.Min(_mentions.GetValueOrDefault(entity.Id), MostMentions) : 0)
            - (sort is not PronounSort.Person && trace.Denotation.Entity is { Kind: MentionKind.Person } ? NamedPerson : 0)
            - (sort is PronounSort.Person && trace.Denotation.Kind is MentionKind.People ? NamedPerson : 0)
            - (sort is PronounSort.Many && trace.Sentence == sentence && AntecedentSigns.IsWithinWhatIsSaid(trees[sentence], trace.Token, pronoun) ? NamedPerson * 2 : 0)
        - (sort is PronounSort.Many && AntecedentSigns.IsViolent(trees[sentence], pronoun) && trace.Denotation is { Kind: MentionKind.Person or MentionKind.People, Side: null } ? NamedPerson * 2 : 0);

    /// <summary>The last sides mentioned before a word, each once, the nearest first.</summary>
    public IEnumerable<Trace> Sides(int sentence, int token)
    {
        var seen = new HashSet<int>();
        for (var index = _traces.Count - 1; index >= Math.Max(0, _traces.Count - LongestMemory); index--)
        {
            var trace = _traces[index];
            if ((trace.Sentence < sentence || trace.Token < token) && trace.Denotation.Kind is not MentionKind.Place
                && trace.Denotation.Side is { Kind: not MentionKind.Person, Members.Count: 0 } side && seen.Add(side.Id))
            {
                yield return trace;
            }
        }
    }

    /// <summary>The two sides that "both" and "the two sides" mean; null where fewer have been spoken of.</summary>
    public IReadOnlyList<Entity>? Pair(int sentence, int token)
    {
        for (var index = _traces.Count - 1; index >= Math.Max(0, _traces.Count - LongestMemory); index--)
        {
            // Those who brokered a truce are not the sides to it.
            var trace = _traces[index];
            if (trace.Denotation.Entity is { Members.Count: 2 } pair && !IsThird(trace) && (trace.Sentence < sentence || trace.Token < token))
            {
                return pair.Members;
            }
        }

        var most = _traces.TakeLast(LongestMemory).Where(trace => trace.Denotation.Kind is not MentionKind.Place && !IsThird(trace) && trace.Denotation.Side is { Kind: not MentionKind.Person, Members.Count: 0 })
            .GroupBy(trace => trace.Denotation.Side!.Id)
            .Select(group => (Count: group.Count(), Last: group.LastOrDefault(trace => trace.Denotation.Name is not null) ?? group.Last()))
            .OrderByDescending(group => group.Count).ThenByDescending(group => group.Last.Sentence)
            .Take(2).OrderBy(group => group.Last.Sentence).ThenBy(group => group.Last.Token).ToList();
        return most.Count < 2 ? null : [.. most.Select(group => Named(group.Last.Denotation))];
    }

    private static bool IsOutlet(string word) =>
        word is "Radio" or "News" or "Agency" or "Times" or "Courier" or "Gazette" or "Post" or "Herald" or "Tribune" or "Television" or "TV" or "Press";

    private bool IsThird(Trace trace)
    {
        var tree = trees[trace.Sentence];
        var first = AntecedentSigns.First(tree, trace.Token);
        return trace.Denotation.Kind is MentionKind.Person || (trace.Denotation.Side is { } side && side.Name.Split(' ').Any(IsOutlet)) || (tree[first].Head >= 0 && tree[tree[first].Head].Lemma is
            "broker" or "mediate" or "negotiate" or "sponsor" or "host" or "back" or "support" or "oversee" or "facilitate" or "guarantee"
            or "monitor" or "mediation" or "patronage" or "auspices" or "help" or "supervise" or "thank" or "arrange" or "say" or "tell");
    }

    // As the report calls the side: "Velmari army" rather than "Velmari".
    private static Entity Named(Denotation denotation) =>
        denotation is { Name: { } name, Side: { } side } ? side with { Name = name } : denotation.Side!;

    private bool Fits(Trace trace, int sentence, int pronoun, PronounSort sort)
    {
        var denotation = trace.Denotation;
        if (trace.Sentence == sentence && (trace.Token >= pronoun || AntecedentSigns.IsBound(trees[sentence], trace.Token, pronoun)))
        {
            return false;
        }

        // "Six nurses, whom they released": not the nurses.
        if (trace.Sentence == sentence && trees[sentence][pronoun] is { Relation: "nsubj", Head: >= 0 and var told } && trees[sentence][told].Relation is "acl:relcl" && trees[sentence][told].Head == trace.Token)
        {
            return false;
        }

        if (ReadingLexicon.Default.IsIn("reporters", trees[trace.Sentence][trace.Token].Lemma))
        {
            return false;
        }

        if (AntecedentSigns.IsToldTo(trees[trace.Sentence], trace.Token) || AntecedentSigns.IsEquated(trees[trace.Sentence], trace.Token))
        {
            return false;
        }

        // '"They shot my brother," he said': he is nobody of whom he speaks.
        if (trace.Sentence == sentence && trace.Token < pronoun && quoted.IsQuoted(trace.Sentence, trace.Token) && !quoted.IsQuoted(sentence, pronoun))
        {
            return false;
        }

        return sort switch
        {
            PronounSort.Person => denotation.Kind is MentionKind.Person or MentionKind.People && !denotation.IsPlural && IsOfGender(trace, trees[sentence][pronoun]),
            PronounSort.One => !denotation.IsPlural && (IsSideOrThing(denotation, sentence, pronoun) || HasSpoken(trace, sentence, pronoun)),
            PronounSort.Many => (denotation.IsPlural || denotation.Side is not null) && IsSideOrThing(denotation, sentence, pronoun),
            _ => false,
        };
    }

    // "According to the company that runs the dam. It says".
    private bool HasSpoken(Trace trace, int sentence, int pronoun) =>
        trace.Denotation.Kind is MentionKind.Thing && AntecedentSigns.IsSpeaker(trees[sentence], pronoun)
        && (AntecedentSigns.IsSpeaker(trees[trace.Sentence], trace.Token) || trees[trace.Sentence].Case(trace.Token) is "according to" or "accord to");

    // What any mention has told of a person holds for all.
    private bool IsOfGender(Trace trace, Token pronoun)
    {
        var tree = trees[trace.Sentence];
        var sign = trace.Denotation.Entity is { Kind: MentionKind.Person } person && _genders.TryGetValue(person.Id, out var known) ? known : Genders.Of(tree, trace.Token, trace.Denotation);
        return Genders.IsSomebody(tree, trace.Token) && (sign == 0 || sign == Genders.Of(pronoun));
    }

    private bool IsSideOrThing(Denotation denotation, int sentence, int pronoun) =>
        denotation.Kind switch
        {
            MentionKind.Side or MentionKind.Place => denotation.Entity is not null || denotation.Turn is not null,
            MentionKind.Person => denotation.IsPlural || (denotation.Side is not null && NeedsSide(trees[sentence], pronoun, evenPeople: false)),
            MentionKind.People => denotation.IsPlural && !NeedsSide(trees[sentence], pronoun, evenPeople: true),
            _ => !NeedsSide(trees[sentence], pronoun, evenPeople: false),
        };

    // Things do not deny or attack, and have no fighters.
    private static bool NeedsSide(SentenceTree tree, int pronoun, bool evenPeople)
    {
        var token = tree[pronoun];
        if (token.Relation is "nmod:poss")
        {
            return SideWords.Of(tree[token.Head]) is not (SideWordClass.None or SideWordClass.People);
        }

        // "It was not behind the raid", "it is ready to talk."
        return !evenPeople && token.Relation is "nsubj" && ((tree[token.Head].PartOfSpeech is "VERB" && !Happenings.Contains(tree[token.Head].Lemma))
            || tree.Case(token.Head) is "behind" || ReadingLexicon.Default.IsIn("disposed", tree[token.Head].Lemma));
    }

    // Within a quotation "they" are not the speaker's own side.
    private HashSet<int> Speakers(int sentence) =>
    [
        .. _traces.TakeLast(LongestMemory).Where(trace => quoted.ParagraphOf(trace.Sentence) == quoted.ParagraphOf(sentence) && !quoted.IsQuoted(trace.Sentence, trace.Token)
                && trace.Denotation.Kind is MentionKind.Person)
            .SelectMany(trace => new[] { trace.Denotation.Side?.Id, AntecedentSigns.IsSpeaker(trees[trace.Sentence], trace.Token) ? trace.Denotation.Entity?.Id : null }).OfType<int>(),
    ];

    // "It" as an object is a thing rather than a side, but for verbs whose object is somebody.
    private static bool IsObject(SentenceTree tree, int pronoun) =>
        tree[pronoun].Relation is "obj" && !Acts.TakesSomebody(tree[tree[pronoun].Head].Lemma);

    // "He negotiated with Prigozhin": not Prigozhin.
    private bool IsActedWith(int sentence, int pronoun, Denotation found)
    {
        var tree = trees[sentence];
        if (found.Entity is null || tree[pronoun].Relation is not ("nsubj" or "nsubj:pass"))
        {
            return false;
        }

        foreach (var child in tree.Children(tree[pronoun].Head))
        {
            if (child > pronoun && tree[child].Relation is "obj" or "iobj" or "obl" or "obl:agent" && names.UseAt(sentence, child) is { } use && names.Of(use).Id == found.Entity.Id)
            {
                return true;
            }
        }

        return false;
    }

    // "Palar takes note of it and urges it": the object is not Palar, though Palar is the subject of another verb.
    private Denotation? CoArgument(int sentence, int pronoun)
    {
        var tree = trees[sentence];
        if (tree[pronoun].Relation is not ("obj" or "iobj" or "obl" or "nmod") && !AntecedentSigns.IsVictims(tree, pronoun))
        {
            return null;
        }

        var verb = tree[pronoun].Head;
        while (tree[verb].Relation is "obj" or "obl" or "nmod" && tree[verb].Head >= 0)
        {
            verb = tree[verb].Head;
        }

        while (tree.Child(verb, "nsubj", "nsubj:pass") < 0 && tree[verb].Head >= 0 && (tree[verb].Relation is "conj" or "xcomp" || (tree[verb].Relation is "advcl" && tree[verb].Tag is "VBG" && tree.Child(verb, "mark") < 0)))
        {
            verb = tree[verb].Head;
        }

        var subject = tree.Child(verb, "nsubj", "nsubj:pass");
        return subject < 0 ? null : _traces.TakeLast(LongestMemory).FirstOrDefault(trace => trace.Sentence == sentence && trace.Token == subject)?.Denotation;
    }

    private static bool IsSame(Denotation one, Denotation other) =>
        one == other || (one.Entity is not null && other.Entity is not null && (one.Entity.Id == other.Entity.Id
            || (one.Side is { } side && other.Side is { } otherSide && side.Id == otherSide.Id)));
}
