namespace Lull.Lulls.Baseline;

/// <summary>How much more the counts of ten days vary than a Poisson law allows.</summary>
internal static class Dispersion
{
    private const int Span = 10;
    private const double Most = 30;

    /// <summary>
    /// The squared differences of neighbouring spans over their sums, one for a Poisson law. Neighbours, so that a slow
    /// change of rate does not count, and a sudden one hardly; ten days, so that a burst and its echo are seen together.
    /// </summary>
    public static double Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposure)
    {
        var pairs = new List<(double Squared, double Sum)>();
        for (var day = 0; day + (2 * Span) <= counts.Count; day += Span)
        {
            var (first, firstExposure) = Sum(counts, exposure, day);
            var (second, secondExposure) = Sum(counts, exposure, day + Span);
            var expected = (first + second) / (firstExposure + secondExposure);
            var difference = ((first / firstExposure) - (second / secondExposure))
                / ((1 / firstExposure) + (1 / secondExposure));
            if (first + second > 0)
            {
                pairs.Add((difference * difference * ((1 / firstExposure) + (1 / secondExposure)), expected));
            }
        }

        var sum = pairs.Sum(pair => pair.Sum);
        return sum > 0 ? Math.Clamp(pairs.Sum(pair => pair.Squared) / sum, 1, Most) : 1;
    }

    private static (double Acts, double Exposure) Sum(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, int first)
    {
        var (acts, open) = (0.0, 0.0);
        for (var day = first; day < first + Span; day++)
        {
            acts += counts[day];
            open += exposure[day];
        }

        return (acts, open);
    }
}
