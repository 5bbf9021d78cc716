using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers.Weekly;

/// <summary>The last days of a finding, for a chart in which single days can be told apart.</summary>
internal static class ChartWindow
{
    /// <summary>The same finding from a day on; the whole of it where it begins later.</summary>
    public static LullReport Of(LullReport report, DateOnly from)
    {
        var series = report.Series;
        var skip = from.DayNumber - series.Start.DayNumber;
        return skip <= 0 ? report : new LullReport(
            new DyadSeries(
                series.Dyad,
                from,
                Last(series.AToB, skip),
                Last(series.BToA, skip),
                series.TheatreReports is { } reports ? Last(reports, skip) : null,
                [.. series.IntervalCounts.Where(count => count.LastDay >= skip).Select(count => Cut(count, skip))],
                [.. series.Announcements.Where(said => said.Day >= skip).Select(said => said with { Day = said.Day - skip })]),
            [.. report.Spells.Where(spell => spell.End is not { } end || end > from)],
            Last(report.Smoothed, skip),
            Last(report.Filtered, skip));
    }

    // What fell on the days before goes, evenly spread as the sum is.
    private static IntervalCount Cut(IntervalCount count, int skip)
    {
        var first = Math.Max(count.FirstDay, skip);
        var share = (count.LastDay - first + 1.0) / (count.LastDay - count.FirstDay + 1);
        return count with { FirstDay = first - skip, LastDay = count.LastDay - skip, Acts = count.Acts * share };
    }

    private static DailyProbabilities Last(DailyProbabilities daily, int skip) =>
        new(Last(daily.Mutual, skip), Last(daily.QuietAToB, skip), Last(daily.QuietBToA, skip), Last(daily.Gap, skip));

    private static double[] Last(IReadOnlyList<double> values, int skip) => [.. values.Skip(skip)];
}
