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
            context = After(context, sentence, mentions);
        }

        var days = new EventDays(sentences, times);
        return [.. times.Select((mentions, index) => Dated(days, index, mentions, reportDate))];
    }

    private static TimeContext After(TimeContext context, ParsedSentence sentence, List<TimeMention> mentions)
    {
        foreach (var told in mentions)
        {
            context = context.After(told.Time);
        }

        if (mentions.LastOrDefault(mention => mention.Time is { Start: not null, Precision: DatePrecision.Day or DatePrecision.Week or DatePrecision.Month }) is { } month)
        {
            context = context with { NarrativeMonth = month.Time.Start };
        }

        if (mentions is [{ FirstToken: 0 } head, ..] && TimeReader.NarrativeDayOf(head) is { } entry && IsHead(sentence, head))
        {
            context = context with { EntryDay = entry };
        }

        return mentions.Where(mention => !IsAside(sentence, mention) || mentions.Count == 1 && IsOfSubject(sentence, mention))
            .Select(mention => TimeReader.NarrativeDayOf(mention) ?? Until(sentence, mention)).LastOrDefault(day => day is not null && !(day > context.ReportDate)) is { } day
                ? context with { NarrativeDay = day }
                : context;
    }

    /// <summary>True for a day at the head of a log's entry: "Tue 7.", "18 May: ...".</summary>
    public static bool IsHead(ParsedSentence sentence, TimeMention mention) =>
        mention.FirstToken == 0
        && ((sentence.Tokens.Count <= 6 && mention.LastToken >= sentence.Tokens.Count - 2)
            || (mention.LastToken + 1 < sentence.Tokens.Count && sentence.Tokens[mention.LastToken + 1].Form is ":"));

    // "Held until Wednesday, when they fired mortars": Wednesday is what is told of next.
    private static DateOnly? Until(ParsedSentence sentence, TimeMention mention) =>
        mention.Time is { Start: null, End: { } day, Precision: DatePrecision.Day } && mention.LastToken + 2 < sentence.Tokens.Count
            && sentence.Tokens[mention.LastToken + 1].Form is "," && sentence.Tokens[mention.LastToken + 2].Form is "when"
            ? day
            : null;

    // "A drone that crashed into the outpost on 28 January killed three": all on that day.
    private static bool IsOfSubject(ParsedSentence sentence, TimeMention mention)
    {
        if (mention.Governor < 0 || sentence.Tokens[mention.Governor] is not { Relation: "acl:relcl" or "acl", Head: >= 0 } clause)
        {
            return false;
        }

        return sentence.Tokens[clause.Head] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 } subject && sentence.Tokens[subject.Head].Tag is "VBD";
    }

    // "Hours before the ceremony": of the day that is being told.
    private static TimeMention OfTheDay(TimeMention mention, TimeContext context) =>
        mention is { Anchor.Distance: 0, Time: { Start: null, End: null } } && (context.NarrativeDay ?? context.ReportDate) is { } day
            ? mention with { Time = mention.Time with { Start = day, End = day, Precision = DatePrecision.Day } }
            : mention;

    private static IReadOnlyList<TimeMention> Dated(EventDays days, int sentence, IReadOnlyList<TimeMention> mentions, DateOnly? reportDate) =>
        mentions.Any(mention => mention.Anchor is not null) ? [.. mentions.Select(mention => days.Dated(sentence, mention, reportDate))] : mentions;

    /// <summary>True for a time in a remark: "since the fighting began on 23 May" leaves the narrative where it stands.</summary>
    public static bool IsAside(ParsedSentence sentence, TimeMention mention)
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
