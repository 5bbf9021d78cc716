namespace Lull.Lulls.Baseline;

/// <summary>How much more the counts of a week vary than a Poisson law allows.</summary>
internal static class Dispersion
{
    private const int Week = 7;
    private const double Most = 30;

    /// <summary>
    /// The squared differences of neighbouring weeks over their sums, one for a Poisson law. Neighbours, so that a slow
    /// change of rate does not count; the largest twentieth is left out, so that neither does a sudden one.
    /// </summary>
    public static double Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposure)
    {
        var pairs = new List<(double Squared, double Sum)>();
        for (var day = 0; day + (2 * Week) <= counts.Count; day += Week)
        {
            var (first, firstExposure) = Sum(counts, exposure, day);
            var (second, secondExposure) = Sum(counts, exposure, day + Week);
            var expected = (first + second) / (firstExposure + secondExposure);
            var difference = ((first / firstExposure) - (second / secondExposure))
                / ((1 / firstExposure) + (1 / secondExposure));
            if (first + second > 0)
            {
                pairs.Add((difference * difference * ((1 / firstExposure) + (1 / secondExposure)), expected));
            }
        }

        var kept = pairs.OrderBy(pair => pair.Squared / pair.Sum).Take((int)Math.Ceiling(pairs.Count * 0.95)).ToArray();
        var sum = kept.Sum(pair => pair.Sum);
        return sum > 0 ? Math.Clamp(kept.Sum(pair => pair.Squared) / sum, 1, Most) : 1;
    }

    private static (double Acts, double Exposure) Sum(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, int first)
    {
        var (acts, open) = (0.0, 0.0);
        for (var day = first; day < first + Week; day++)
        {
            acts += counts[day];
            open += exposure[day];
        }

        return (acts, open);
    }
}
