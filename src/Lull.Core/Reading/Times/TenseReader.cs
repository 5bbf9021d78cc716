using System.Collections.Frozen;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Tells from a verb and its auxiliaries where it looks in time.</summary>
internal static class TenseReader
{
    // What is told with these has been, though the verb under them is an infinitive: "failed to withdraw".
    private static readonly FrozenSet<string> LooksBack = FrozenSet.Create(
        StringComparer.Ordinal,
        "fail", "refuse", "manage", "begin", "start", "continue", "try", "attempt", "decline", "seem", "appear", "cease", "help", "use", "force", "compel", "oblige");

    // Timetables: the present tense of these means what is to come.
    private static readonly FrozenSet<string> Scheduled = FrozenSet.Create(
        StringComparer.Ordinal,
        "begin", "start", "take", "expire", "end", "open", "meet", "resume", "come", "go", "enter", "run", "lapse", "finish", "close",
        "commence", "conclude", "depart", "arrive", "last", "return", "leave");

    // What these tell in the past tense may still lie ahead: "gave them until Friday".
    private static readonly FrozenSet<string> Prolonging = FrozenSet.Create(
        StringComparer.Ordinal,
        "extend", "prolong", "postpone", "renew", "give", "grant", "schedule", "set", "delay", "urge", "demand", "order", "promise",
        "pledge", "agree", "call", "ask", "vow", "warn", "threaten", "expect", "plan", "propose", "offer");

    /// <summary>True where what hangs on a verb has been, though it is an infinitive, as in "failed to withdraw".</summary>
    public static bool LooksBackOn(ParsedSentence sentence, int verb) => verb >= 0 && LooksBack.Contains(sentence.Tokens[verb].Lemma);

    /// <summary>Where the verb that governs a token looks; the token may be the verb itself.</summary>
    public static TenseDirection DirectionAt(ParsedSentence sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var verb = VerbOver(sentence, token);
        return verb < 0 ? TenseDirection.Unknown : OfVerb(sentence, verb, 0);
    }

    /// <summary>The time that a verb's tense alone tells: no days, for tense names none.</summary>
    public static StatementTime TimeOf(ParsedSentence sentence, int token) =>
        DirectionAt(sentence, token) == TenseDirection.Unknown
            ? StatementTime.Unknown
            : new StatementTime(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Tense);

    /// <summary>True where the verb over a token is in the present perfect: what it tells goes on, or has only just ended.</summary>
    public static bool IsPerfect(ParsedSentence sentence, int token)
    {
        var verb = VerbOver(sentence, token);
        return verb >= 0 && sentence.Tokens.Any(child => child.Head == verb && child.Lemma is "have"
            && child.Relation.StartsWith("aux", StringComparison.Ordinal) && (child.Tag is "VBZ" or "VBP"));
    }

    /// <summary>True where the verb over a token gives more time, as in "extended the truce until Friday".</summary>
    public static bool IsProlonged(ParsedSentence sentence, int token)
    {
        var verb = VerbOver(sentence, token);
        return verb >= 0 && Prolonging.Contains(sentence.Tokens[verb].Lemma);
    }

    /// <summary>True for the present tense of a verb of timetables, as in "takes effect on Friday".</summary>
    public static bool IsScheduled(ParsedSentence sentence, int token)
    {
        var verb = VerbOver(sentence, token);
        return verb >= 0 && ((sentence.Tokens[verb].Tag is "VBZ" or "VBP" && Scheduled.Contains(sentence.Tokens[verb].Lemma)) || IsArranged(sentence, verb));
    }

    // "Observers whom the union is sending on Friday"
    private static bool IsArranged(ParsedSentence sentence, int verb) =>
        sentence.Tokens[verb] is { Tag: "VBG", Lemma: "send" or "host" or "meet" or "travel" or "fly" or "leave" or "hold" or "open" or "return" or "visit" or "arrive" or "come" or "go" or "begin" or "start" or "convene" }
        && sentence.Tokens.Any(child => child.Head == verb && child is { Lemma: "be", Tag: "VBZ" or "VBP" })
        && !sentence.Tokens.Any(child => child.Head == verb && child.Lemma is "have");

