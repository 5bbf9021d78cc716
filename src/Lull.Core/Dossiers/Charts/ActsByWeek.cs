using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>Sums a series by weeks that start on Monday, for a chart.</summary>
public static class ActsByWeek
{
    private const int DaysAWeek = 7;

    /// <summary>Sums by <paramref name="weeks"/> weeks at a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one week.</exception>
    public static IReadOnlyList<ActsBin> Of(DyadSeries series, int weeks = 1)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        return Of(series, weeks * DaysAWeek, DaysSinceMonday(series.Start));
    }

    /// <summary>The same day by day.</summary>
    public static IReadOnlyList<ActsBin> Days(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, width: 1, first: 0);
    }

    /// <summary>How many weeks, begun ones included, a series covers.</summary>
    public static int Weeks(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return (DaysSinceMonday(series.Start) + series.Days + DaysAWeek - 1) / DaysAWeek;
    }

    private static List<ActsBin> Of(DyadSeries series, int width, int first)
    {
        var spreadA = Spread(series, fromA: true);
        var spreadB = Spread(series, fromA: false);
        var bins = new List<ActsBin>();
        for (var day = 0; day < series.Days;)
        {
            var next = Math.Min(series.Days, (((day + first) / width) + 1) * width - first);
            bins.Add(new ActsBin(
                series.DayAt(day),
                next - day,
                Sum(series.AToB, day, next),
                Sum(spreadA, day, next),
                Sum(series.BToA, day, next),
                Sum(spreadB, day, next)));
            day = next;
        }

        return bins;
    }

    private static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + DaysAWeek - 1) % DaysAWeek;

    private static double[] Spread(DyadSeries series, bool fromA)
    {
        var spread = new double[series.Days];
        foreach (var count in series.IntervalCounts.Where(count => count.FromA == fromA))
        {
            var aDay = count.Acts / (count.LastDay - count.FirstDay + 1);
            for (var day = Math.Max(0, count.FirstDay); day <= Math.Min(series.Days - 1, count.LastDay); day++)
            {
                spread[day] += aDay;
            }
        }

        return spread;
    }

    private static double Sum(IReadOnlyList<double> values, int from, int to)
    {
        var sum = 0.0;
        for (var day = from; day < to; day++)
        {
            sum += values[day];
        }

        return sum;
    }
}
