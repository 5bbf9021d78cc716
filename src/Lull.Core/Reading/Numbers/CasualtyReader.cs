using System.Collections.Frozen;
using Lull.Events;
using Lull.Reading.Parsing;
using Lull.Reading.Times;

namespace Lull.Reading.Numbers;

/// <summary>
/// Finds how many were killed and wounded: <c>killed 12 and wounded 30</c>, <c>12 dead</c>, <c>at least 14 were killed and dozens
/// wounded</c>, <c>no one was hurt</c>. Counted persons that are coordinated are added up; "including three children" is not.
/// </summary>
internal static class CasualtyReader
{
    private static readonly FrozenSet<string> Killing = FrozenSet.Create(
        StringComparer.Ordinal, "kill", "slay", "martyr", "behead", "execute", "massacre", "murder", "assassinate", "eliminate", "neutralise",
        "neutralize", "liquidate", "gun");

    private static readonly FrozenSet<string> Dying = FrozenSet.Create(StringComparer.Ordinal, "die", "perish", "succumb");

    private static readonly FrozenSet<string> Wounding = FrozenSet.Create(StringComparer.Ordinal, "wound", "injure", "hurt", "maim");

    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        StringComparer.Ordinal,
        "family", "group", "crew", "unit", "patrol", "squad", "team", "battalion", "brigade", "convoy", "number", "people", "personnel",
        "staff", "population", "militia", "army", "force", "police", "dozen", "community", "livestock", "civilian population");

    /// <summary>The casualties that a sentence tells, in the order of their words; none that it denies or only leaves open.</summary>
    public static IReadOnlyList<CasualtyMention> Read(ParsedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var mentions = new List<CasualtyMention>();
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (At(sentence, token) is { } mention && !IsDenied(sentence, token))
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    /// <summary>
    /// How many died by the act at a token: told at the word itself, or in a clause or noun that hangs on it ("a strike that killed
    /// three", "shelled the town, killing three"), or by the verb that it does ("the strike killed three"). Null where the
    /// sentence does not say.
    /// </summary>
    public static CasualtyMention? DeathsOf(ParsedSentence sentence, IReadOnlyList<CasualtyMention> mentions, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var deaths = mentions.Where(mention => mention.IsDeaths).ToList();
        return First(deaths, mention => mention.Word == token)
            ?? First(deaths, mention => IsUnder(sentence, mention.Word, token))
            ?? First(deaths, mention => Governs(sentence, mention.Word, token))
            ?? First(deaths, mention => sentence.Tokens[token] is { Relation: "advcl" } clause && clause.Head == mention.Word);
    }

    private static CasualtyMention? First(List<CasualtyMention> mentions, Func<CasualtyMention, bool> suits) =>
        mentions.Where(suits).Select(mention => (CasualtyMention?)mention).FirstOrDefault();

    // Within the same happening: through participles, relative clauses and coordination, not through reported speech.
    private static bool IsUnder(ParsedSentence sentence, int word, int token)
    {
        var (at, steps) = (word, 0);
        while (at >= 0 && at != token && steps++ <= sentence.Tokens.Count)
        {
            var link = sentence.Tokens[at];
            if (link.Relation is "ccomp" or "parataxis" || (link.Relation is "conj" && link.PartOfSpeech is "VERB" && !IsWounding(sentence, at)
                && !Killing.Contains(link.Lemma) && !Dying.Contains(link.Lemma)))
            {
                return false;
            }

            at = link.Head;
        }

        return at == token;
    }

    private static bool IsWounding(ParsedSentence sentence, int token) => Wounding.Contains(sentence.Tokens[token].Lemma);

    // "The strike killed three", "three died in the shelling", "left 14 dead".
    private static bool Governs(ParsedSentence sentence, int word, int token)
    {
        var noun = sentence.Tokens[token];
        if (noun.Head < 0 || !(noun.Relation.StartsWith("nsubj", StringComparison.Ordinal) || noun.Relation.StartsWith("obl", StringComparison.Ordinal)))
        {
            return false;
        }

        return noun.Head == word || (sentence.Tokens[word].Head == noun.Head && sentence.Tokens[word].Relation is "xcomp" or "obj")
            || (sentence.Tokens[word].PartOfSpeech is "ADJ" && IsUnder(sentence, word, noun.Head))
            || (sentence.Tokens[word] is { Relation: "advcl" } result && result.Head == noun.Head && ChildOf(sentence, word, "nsubj") < 0);
    }

    private static CasualtyMention? At(ParsedSentence sentence, int token)
    {
        var word = sentence.Tokens[token];
        if (word.Lemma is "dead" or "lifeless" && word.PartOfSpeech is "ADJ" or "ADV")
        {
            return OfState(sentence, token, isDeaths: true);
        }

        if (word.PartOfSpeech is "VERB" or "ADJ" && (word.Lemma is "wounded" or "injured" || Wounding.Contains(word.Lemma)))
        {
            return OfAct(sentence, token, isDeaths: false) ?? OfState(sentence, token, isDeaths: false);
        }

        if (word.PartOfSpeech is "VERB" && (Killing.Contains(word.Lemma) || Dying.Contains(word.Lemma)))
        {
            return OfAct(sentence, token, isDeaths: true) ?? OfState(sentence, token, isDeaths: true);
        }

        if (word.Lemma is "lose" && ChildOf(sentence, token, "obj") is >= 0 and var lost && sentence.Tokens[lost].Lemma is "life")
        {
            return ChildOf(sentence, token, "nsubj") is >= 0 and var losers ? Counted(sentence, isDeaths: true, token, losers) : null;
        }

        return word.PartOfSpeech is "NOUN" ? OfNoun(sentence, token) : null;
    }

    private static CasualtyMention? OfNoun(ParsedSentence sentence, int token)
    {
        var word = sentence.Tokens[token];
        bool? isDeaths = word.Lemma switch
        {
            "death" or "fatality" or "martyr" or "killing" => true,
            "injury" or "wounded" or "injured" => false,
            _ => null,
        };
        if (isDeaths is not { } kind)
        {
            return null;
        }

        if (NumberReader.CountAt(sentence, token) is { } count)
        {
            return new CasualtyMention(kind, count.Range, count.Span, token, token);
        }

        // "The deaths of 12 people", "the killing of a commander".
        return ChildOf(sentence, token, "nmod") is >= 0 and var victims && HasCase(sentence, victims, "of")
            ? Counted(sentence, kind, token, victims)
            : null;
    }

    private static CasualtyMention? OfAct(ParsedSentence sentence, int token, bool isDeaths)
    {
        var passive = ChildOf(sentence, token, "nsubj:pass");
        var subject = ChildOf(sentence, token, "nsubj");
        var isIntransitive = Dying.Contains(sentence.Tokens[token].Lemma);
        var victims = isIntransitive ? subject : passive >= 0 ? passive : ChildOf(sentence, token, "obj");
        var counted = victims >= 0 ? Counted(sentence, isDeaths, token, victims) : null;
        return counted ?? (isIntransitive || passive >= 0 ? null : RightAfter(sentence, isDeaths, token));
    }

    // "Injuring more than 20", "killed between 10 and 15 fighters": the number stands there, whatever the tree says.
    private static CasualtyMention? RightAfter(ParsedSentence sentence, bool isDeaths, int token)
    {
        var pieces = PieceList.Of(sentence, token + 1, sentence.Tokens.Count);
        return pieces.Count > 0 && CountGrammar.TryRead(pieces, 0, out var next) is { } count
            && CalendarWords.UnitOf(pieces[next]) is null && !CalendarWords.IsMonth(pieces[next])
            ? new CasualtyMention(isDeaths, count.Range, count.Span, token, pieces.At(next - 1).Token)
            : null;
    }

    // "14 dead", "left 14 dead", "12 people killed in the raid", "dozens wounded".
    private static CasualtyMention? OfState(ParsedSentence sentence, int token, bool isDeaths)
    {
        var word = sentence.Tokens[token];
        if (word.Head < 0)
        {
            return ChildOf(sentence, token, "nsubj") is >= 0 and var subject ? Counted(sentence, isDeaths, token, subject) : null;
        }

        if (word.Relation is "amod" or "acl" && word.Head < token)
        {
            return Counted(sentence, isDeaths, token, word.Head);
        }

        if (word.Relation is "xcomp" or "advmod")
        {
            var left = ChildOf(sentence, word.Head, "obj");
            left = left >= 0 ? left : ChildOf(sentence, word.Head, "nsubj:pass");
            if (left >= 0)
            {
                return Counted(sentence, isDeaths, token, left);
            }
        }

        // A number right before it, whatever the tree says: "14 dead, 30 wounded".
        if (token > 0 && NumberReader.CountAt(sentence, token - 1) is { } count && sentence.Tokens[token - 1].PartOfSpeech is "NUM" or "NOUN")
        {
            return new CasualtyMention(isDeaths, count.Range, count.Span, token, token - 1);
        }

        return NumberReader.CountAt(sentence, token) is { } own
            ? new CasualtyMention(isDeaths, own.Range, own.Span, token, token)
            : null;
    }

    private static CasualtyMention? Counted(ParsedSentence sentence, bool isDeaths, int word, int victims)
    {
        var noun = sentence.Tokens[victims];
        if (noun.Lemma is "nobody" or "none" || (noun.Lemma is "one" && victims > 0 && sentence.Tokens[victims - 1].Lemma is "no"))
        {
            return new CasualtyMention(isDeaths, CountRange.Exactly(0), noun.Span, word, Victims: -1);
        }

        if (CountOf(sentence, victims) is not { } first)
        {
            return null;
        }

        var (range, span) = (first.Range, first.Span);
        for (var token = victims + 1; token < sentence.Tokens.Count; token++)
        {
            // A second counted group is added, unless it has a verb of its own: "14 killed and dozens wounded".
            if (sentence.Tokens[token].Head == victims && sentence.Tokens[token].Relation is "conj" && !HasOwnState(sentence, token)
                && CountOf(sentence, token) is { } more)
            {
                range = Sum(range, more.Range);
                span = span.Join(more.Span);
            }
        }

        return new CasualtyMention(isDeaths, range, span, word, victims);
    }

    private static CountPhrase? CountOf(ParsedSentence sentence, int noun) =>
        NumberReader.CountAt(sentence, noun)
        ?? (IsOnePerson(sentence, noun) ? new CountPhrase(CountRange.One, sentence.Tokens[noun].Span, IsApproximate: false) : null);

    // "A soldier", "the commander", a person's name.
    private static bool IsOnePerson(ParsedSentence sentence, int noun)
    {
        var word = sentence.Tokens[noun];
        return word.PartOfSpeech switch
        {
            "NOUN" => word.Tag is "NN" && !Groups.Contains(word.Lemma)
                && sentence.Tokens.Any(child => child.Head == noun && child.Relation is "det" && child.Lemma is "a" or "an" or "the" or "another"),
            "PROPN" => word.Entity.EndsWith("PER", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool HasOwnState(ParsedSentence sentence, int noun) =>
        sentence.Tokens.Any(child => child.Head == noun && child.Relation is "amod" or "acl"
            && (Wounding.Contains(child.Lemma) || Killing.Contains(child.Lemma) || child.Lemma is "wounded" or "injured" or "dead" or "missing"));

    private static bool IsDenied(ParsedSentence sentence, int token) =>
        sentence.Tokens.Any(child => child.Head == token && child.Relation is "advmod" && child.Lemma is "not" or "n't" or "n’t" or "never");

    private static CountRange Sum(CountRange one, CountRange other) =>
        new(
            (int)Math.Min(int.MaxValue, (long)one.Low + other.Low),
            one.High is { } high && other.High is { } more ? (int)Math.Min(int.MaxValue, (long)high + more) : null);

    private static int ChildOf(ParsedSentence sentence, int token, string relation)
    {
        for (var child = 0; child < sentence.Tokens.Count; child++)
        {
            if (sentence.Tokens[child].Head == token && sentence.Tokens[child].Relation.StartsWith(relation, StringComparison.Ordinal)
                && (relation is not "nsubj" || sentence.Tokens[child].Relation is "nsubj"))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool HasCase(ParsedSentence sentence, int noun, string preposition) =>
        sentence.Tokens.Any(child => child.Head == noun && child.Relation is "case" && string.Equals(child.Lemma, preposition, StringComparison.Ordinal));
}
