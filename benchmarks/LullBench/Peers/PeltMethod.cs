using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>
/// The best cut into segments of Poisson counts with a penalty for every cut, pruned (Killick, Fearnhead and Eckley 2012).
/// </summary>
internal sealed class PeltMethod : IDetectionMethod
{
    private const double PenaltyOfLogDays = 2;

    public string Name => "pelt";

    public LullReport Detect(DyadSeries series)
    {
        var pace = new Pace(series);
        var dispersion = pace.Dispersion();
        return SegmentLulls.Read(series, pace, Cut(pace, PenaltyOfLogDays * Math.Log(series.Days) * dispersion), dispersion);
    }

    /// <summary>The first day of every segment of the cheapest cut: minus twice the log-likelihood, and a penalty a cut.</summary>
    public static IReadOnlyList<int> Cut(Pace pace, double penalty)
    {
        var cost = new double[pace.Days + 1];
        var previous = new int[pace.Days + 1];
        cost[0] = -penalty;
        var live = new List<int> { 0 };
        for (var end = 1; end <= pace.Days; end++)
        {
            cost[end] = double.PositiveInfinity;
            foreach (var start in live)
            {
                var total = cost[start] - (2 * pace.LogLikelihood(start, end)) + penalty;
                (cost[end], previous[end]) = total < cost[end] ? (total, start) : (cost[end], previous[end]);
            }

            _ = live.RemoveAll(start => cost[start] - (2 * pace.LogLikelihood(start, end)) > cost[end]);
            live.Add(end);
        }

        var cuts = new List<int>();
        for (var end = pace.Days; end > 0; end = previous[end])
        {
            cuts.Add(previous[end]);
        }

        cuts.Reverse();
        return cuts;
    }
}
