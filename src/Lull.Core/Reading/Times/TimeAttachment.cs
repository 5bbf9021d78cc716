using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Says which of a sentence's times is a verb's or noun's own.</summary>
internal static class TimeAttachment
{
    /// <summary>
    /// The time of the act at a token: its own expression, else that of the clause it stands in, else, for a coordinated
    /// verb or a participle, that of the clause before it, else a bound from the day it was said on; else what its tense
    /// tells. A recurrence beside an expression of days goes into it.
    /// </summary>
    public static StatementTime TimeOf(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var told = Named(mentions, token) ?? Pointed(sentence, mentions, token) ?? Counted(sentence, mentions, token)
            ?? MentionOf(sentence, mentions, token, isRecurrence: false)?.Time ?? Said(sentence, mentions, token);
        var recurrence = mentions.FirstOrDefault(mention => mention.Time.IsRecurrent && IsRepeated(sentence, mention, token));
        return (told, recurrence) switch
        {
            ({ } days, { }) => days with { IsRecurrent = true },
            ({ } days, null) => days,
            (null, { } again) => again.Time,
            _ => TenseReader.TimeOf(sentence, token),
        };
    }

    /// <summary>The expression that tells the time of the act at a token; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time.</param>
    /// <param name="token">The verb or noun.</param>
    /// <param name="isRecurrence">True to look for a recurrence, false for an expression of days.</param>
    public static TimeMention? MentionOf(
        ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token, bool isRecurrence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var usable = mentions.Where(mention => !mention.IsComparison && mention.Time.IsRecurrent == isRecurrence
            && (token < mention.FirstToken || token > mention.LastToken)).ToList();
        TimeMention? undated = null;
        var (at, steps) = (token, 0);
        while (usable.Count > 0 && at >= 0 && steps++ <= sentence.Tokens.Count)
        {
            if (Best(sentence, usable, at) is { } mention)
            {
                if (HasDays(mention) || isRecurrence)
                {
                    return mention;
                }

                undated ??= mention;
            }

            if (ClauseTree.StolenVerb(sentence, at) is >= 0 and var verb)
            {
                return Best(sentence, usable, verb) ?? undated;
            }

            if (!ClauseTree.Climbs(sentence, at, token))
            {
                break;
            }

            at = sentence.Tokens[at].Head;
        }

        return undated;
    }

    private static bool HasDays(TimeMention mention) => mention.Time.Start is not null || mention.Time.End is not null;

    // The act is the very event that another time is told from: a landmark has its own days.
    private static StatementTime? Named(IReadOnlyList<TimeMention> mentions, int token) =>
        mentions.FirstOrDefault(mention => mention.EventTime is not null && mention.FirstToken <= token && token <= mention.LastToken) is { } named
            ? named.EventTime! with { Text = named.Time.Text }
            : null;

    // "Since 25 October, when a jet hit a depot": the day itself, not what is told from it.
    private static StatementTime? Pointed(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var head = sentence.Tokens[token].Head;
        var isWhen = sentence.Tokens.Any(child => child.Head == token && child.Lemma is "when");
        return isWhen && mentions.FirstOrDefault(mention => mention.FirstToken <= head && head <= mention.LastToken) is { Time.Start: { } start } pointed
            ? pointed.Time with { End = pointed.Time.Precision == DatePrecision.Day ? start : pointed.Time.End }
            : null;
    }

    // "On Friday, a day after the two agreed to stop": they agreed on Thursday.
    private static StatementTime? Counted(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var tied = mentions.FirstOrDefault(mention => mention.Anchor is { Distance: not null } anchor && anchor.Token == token);
        if (tied is not { Governor: >= 0, Anchor: { Distance: { } days } place })
        {
            return null;
        }

        var others = mentions.Where(mention => !ReferenceEquals(mention, tied)).ToList();
        return MentionOf(sentence, others, tied.Governor, isRecurrence: false)?.Time is { Precision: DatePrecision.Day, Start: { } start } main
            && main.End == start && start.Plus(place.Bound == TimeBound.After ? -days : days) is { } day
            ? main with { Start = day, End = day }
            : null;
    }

    // "Said on Monday that it had captured the town": by Monday at the latest. "Was suspending": on that day.
    private static StatementTime? Said(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var clause = ClauseTree.ReportedClause(sentence, token);
        if (clause < 0 || MentionOf(sentence, mentions, sentence.Tokens[clause].Head, isRecurrence: false) is not { IsClock: false } said
            || said.Time is not { Precision: DatePrecision.Day, End: { } day } time || time.Start != day
            || TenseReader.DirectionAt(sentence, token) == TenseDirection.Future)
        {
            return null;
        }

        return sentence.Tokens[clause].Tag is "VBG" ? time : time with { Start = null };
    }

    // "Heard overflights almost every night" tells of the overflights too; "repeatedly violated the truce" only of the verb.
    private static bool IsRepeated(ParsedSentence sentence, TimeMention mention, int token) =>
        mention.Governor == token
        || (mention.Governor == sentence.Tokens[token].Head
            && ((sentence.Tokens[token].Relation is "obj" && mention.FirstToken < mention.LastToken) || sentence.Tokens[token].Relation is "xcomp" || sentence.Tokens[token].Relation.StartsWith("nsubj", StringComparison.Ordinal)));

    // Days before bounds told from an event, a day before an hour, then the nearest to the governor.
    private static TimeMention? Best(ParsedSentence sentence, List<TimeMention> mentions, int governor) =>
        mentions.Where(mention => mention.Governor == governor || ClauseTree.Reaches(sentence, mention, governor))
            .OrderBy(mention => !HasDays(mention))
            .ThenBy(mention => mention.IsClock)
            .ThenBy(mention => mention.Governor != governor)
            .ThenBy(mention => mention.Time.Basis == TimeBasis.Event)
            .ThenBy(mention => Math.Abs(mention.Head - governor))
            .FirstOrDefault();
}
