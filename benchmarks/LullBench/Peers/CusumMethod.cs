using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>
/// Two cumulated sums of log-likelihood ratios of negative binomial counts, as control charts have them: one waits for
/// the rate to fall to a small share of what it was, and during a lull the other waits for it to come back.
/// </summary>
internal sealed class CusumMethod : IDetectionMethod
{
    private const double QuietShare = 0.1;
    private const double BackShare = 0.5;
    private const double FallLimit = 12;
    private const double BackLimit = 4;
    private const double LevelMemory = 1 - (1 / 120.0);
    private const int FirstLevelDays = 60;

    public string Name => "cusum";

    public LullReport Detect(DyadSeries series)
    {
        var pace = new Pace(series);
        var dispersion = pace.Dispersion();
        return SegmentLulls.Read(series, pace, Cut(pace, dispersion), dispersion);
    }

    /// <summary>The first day of every segment: the days on which an alarm's sum began to grow.</summary>
    public static IReadOnlyList<int> Cut(Pace pace, double dispersion)
    {
        var cuts = new List<int> { 0 };
        var level = Math.Max(pace.Rate(0, Math.Min(FirstLevelDays, pace.Days)), 1.0 / FirstLevelDays);
        var (sum, since, quiet) = (0.0, 0, false);
        for (var day = 0; day < pace.Days; day++)
        {
            var (acts, exposure) = (pace.Acts(day, day + 1), pace.Exposure(day, day + 1));
            var (now, then) = quiet ? (QuietShare, BackShare) : (1, QuietShare);
            sum += LogRatio(acts, exposure * level * then, exposure * level * now, dispersion);
            since = sum <= 0 ? day + 1 : since;
            sum = Math.Max(0, sum);
            if (sum >= (quiet ? BackLimit : FallLimit) && since > cuts[^1])
            {
                cuts.Add(since);
                (sum, quiet) = (0, !quiet);
                since = day + 1;
            }

            // Days under suspicion teach nothing about the fighting.
            level = quiet || sum > FallLimit / 2 ? level : (LevelMemory * level) + ((1 - LevelMemory) * acts / Math.Max(exposure, 0.2));
        }

        return cuts;
    }

    // Negative binomial with variance "dispersion" times the mean at the higher rate: size = mean / (dispersion - 1).
    private static double LogRatio(double acts, double mean, double otherMean, double dispersion)
    {
        var size = Math.Max(mean, otherMean) / Math.Max(dispersion - 1, 0.01);
        return (acts * Math.Log(mean / otherMean)) - ((acts + size) * Math.Log((size + mean) / (size + otherMean)));
    }
}
