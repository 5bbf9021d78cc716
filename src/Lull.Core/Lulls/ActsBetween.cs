using Lull.Events;

namespace Lull.Lulls;

/// <summary>Sums and extremes over some days of a series, both ends included; days outside of it count nothing.</summary>
public static class ActsBetween
{
    /// <summary>All acts of both directions, those known only as a sum spread evenly over their days.</summary>
    public static double Count(DyadSeries series, DateOnly from, DateOnly to) =>
        Count(series, fromA: true, from, to) + Count(series, fromA: false, from, to);

    /// <summary>The acts of one direction.</summary>
    public static double Count(DyadSeries series, bool fromA, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(series);
        var (first, last) = (Index(series, from), Index(series, to));
        var daily = fromA ? series.AToB : series.BToA;
        var acts = 0.0;
        for (var day = Math.Max(0, first); day <= Math.Min(series.Days - 1, last); day++)
        {
            acts += daily[day];
        }

        foreach (var count in series.IntervalCounts.Where(count => count.FromA == fromA))
        {
            var shared = Math.Min(last, count.LastDay) - Math.Max(first, count.FirstDay) + 1;
            acts += Math.Max(0, shared) * count.Acts / (count.LastDay - count.FirstDay + 1);
        }

        return acts;
    }

    /// <summary>The highest smoothed probability of a mutual lull.</summary>
    public static double Highest(LullReport report, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Highest(report, Index(report.Series, from), Index(report.Series, to));
    }

    /// <summary>The same between two days of the series, by their number; days before or after it are left out.</summary>
    internal static double Highest(LullReport report, int from, int to)
    {
        var highest = 0.0;
        for (var day = Math.Max(0, from); day <= Math.Min(report.Series.Days - 1, to); day++)
        {
            highest = Math.Max(highest, report.Smoothed.Mutual[day]);
        }

        return highest;
    }

    private static int Index(DyadSeries series, DateOnly day) => day.DayNumber - series.Start.DayNumber;
}
