using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>Reads lulls off a series that is cut into segments of steady rate.</summary>
internal static class SegmentLulls
{
    private const double QuietShare = 0.13;
    private const double LeastExpectedActs = 6;
    private const int LeastDays = 10;

    // A burst of a few days is not yet the level of the fighting: what came before weighs as much as two months of it.
    private const double RememberedDays = 60;
    private const int Reach = 45;

    /// <summary>
    /// Segments whose rate is a small share of that of the fighting before, for at least ten days in which enough acts
    /// were to be expected. The onset's interval weighs each day by the likelihood of the cut, all other cuts held.
    /// </summary>
    /// <param name="series">The dyad.</param>
    /// <param name="pace">Its running sums.</param>
    /// <param name="cuts">The first day of every segment, zero first.</param>
    /// <param name="dispersion">By how much likelihoods are tempered.</param>
    public static LullReport Read(DyadSeries series, Pace pace, IReadOnlyList<int> cuts, double dispersion)
    {
        var spells = new List<RegimeSpell>();
        var quiet = new double[series.Days];
        var level = pace.Rate(0, End(0));
        for (var segment = 1; segment < cuts.Count; segment++)
        {
            var (first, end) = (cuts[segment], End(segment));
            if (end - first < LeastDays || pace.Exposure(first, end) * level < LeastExpectedActs || pace.Rate(first, end) >= QuietShare * level)
            {
                level = (pace.Acts(first, end) + (RememberedDays * level)) / (pace.Exposure(first, end) + RememberedDays);
                continue;
            }

            Array.Fill(quiet, 1, first, end - first);
            var (low, high) = Interval(pace, Math.Max(cuts[segment - 1] + 1, first - Reach), first, end, dispersion);
            spells.Add(Spell(series, pace, (first, end), (low, high), level));
        }

        var none = new double[series.Days];
        var said = new DailyProbabilities(quiet, quiet, quiet, none);
        return new LullReport(series, spells, said, new DailyProbabilities(none, none, none, none));

        int End(int segment) => segment + 1 < cuts.Count ? cuts[segment + 1] : series.Days;
    }

    private static (int Low, int High) Interval(Pace pace, int from, int cut, int end, double dispersion)
    {
        var last = Math.Min(end - 1, cut + Reach);
        var weights = Enumerable.Range(from, last - from + 1)
            .Select(day => (pace.LogLikelihood(from - 1, day) + pace.LogLikelihood(day, end)) / dispersion)
            .ToArray();
        var best = weights.Max();
        var total = weights.Sum(weight => Math.Exp(weight - best));
        var (low, high, sum) = (from, last, 0.0);
        for (var day = 0; day < weights.Length; day++)
        {
            var before = sum;
            sum += Math.Exp(weights[day] - best) / total;
            low = before < 0.05 && sum >= 0.05 ? from + day : low;
            high = before < 0.95 && sum >= 0.95 ? from + day : high;
        }

        return (low, high);
    }

    private static RegimeSpell Spell(DyadSeries series, Pace pace, (int First, int End) span, (int Low, int High) onset, double level) =>
        new()
        {
            Kind = RegimeKind.Mutual,
            Onset = series.DayAt(span.First),
            OnsetLow = series.DayAt(onset.Low),
            OnsetHigh = series.DayAt(onset.High),
            End = span.End == series.Days ? null : series.DayAt(span.End),
            Probability = 1,
            ProbabilityOnLastDay = 1,
            RateBefore = level,
            RateDuring = pace.Rate(span.First, span.End),
            ExpectedActs = level * pace.Exposure(span.First, span.End),
        };
}
