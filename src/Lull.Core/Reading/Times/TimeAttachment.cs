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
        var told = Named(mentions, token) ?? ActTimes.Owned(sentence, mentions, token) ?? ActTimes.Lapsed(sentence, mentions, token)
            ?? ActTimes.Pointed(sentence, mentions, token) ?? ActTimes.Within(sentence, mentions, token) ?? ActTimes.Counted(sentence, mentions, token)
            ?? ActTimes.Begun(sentence, mentions, token) ?? MentionOf(sentence, mentions, token, isRecurrence: false)?.Time
            ?? ActTimes.Followed(sentence, mentions, token) ?? Said(sentence, mentions, token);
        var recurrence = mentions.FirstOrDefault(mention => mention.Time.IsRecurrent && IsRepeated(sentence, mention, token));
        return (told, recurrence) switch
        {
            ({ }, { } again) when again.Governor == token && sentence.Tokens[token].PartOfSpeech is "NOUN" && sentence.Tokens[again.Head].Relation is "amod" => again.Time,
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
        if (mentions.Count == 0)
        {
            return null;
        }

        var usable = Usable(sentence, mentions, token, isRecurrence);
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

    private static List<TimeMention> Usable(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token, bool isRecurrence) =>
        [.. mentions.Where(mention => !mention.IsComparison && mention.Time.IsRecurrent == isRecurrence
            && (token < mention.FirstToken || token > mention.LastToken) && !IsOver(sentence, mention, token))];

    // "After a night of air strikes": the strikes were in the night, and what is told is after it.
    private static bool IsOver(ParsedSentence sentence, TimeMention mention, int token)
    {
        var article = sentence.Tokens[mention.FirstToken].Lemma is "after" or "following" ? mention.FirstToken + 1 : mention.FirstToken;
        if (article == 0 || article >= mention.LastToken || sentence.Tokens[article].Form is not "a" || sentence.Tokens[article - 1].Lemma is not ("after" or "following"))
        {
            return false;
        }

        for (int at = token, steps = 0; at >= 0 && steps < 6; at = sentence.Tokens[at].Head, steps++)
        {
            if (at == mention.Head)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDays(TimeMention mention) => mention.Time.Start is not null || mention.Time.End is not null;

    // The act is the very event that another time is told from: a landmark has its own days.
    private static StatementTime? Named(IReadOnlyList<TimeMention> mentions, int token) =>
        mentions.FirstOrDefault(mention => mention.EventTime is not null && mention.FirstToken <= token && token <= mention.LastToken) is { } named
            ? named.EventTime! with { Text = named.Time.Text }
            : null;

    // "Said on Monday that it had captured the town", "was suspending": news is told on its day.
    private static StatementTime? Said(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        var clause = ClauseTree.ReportedClause(sentence, token);
        if (clause < 0 || MentionOf(sentence, mentions, sentence.Tokens[clause].Head, isRecurrence: false) is not { IsClock: false } said
            || said.Time is not { Precision: DatePrecision.Day, End: { } day } time || time.Start != day
            || TenseReader.DirectionAt(sentence, sentence.Tokens[clause].Lemma is "agree" or "accept" ? clause : token) == TenseDirection.Future)
        {
            return null;
        }

        return time;
    }

    // "Heard overflights almost every night" tells of the overflights too; "repeatedly violated the truce" only of the verb.
    private static bool IsRepeated(ParsedSentence sentence, TimeMention mention, int token) =>
        mention.Governor == token
        || (mention.Governor == sentence.Tokens[token].Head
            && ((sentence.Tokens[token].Relation is "obj" && mention.FirstToken < mention.LastToken) || sentence.Tokens[token].Relation is "xcomp" || sentence.Tokens[token].Relation.StartsWith("nsubj", StringComparison.Ordinal)));

    // "Prolonged it on Monday to the end of the year": on Monday.
    private static bool IsDeadline(ParsedSentence sentence, TimeMention mention) =>
        sentence.Tokens[mention.FirstToken].Lemma is "until" or "till" || (mention.FirstToken > 0 && sentence.Tokens[mention.FirstToken - 1].Lemma is "to");

    private static TimeMention? Best(ParsedSentence sentence, List<TimeMention> mentions, int governor)
    {
        List<TimeMention>? reaching = null;
        foreach (var mention in mentions)
        {
            if (mention.Governor == governor || ClauseTree.Reaches(sentence, mention, governor))
            {
                (reaching ??= []).Add(mention);
            }
        }

        return reaching is null or [_] ? reaching?[0] : Nearest(sentence, reaching, governor);
    }

    // Days before bounds told from an event, a day before an hour, then the nearest to the governor.
    private static TimeMention Nearest(ParsedSentence sentence, List<TimeMention> mentions, int governor) =>
        mentions.OrderBy(mention => !HasDays(mention))
            .ThenBy(mention => mention.IsClock)
            .ThenBy(mention => IsDeadline(sentence, mention))
            .ThenBy(mention => mention.Governor != governor)
            .ThenBy(mention => mention.Time.Basis == TimeBasis.Event)
            .ThenBy(mention => mention.Time.Precision > DatePrecision.Day && mention.Head < governor)
            .ThenBy(mention => Math.Abs(mention.Head - governor))
            .First();
}
