using System.Collections.Frozen;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Times of an act that are told in another clause than its own: "the truce, which began on Monday", "on Friday, after shots were fired".</summary>
internal static class ActTimes
{
    // What is said of a truce or an attack to tell when it was.
    private static readonly FrozenSet<string> Beginnings = FrozenSet.Create(
        StringComparer.Ordinal,
        "take", "come", "enter", "go", "begin", "start", "occur", "happen", "sign", "agree", "reach", "announce", "declare", "launch", "carry", "commence", "broker", "break",
        "erupt", "flare", "conclude", "mediate", "kill", "wound", "hit", "destroy", "leave", "unfold");

    /// <summary>"The truce, which took effect on 4 August": the truce is of that day. Null where no such clause hangs on the noun.</summary>
    public static StatementTime? Begun(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        if (mentions.Count == 0 || sentence.Tokens[token].PartOfSpeech is not "NOUN")
        {
            return null;
        }

        for (var verb = token + 1; verb < sentence.Tokens.Count; verb++)
        {
            var word = sentence.Tokens[verb];
            if (word.Head == token && word.Relation is "acl:relcl" or "acl" && Beginnings.Contains(word.Lemma)
                && TimeAttachment.MentionOf(sentence, mentions, verb, isRecurrence: false)?.Time is { Start: not null } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>"Since 25 October, when a jet hit a depot": the day itself, not what is told from it.</summary>
    public static StatementTime? Pointed(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var verb = sentence.Tokens[token].Relation is "nsubj" or "nsubj:pass" or "obj" ? sentence.Tokens[token].Head : token;
        foreach (var mention in mentions)
        {
            var when = mention.LastToken + 1 < sentence.Tokens.Count && sentence.Tokens[mention.LastToken + 1].Form is "," ? mention.LastToken + 2 : mention.LastToken + 1;
            if ((mention.Time.Start ?? mention.Time.End) is { } start && when < sentence.Tokens.Count && sentence.Tokens[when].Lemma is "when"
                && (sentence.Tokens[when].Head == verb || sentence.Tokens[when].Head == token))
            {
                return mention.Time with { Start = start, End = EndOf(start, mention.Time) };
            }
        }

        return null;
    }

    /// <summary>"The incident of 20 September, in which troops fought": they fought on that day. Null where the clause hangs on no such noun.</summary>
    public static StatementTime? Within(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var (at, steps) = (token, 0);
        while (sentence.Tokens[at].Relation is not "acl:relcl" && sentence.Tokens[at].Head >= 0 && ClauseTree.Climbs(sentence, at, token) && steps++ < 5)
        {
            at = sentence.Tokens[at].Head;
        }

        if (sentence.Tokens[at] is not { Relation: "acl:relcl", Head: >= 0 and var noun } || !IsPlaced(sentence, noun, at))
        {
            return null;
        }

        return mentions.FirstOrDefault(mention => mention is { IsComparison: false, Time: { Precision: DatePrecision.Day, Start: { } start } time } && time.End == start
            && (mention.Governor == noun || mention.Head == noun))?.Time;
    }

    /// <summary>"Ahead of Saturday's talks": they are on Saturday, whatever is before or since.</summary>
    public static StatementTime? Owned(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        foreach (var mention in mentions)
        {
            if (sentence.Tokens[mention.Head] is { Relation: "nmod:poss" } day && day.Head == token)
            {
                var first = sentence.Tokens[mention.FirstToken].Lemma;
                return first is "ahead" or "before" or "prior" && mention.Time.End is { } eve ? mention.Time with { Start = eve.Plus(1), End = eve.Plus(1) }
                    : first is "since" or "after" or "following" && mention.Time.Start is { } start ? mention.Time with { End = EndOf(start, mention.Time) }
                    : first is "until" or "till" or "by" && mention.Time.End is { } end ? mention.Time with { Start = end }
                    : mention.Time;
            }
        }

        return null;
    }

    /// <summary>"Nineteen days since anybody fired" is from then to now, "six days since they fired" that day. Null where the clause is no such.</summary>
    public static StatementTime? Lapsed(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var mention = mentions.FirstOrDefault(found => found.Time.Start is not null && found.LastToken + 1 < sentence.Tokens.Count
            && sentence.Tokens[found.FirstToken].Lemma is not ("since" or "ever") && sentence.Tokens[found.LastToken + 1].Lemma is "since" && token > found.LastToken);
        if (mention is null)
        {
            return null;
        }

        var since = mention.LastToken + 1;
        for (int at = token, steps = 0; at >= 0 && steps < 6; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[since].Head == at)
            {
                var isNever = sentence.Tokens.Any(child => child.Head == at && child.Lemma is "anybody" or "anyone" or "anything" or "any")
                    || (since + 1 < sentence.Tokens.Count && sentence.Tokens[since + 1].Lemma is "any");
                return isNever ? mention.Time : mention.Time with { End = EndOf(mention.Time.Start!.Value, mention.Time) };
            }

            if (sentence.Tokens[at].Relation is "advcl")
            {
                return null;
            }
        }

        return null;
    }

    // "In which", "where", "when" and "during which" put the clause into the time of the noun.
    private static bool IsPlaced(ParsedSentence sentence, int noun, int verb)
    {
        for (var at = noun + 1; at < verb; at++)
        {
            if (sentence.Tokens[at].Head == verb && sentence.Tokens[at].Form is "where" or "when" or "whereupon"
                || (sentence.Tokens[at].Form is "which" && sentence.Tokens[at].Head == verb && sentence.Tokens[at - 1].Form is "in" or "during"))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? EndOf(DateOnly start, StatementTime time) => time.Precision switch
    {
        DatePrecision.Day => start,
        DatePrecision.Month => start.PlusMonths(1)?.Plus(-1),
        DatePrecision.Year => start.PlusMonths(12)?.Plus(-1),
        _ => time.End,
    };

    /// <summary>"On Friday, a day after the two agreed to stop": they agreed on Thursday.</summary>
    public static StatementTime? Counted(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var tied = mentions.FirstOrDefault(mention => mention.Anchor is { } anchor && (anchor.Distance is not null || anchor.Months > 0) && IsOf(sentence, token, anchor.Token));
        if (tied is not { Anchor: { } told } || DayOfMain(sentence, mentions, tied) is not { } main)
        {
            return null;
        }

        // Seen from the event, the other way round.
        var back = told with { Bound = told.Bound == TimeBound.After ? TimeBound.Before : TimeBound.After };
        var moment = back.Turned(new Moment(main.Start, main.End, main.Precision, main.Basis), reportDate: null);
        return main with { Start = moment.Start, End = moment.End, Precision = moment.Precision };
    }

    /// <summary>"Turned back on Friday after gunmen opened fire": they did so on Friday too. What had been long before is told with "had".</summary>
    public static StatementTime? Followed(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var tied = mentions.FirstOrDefault(mention => mention.Anchor is { Distance: null, Months: 0, Bound: TimeBound.After } anchor && IsOf(sentence, token, anchor.Token));
        return tied is { Anchor: { } after } && sentence.Tokens[after.Token].Tag is "VBD" or "VBN"
            && !sentence.Tokens.Any(child => child.Head == after.Token && child.Lemma is "have")
            ? DayOfMain(sentence, mentions, tied)
            : null;
    }

    // The anchor itself, or what belongs to its clause: "a day after both sides agreed to a truce".
    private static bool IsOf(ParsedSentence sentence, int token, int anchor)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 5; at = sentence.Tokens[at].Head, steps++)
        {
            if (at == anchor)
            {
                return true;
            }

            if (!ClauseTree.Climbs(sentence, at, token) || sentence.Tokens[at].Relation is "advcl" || (sentence.Tokens[at].Relation is "conj" && ClauseTree.HasSubject(sentence, at)))
            {
                return false;
            }
        }

        return false;
    }

    private static StatementTime? DayOfMain(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, TimeMention tied)
    {
        if (tied.Governor < 0)
        {
            return null;
        }

        var others = mentions.Where(mention => !ReferenceEquals(mention, tied)).ToList();
        return TimeAttachment.MentionOf(sentence, others, tied.Governor, isRecurrence: false)?.Time is { Precision: DatePrecision.Day, Start: { } start } main
            && main.End == start
            ? main
            : null;
    }
}
