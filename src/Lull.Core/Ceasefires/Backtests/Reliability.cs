namespace Lull.Ceasefires.Backtests;

/// <summary>
/// Whether probabilities mean what they say: of all forecasts that gave about the same probability, how many came true; and
/// the proper scores, which nobody can better by saying anything but what he thinks.
/// </summary>
public sealed class Reliability
{
    private const int BinCount = 10;

    // A forecast of 0 or 1 that fails would cost without end; nobody is that sure.
    private const double LeastSaid = 0.001;

    /// <summary>Sorts forecasts into ten bins of equal width.</summary>
    /// <param name="forecasts">The forecasts.</param>
    /// <param name="overlap">
    /// How many forecasts in a row look at the same days: forecasts of the next 30 days made every day overlap, and thirty
    /// of them tell about as much as one. Intervals count one in so many.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The overlap is less than one.</exception>
    public Reliability(IEnumerable<Forecast> forecasts, int overlap = 1)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        ArgumentOutOfRangeException.ThrowIfLessThan(overlap, 1);
        var bins = new (int Count, double Said, int True)[BinCount];
        var (brier, log) = (0.0, 0.0);
        foreach (var (said, cameTrue) in forecasts)
        {
            ref var bin = ref bins[Math.Clamp((int)(said * BinCount), 0, BinCount - 1)];
            bin = (bin.Count + 1, bin.Said + said, bin.True + (cameTrue ? 1 : 0));
            var missed = cameTrue ? 1 - said : said;
            brier += missed * missed;
            log -= Math.Log(1 - Math.Min(missed, 1 - LeastSaid));
        }

        Count = bins.Sum(bin => bin.Count);
        Independent = (double)Count / overlap;
        Bins = [.. bins.Select((bin, index) => BinOf(bin, index, overlap))];
        BaseRate = (double)bins.Sum(bin => bin.True) / Count;
        Brier = brier / Count;
        LogScore = log / Count;
        CalibrationError = bins.Sum(bin => Math.Abs(bin.Said - bin.True)) / Count;
    }

    /// <summary>The ten bins, the lowest probability first.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>How many forecasts there were.</summary>
    public int Count { get; }

    /// <summary>How many of them are about independent of each other.</summary>
    public double Independent { get; }

    /// <summary>The share of all forecasts that came true; not a number where there are none.</summary>
    public double BaseRate { get; }

    /// <summary>The mean squared distance of what was said from what was so: 0 is perfect.</summary>
    public double Brier { get; }

    /// <summary>The Brier score of always giving the share that came true in the end, which nobody knew beforehand.</summary>
    public double BrierOfBaseRate => BaseRate * (1 - BaseRate);

    /// <summary>The mean of minus the natural logarithm of the probability given to what was so: 0 is perfect.</summary>
    public double LogScore { get; }

    /// <summary>The log score of always giving the share that came true in the end.</summary>
    public double LogScoreOfBaseRate =>
        BaseRate is 0 or 1 ? 0 : -((BaseRate * Math.Log(BaseRate)) + ((1 - BaseRate) * Math.Log(1 - BaseRate)));

    /// <summary>The expected calibration error: the mean distance of what was said from what came true, bin by bin.</summary>
    public double CalibrationError { get; }

    private static ReliabilityBin BinOf((int Count, double Said, int True) bin, int index, int overlap)
    {
        var share = bin.Count == 0 ? double.NaN : (double)bin.True / bin.Count;
        return new ReliabilityBin(
            (double)index / BinCount,
            (double)(index + 1) / BinCount,
            bin.Count,
            bin.Said / bin.Count,
            share,
            WilsonInterval.Of(bin.Count == 0 ? 0 : share, (double)bin.Count / overlap));
    }
}
