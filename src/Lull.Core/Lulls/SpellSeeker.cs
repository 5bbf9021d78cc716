namespace Lull.Lulls;

/// <summary>Finds the runs of days on which a probability is high.</summary>
internal static class SpellSeeker
{
    /// <summary>
    /// The runs of at least <paramref name="leastDays"/> days on which the curve is at least <paramref name="threshold"/>,
    /// runs less than <paramref name="joinDays"/> apart, or between which it never falls below <paramref name="over"/>,
    /// taken as one. Ends are exclusive.
    /// </summary>
    public static IReadOnlyList<(int Start, int End)> Runs(double[] curve, double threshold, int joinDays, int leastDays, double over = 1)
    {
        var runs = new List<(int Start, int End)>();
        var least = 1.0;
        for (var day = 0; day < curve.Length; day++)
        {
            if (curve[day] < threshold)
            {
                least = Math.Min(least, curve[day]);
                continue;
            }

            if (runs.Count > 0 && (day - runs[^1].End < joinDays || least >= over))
            {
                runs[^1] = (runs[^1].Start, day + 1);
            }
            else
            {
                runs.Add((day, day + 1));
            }

            least = 1;
        }

        return [.. runs.Where(run => run.End - run.Start >= leastDays)];
    }

    /// <summary>The day within the run on which the curve is highest; the earliest of equals.</summary>
    public static int Peak(double[] curve, int start, int end)
    {
        var peak = start;
        for (var day = start; day < end; day++)
        {
            peak = curve[day] > curve[peak] ? day : peak;
        }

        return peak;
    }
}
