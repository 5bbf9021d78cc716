using Lull.Events;

namespace Lull.Lulls;

/// <summary>Runs the sequential guard through a series.</summary>
internal static class LullAlarm
{
    /// <summary>For each day, whether the guard's alarm stands at its end, told from that day and those before.</summary>
    /// <param name="series">The dyad's acts, sums over several days among them.</param>
    /// <param name="exposure">How exposed each day is to being reported on, one for the long run.</param>
    /// <param name="residuals">The shares of the fighting level that a lull may leave.</param>
    /// <param name="alarm">The evidence at which the alarm is raised, and so the days to a false one.</param>
    public static bool[] Standing(
        DyadSeries series, IReadOnlyList<double> exposure, double[] residuals, double alarm = ShiryaevRoberts.DefaultAlarm)
    {
        var guard = new ShiryaevRoberts(alarm, residuals);
        var level = new FightingLevel();
        var standing = new bool[series.Days];
        var acts = ActsByPublication(series);
        var published = PublicationDays(series);
        for (var day = 0; day < series.Days; day++)
        {
            var first = day;
            var (sum, open) = (acts[day], exposure[day]);
            for (; day < published[first]; day++)
            {
                // The sum is not out yet, so that nothing has been learnt.
                standing[day] = guard.Stands;
                (sum, open) = (sum + acts[day + 1], open + exposure[day + 1]);
            }

            guard.Observe(sum, open, day - first + 1, level.PerDay);
            level.Observe(sum, open, day - first + 1, guard);
            standing[day] = guard.Stands;
        }

        return standing;
    }

    private static double[] ActsByPublication(DyadSeries series)
    {
        var acts = series.AToB.Zip(series.BToA, (a, b) => a + b).ToArray();
        foreach (var sum in series.IntervalCounts.Where(sum => IsWithin(sum, series)))
        {
            acts[Math.Min(sum.LastDay, series.Days - 1)] += sum.Acts;
        }

        return acts;
    }

    // For the first day of overlapping sums the last day of the last of them; for any other day the day itself or more.
    private static int[] PublicationDays(DyadSeries series)
    {
        var published = Enumerable.Range(0, series.Days).ToArray();
        foreach (var sum in series.IntervalCounts.Where(sum => IsWithin(sum, series)))
        {
            var first = Math.Max(sum.FirstDay, 0);
            published[first] = Math.Max(published[first], Math.Min(sum.LastDay, series.Days - 1));
        }

        for (var day = 0; day < series.Days; day++)
        {
            for (var inner = day + 1; inner <= published[day]; inner++)
            {
                published[day] = Math.Max(published[day], published[inner]);
            }
        }

        return published;
    }

    private static bool IsWithin(IntervalCount sum, DyadSeries series) =>
        sum.FirstDay < series.Days && sum.LastDay >= 0 && sum.FirstDay <= sum.LastDay;
}
