using Lull.Reading.Landmarks;
using Lull.Reading.Parsing;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>The expressions of time of a report, sentence by sentence, so that "the next day" follows from what was told before.</summary>
internal static class ReportTimes
{
    /// <summary>Reads them.</summary>
    /// <param name="sentences">The report's sentences in order.</param>
    /// <param name="reportDate">The day of publication; null where it is not known.</param>
    /// <param name="book">The dated events that it may refer to.</param>
    /// <returns>For each sentence its mentions in reading order.</returns>
    public static IReadOnlyList<IReadOnlyList<TimeMention>> Read(
        IReadOnlyList<ParsedSentence> sentences,
        DateOnly? reportDate,
        LandmarkBook book)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var context = new TimeContext(reportDate, LandmarkScope.Of(book, sentences));
        var times = new List<IReadOnlyList<TimeMention>>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var mentions = TimeReader.Read(sentence, context).Select(mention => OfTheDay(mention, context)).ToList();
            times.Add(mentions);
            if (mentions.LastOrDefault(mention => mention.Time is { Start: not null, Precision: DatePrecision.Day or DatePrecision.Week or DatePrecision.Month }) is { } month)
            {
                context = context with { NarrativeMonth = month.Time.Start };
            }

            if (mentions.Select(TimeReader.NarrativeDayOf).LastOrDefault(day => day is not null) is { } last)
            {
                context = context with { LastDay = last };
            }

            if (mentions.Where(mention => !IsAside(sentence, mention)).Select(TimeReader.NarrativeDayOf).LastOrDefault(day => day is not null && !(day > reportDate)) is { } day)
            {
                context = context with { NarrativeDay = day };
            }
        }

        var days = new EventDays(sentences, times);
        return [.. times.Select((mentions, index) => Dated(days, index, mentions, reportDate))];
    }

    // "Hours before the ceremony": of the day that is being told.
    private static TimeMention OfTheDay(TimeMention mention, TimeContext context) =>
        mention is { Anchor.Distance: 0, Time: { Start: null, End: null } } && (context.NarrativeDay ?? context.ReportDate) is { } day
            ? mention with { Time = mention.Time with { Start = day, End = day, Precision = DatePrecision.Day } }
            : mention;

    private static IReadOnlyList<TimeMention> Dated(EventDays days, int sentence, IReadOnlyList<TimeMention> mentions, DateOnly? reportDate) =>
        mentions.Any(mention => mention.Anchor is not null) ? [.. mentions.Select(mention => days.Dated(sentence, mention, reportDate))] : mentions;

    // "Since the fighting began on 23 May" leaves the narrative where it stands.
    private static bool IsAside(ParsedSentence sentence, TimeMention mention)
    {
        var (at, steps) = (mention.Governor, 0);
        while (at >= 0 && steps++ < sentence.Tokens.Count)
        {
            if (sentence.Tokens[at].Relation is "acl:relcl" or "acl"
                || (sentence.Tokens[at].Relation is "advcl" && sentence.Tokens.Any(child => child.Head == at && child.Lemma is "since" or "after" or "before")))
            {
                return true;
            }

            at = sentence.Tokens[at].Head;
        }

        return false;
    }
}
