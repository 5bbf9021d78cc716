using MathNet.Numerics;

namespace Lull.Lulls.Baseline;

/// <summary>
/// Where the rate of a series of counts changed: the exact recursion for independent segments of Fearnhead (2006,
/// "Exact and efficient Bayesian inference for multiple changepoint problems"), run forwards as in Fearnhead and Liu (2007).
/// Segment lengths are geometric; rates are gamma; counts are Poisson given rate and exposure.
/// </summary>
internal sealed class ChangepointPosterior
{
    private readonly double[] _acts;
    private readonly double[] _exposure;
    private readonly int[][] _starts;
    private readonly double[][] _weights;

    /// <summary>Runs the filter.</summary>
    /// <param name="counts">Acts, one value a day.</param>
    /// <param name="exposure">Share of ordinary reporting, one value a day, all positive.</param>
    /// <param name="settings">Hazard, shape, pruning, dispersion.</param>
    /// <exception cref="ArgumentException">The lists differ in length or are empty.</exception>
    public ChangepointPosterior(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, ChangepointSettings settings)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(exposure);
        ArgumentNullException.ThrowIfNull(settings);
        if (counts.Count == 0 || counts.Count != exposure.Count)
        {
            throw new ArgumentException("counts and exposure need the same number of days, at least one", nameof(exposure));
        }

        var scale = settings.UseDispersion ? Dispersion.Of(counts, exposure) : 1;
        _acts = Cumulated(counts);
        _exposure = Cumulated(exposure);
        _starts = new int[counts.Count][];
        _weights = new double[counts.Count][];
        var rate = Math.Max(_acts[^1], 0.5) / _exposure[^1];
        LogEvidence = Filter(new GammaPoisson(settings.RateShape, settings.RateShape / rate, scale, _acts, _exposure), settings);
    }

    /// <summary>The number of days.</summary>
    public int Days => _starts.Length;

    /// <summary>
    /// Logarithm of the probability of the counts, but for factors that no segmentation changes.
    /// </summary>
    public double LogEvidence { get; }

    /// <summary>The days on which the segment that holds <paramref name="day"/> may have begun, in order.</summary>
    public ReadOnlySpan<int> StartsAsOf(int day) => _starts[day];

    /// <summary>The probability of each of those starts, given the counts up to that day and no later one.</summary>
    public ReadOnlySpan<double> WeightsAsOf(int day) => _weights[day];

    /// <summary>Acts from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public double Acts(int first, int last) => _acts[last + 1] - _acts[first];

    /// <summary>Exposure from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public double Exposure(int first, int last) => _exposure[last + 1] - _exposure[first];

    /// <summary>
    /// For each day, the probability that a segment ends on it, given all counts. That of the segment from s to t is then
    /// this of t times the filtered weight of s as of t, since what follows a change depends on nothing before it.
    /// </summary>
    public IReadOnlyList<double> EndProbabilities()
    {
        var ends = new double[Days];
        ends[^1] = 1;
        for (var day = Days - 1; day >= 0; day--)
        {
            for (var candidate = 0; candidate < _starts[day].Length; candidate++)
            {
                if (_starts[day][candidate] > 0)
                {
                    ends[_starts[day][candidate] - 1] += ends[day] * _weights[day][candidate];
                }
            }
        }

        return ends;
    }

    private double Filter(GammaPoisson evidence, ChangepointSettings settings)
    {
        var live = new Candidate[Days];
        var (count, logEvidence) = (0, 0.0);
        for (var day = 0; day < Days; day++)
        {
            evidence.MoveTo(day);
            var total = 0.0;
            live[count++] = new Candidate(day, day == 0 ? 1 : settings.ChangeHazard, 0, double.NaN);
            for (var candidate = 0; candidate < count; candidate++)
            {
                var stay = live[candidate].Start == day ? 1 : 1 - settings.ChangeHazard;
                live[candidate] = evidence.Extend(live[candidate], stay);
                total += live[candidate].Weight;
            }

            logEvidence += Math.Log(total);
            count = Keep(live.AsSpan(0, count), day, settings.Pruning * total);
        }

        return logEvidence;
    }

    /// <summary>Drops the improbable, makes the rest sum to one, and returns how many are left.</summary>
    private int Keep(Span<Candidate> live, int day, double least)
    {
        var (kept, sum) = (0, 0.0);
        foreach (var candidate in live)
        {
            if (candidate.Weight >= least)
            {
                live[kept++] = candidate;
                sum += candidate.Weight;
            }
        }

        var (starts, weights) = (new int[kept], new double[kept]);
        for (var candidate = 0; candidate < kept; candidate++)
        {
            var weight = live[candidate].Weight / sum;
            live[candidate] = live[candidate] with { Weight = weight };
            (starts[candidate], weights[candidate]) = (live[candidate].Start, weight);
        }

        (_starts[day], _weights[day]) = (starts, weights);
        return kept;
    }

    private static double[] Cumulated(IReadOnlyList<double> values)
    {
        var sums = new double[values.Count + 1];
        for (var day = 0; day < values.Count; day++)
        {
            sums[day + 1] = sums[day] + values[day];
        }

        return sums;
    }

    private readonly record struct Candidate(int Start, double Weight, double LogEvidence, double LogGamma);

    /// <summary>The evidence of segments; counts and exposure are divided by the dispersion.</summary>
    private sealed class GammaPoisson(double shape, double inverse, double scale, double[] acts, double[] exposure)
    {
        private readonly double _constant = (shape * Math.Log(inverse)) - SpecialFunctions.GammaLn(shape);
        private int _next;
        private double _countTerm;

        public void MoveTo(int day)
        {
            _next = day + 1;

            // The day's own factor is the same for every segmentation, but without it a large count overflows.
            _countTerm = SpecialFunctions.GammaLn(((acts[_next] - acts[day]) / scale) + 1);
        }

        /// <summary>Takes the day moved to into a segment.</summary>
        public Candidate Extend(Candidate candidate, double stay)
        {
            var shapeNow = shape + ((acts[_next] - acts[candidate.Start]) / scale);
            var inverseNow = inverse + ((exposure[_next] - exposure[candidate.Start]) / scale);

            // Most days are without an act, and then the costly logarithm of the gamma function is as it was.
            var known = acts[_next] <= acts[_next - 1] && !double.IsNaN(candidate.LogGamma);
            var logGamma = known ? candidate.LogGamma : SpecialFunctions.GammaLn(shapeNow);
            var evidence = _constant + logGamma - (shapeNow * Math.Log(inverseNow));
            var weight = candidate.Weight * stay * Math.Exp(evidence - candidate.LogEvidence - _countTerm);
            return new Candidate(candidate.Start, weight, evidence, logGamma);
        }
    }
}
