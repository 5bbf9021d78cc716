namespace Lull.Lulls.Baseline;

/// <summary>Which days are quiet, told from where the rate changed.</summary>
/// <param name="Smoothed">The probability that a day is quiet, given all counts.</param>
/// <param name="Filtered">The same, given the counts up to that day.</param>
/// <param name="Entry">The probability that a quiet begins on a day, given all counts.</param>
/// <param name="Exit">The probability that a quiet segment ended the day before, given all counts.</param>
/// <param name="Level">The expected rate of the fighting that came before the segment that begins on a day.</param>
internal sealed record QuietPosterior(
    IReadOnlyList<double> Smoothed,
    IReadOnlyList<double> Filtered,
    IReadOnlyList<double> Entry,
    IReadOnlyList<double> Exit,
    IReadOnlyList<double> Level)
{
    // The median of a gamma law lies about a third below its mean in units of acts.
    private const double MedianActs = 1 / 3.0;
    private const double RememberedDays = 60;

    /// <summary>
    /// A segment is quiet where the median of its rate is under a share of the fighting before it. That fighting is taken
    /// at its expected rate, the mean over all ways in which the earlier days may be cut: an approximation that keeps the
    /// whole quadratic instead of cubic.
    /// </summary>
    public static QuietPosterior Of(ChangepointPosterior posterior, ChangepointSettings settings)
    {
        var days = posterior.Days;
        var (level, quietBefore) = Levels(posterior, settings);
        var ends = posterior.EndProbabilities();
        double[] filtered = new double[days], steps = new double[days + 1], entry = new double[days], exit = new double[days];
        for (var day = 0; day < days; day++)
        {
            var starts = posterior.StartsAsOf(day);
            var weights = posterior.WeightsAsOf(day);
            for (var candidate = 0; candidate < starts.Length; candidate++)
            {
                var start = starts[candidate];
                if (!IsQuiet(posterior, start, day, level[start], settings))
                {
                    continue;
                }

                filtered[day] += weights[candidate];
                var segment = ends[day] * weights[candidate];
                steps[start] += segment;
                steps[day + 1] -= segment;
                entry[start] += segment * (1 - quietBefore[start]);
                if (day + 1 < days)
                {
                    exit[day + 1] += segment;
                }
            }
        }

        return new QuietPosterior(Running(steps, days), filtered, entry, exit, level);
    }

    private static (double[] Level, double[] QuietBefore) Levels(ChangepointPosterior posterior, ChangepointSettings settings)
    {
        double[] level = new double[posterior.Days + 1], quietBefore = new double[posterior.Days + 1];
        for (var next = 1; next <= posterior.Days; next++)
        {
            var starts = posterior.StartsAsOf(next - 1);
            var weights = posterior.WeightsAsOf(next - 1);
            for (var candidate = 0; candidate < starts.Length; candidate++)
            {
                var start = starts[candidate];
                var quiet = IsQuiet(posterior, start, next - 1, level[start], settings);
                level[next] += weights[candidate] * (quiet ? level[start] : Fought(posterior, start, next - 1, level[start]));
                quietBefore[next] += quiet ? weights[candidate] : 0;
            }
        }

        return (level, quietBefore);
    }

    // A burst of a few days is not yet the level of the fighting: what came before weighs as much as two months of it.
    private static double Fought(ChangepointPosterior posterior, int start, int end, double before)
    {
        var remembered = start == 0 ? 0 : RememberedDays;
        return (posterior.Acts(start, end) + (before * remembered)) / (posterior.Exposure(start, end) + remembered);
    }

    private static bool IsQuiet(ChangepointPosterior posterior, int start, int end, double level, ChangepointSettings settings)
    {
        var exposure = posterior.Exposure(start, end);
        return start > 0
            && level * exposure >= settings.LeastExpectedActs
            && posterior.Acts(start, end) + MedianActs < settings.QuietShare * level * exposure;
    }

    private static double[] Running(double[] steps, int days)
    {
        var running = new double[days];
        var sum = 0.0;
        for (var day = 0; day < days; day++)
        {
            sum += steps[day];
            running[day] = Math.Clamp(sum, 0, 1);
        }

        return running;
    }
}
