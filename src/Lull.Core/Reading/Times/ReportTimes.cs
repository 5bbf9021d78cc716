using Lull.Reading.Landmarks;
using Lull.Reading.Parsing;

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
            var mentions = TimeReader.Read(sentence, context);
            times.Add(mentions);
            if (mentions.Select(TimeReader.NarrativeDayOf).LastOrDefault(day => day is not null) is { } day)
            {
                context = context with { NarrativeDay = day };
            }
        }

        return times;
    }
}