    private static TenseDirection OfVerb(ParsedSentence sentence, int verb, int depth)
    {
        var word = sentence.Tokens[verb];
        if (IsDue(sentence, verb))
        {
            return TenseDirection.Future;
        }

        var (isInfinitive, fromAuxiliary) = Auxiliaries(sentence, verb);
        if (fromAuxiliary != TenseDirection.Unknown)
        {
            return fromAuxiliary;
        }

        if (word.Tag is "VBD" || word.Features.Contains("Tense=Past|VerbForm=Fin", StringComparison.Ordinal))
        {
            return TenseDirection.Past;
        }

        if (word.Tag is "VBZ" or "VBP")
        {
            return TenseDirection.Present;
        }

        // "Under a truce signed on 6 May both sides will stop": signed, and not to be.
        if (word is { Tag: "VBN", Relation: "acl" } && !Prolonging.Contains(word.Lemma) && word.Lemma is not ("fix" or "slate" or "time" or "convene" or "bind" or "envisage" or "foresee" or "hold"))
        {
            return TenseDirection.Past;
        }

        // A participle or infinitive looks where the verb above it looks.
        var above = depth < sentence.Tokens.Count && word.Head >= 0 ? VerbOver(sentence, word.Head) : -1;
        if (isInfinitive && word.Relation is not "advcl" && !(word.Lemma is "do" && word.Head >= 0 && sentence.Tokens[word.Head].Lemma is "nothing" or "anything" or "something") && (above < 0 || !LooksBack.Contains(sentence.Tokens[above].Lemma)))
        {
            return TenseDirection.Future;
        }

        return above >= 0 ? OfVerb(sentence, above, depth + 1)
            : word.Tag is "VBN" ? TenseDirection.Past
            : TenseDirection.Unknown;
    }

    // "Is due to meet", "are due to be released"; "was due to be released" may be behind.
    private static bool IsDue(ParsedSentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Tag is "VBN" && verb > 3 && sentence.Tokens[verb - 1].Form is "be" && sentence.Tokens[verb - 2].Form is "to")
        {
            return IsDueWord(sentence.Tokens[verb - 3]) && sentence.Tokens[verb - 4].Form is "is" or "are";
        }

        if (sentence.Tokens[verb].Tag is not "VB" || verb <= 1 || sentence.Tokens[verb - 1].Lemma is not ("to" or "be"))
        {
            return false;
        }

        return IsDueWord(sentence.Tokens[sentence.Tokens[verb - 1].Lemma is "be" && verb > 2 ? verb - 3 : verb - 2]);
    }

    private static bool IsDueWord(Token word) => word.Form is "due" or "set" or "scheduled" or "slated" or "poised" or "expected" or "supposed";

    private static (bool IsInfinitive, TenseDirection Direction) Auxiliaries(ParsedSentence sentence, int verb)
    {
        var (isInfinitive, direction) = (false, TenseDirection.Unknown);
        foreach (var child in sentence.Tokens)
        {
            if (child.Head != verb)
            {
                continue;
            }

            if (child.Lemma is "to" && child.Relation.StartsWith("mark", StringComparison.Ordinal))
            {
                isInfinitive = true;
            }
            else if (child.Relation.StartsWith("aux", StringComparison.Ordinal) || child.Relation is "cop")
            {
                direction = Stronger(direction, OfAuxiliary(child));
            }
        }

        // "Might have been avoided" is behind, "will have ended" ahead.
        if (direction == TenseDirection.Future && sentence.Tokens.Any(child => child.Head == verb && child.Lemma is "have" && child.Relation is "aux")
            && !sentence.Tokens.Any(child => child.Head == verb && child.Lemma is "will" or "shall" && child.Relation is "aux"))
        {
            direction = TenseDirection.Past;
        }

        // "Are to meet" is ahead, "was to start" was.
        return (isInfinitive, isInfinitive && direction == TenseDirection.Present ? TenseDirection.Future : direction);
    }

    // "Will have been": ahead wins; "has been": back wins over now.
    private static TenseDirection Stronger(TenseDirection one, TenseDirection other) =>
        one == TenseDirection.Future || other == TenseDirection.Future ? TenseDirection.Future
        : one == TenseDirection.Past || other == TenseDirection.Past ? TenseDirection.Past
        : one == TenseDirection.Unknown ? other : one;

    private static TenseDirection OfAuxiliary(Token word) => word.Lemma switch
    {
        "will" or "shall" or "'ll" or "’ll" or "may" or "might" or "must" or "should" or "would" or "could" or "can" =>
            TenseDirection.Future,
        "have" => TenseDirection.Past,
        "be" or "do" when word.Tag is "VBD" || word.Features.Contains("Tense=Past", StringComparison.Ordinal) =>
            TenseDirection.Past,
        "be" or "do" when word.Tag is "VBZ" or "VBP" => TenseDirection.Present,
        _ => TenseDirection.Unknown,
    };

    private static int VerbOver(ParsedSentence sentence, int token)
    {
        var steps = 0;
        while (token >= 0 && steps++ <= sentence.Tokens.Count)
        {
            if (sentence.Tokens[token].PartOfSpeech is "VERB" or "AUX" || HasCopula(sentence, token))
            {
                return token;
            }

            token = sentence.Tokens[token].Head;
        }

        return -1;
    }

    private static bool HasCopula(ParsedSentence sentence, int token)
    {
        for (var child = 0; child < sentence.Tokens.Count; child++)
        {
            if (sentence.Tokens[child].Head == token && sentence.Tokens[child].Relation is "cop" or "aux:pass")
            {
                return true;
            }
        }

        return false;
    }
}
