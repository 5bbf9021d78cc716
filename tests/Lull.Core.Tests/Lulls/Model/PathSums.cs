using Lull.Lulls.Model;

namespace Lull.Core.Tests.Lulls.Model;

/// <summary>What follows from walking every path: the posterior of each day, and since when the last day's quiet holds.</summary>
internal sealed class PathSums(int days, int regimes)
{
    /// <summary>The likelihood of all acts.</summary>
    public double Total { get; private set; }

    /// <summary>The posterior of the regimes, by day and regime.</summary>
    public double[,] Regimes { get; } = new double[days, regimes];

    /// <summary>The posterior of an outage by day.</summary>
    public double[] Outage { get; } = new double[days];

    /// <summary>The posterior mean of the level by day.</summary>
    public double[] Level { get; } = new double[days];

    /// <summary>The probability that the last day is quiet and has been since the day.</summary>
    public double[] QuietSince { get; } = new double[days];

    public static bool IsQuiet(Regime regime) => regime.Group is RegimeGroup.Lull or RegimeGroup.Pause;

    public static PathSums Over(ObservationPlan plan, ObservationModel model, FilterTrace inputs, bool outages)
    {
        var (chain, grid) = (TinyPlan.Chain(plan.Streams), LevelGrid.Covering(1));
        var sums = new PathSums(plan.Days, chain.Count);
        new DirectModel(chain, grid, ModelParameters.Default, outages)
            .WalkPaths(plan, model, inputs, (path, probability) => sums.Add(path, probability, chain, grid));
        sums.Normalise();
        return sums;
    }

    private void Add(DirectModel.State[] path, double probability, RegimeChain chain, LevelGrid grid)
    {
        Total += probability;
        for (var day = 0; day < path.Length; day++)
        {
            Regimes[day, path[day].Regime] += probability;
            Outage[day] += path[day].Outage == 1 ? probability : 0;
            Level[day] += probability * grid.Levels[path[day].Level];
        }

        var since = path.Length;
        while (since > 0 && IsQuiet(chain.Regimes[path[since - 1].Regime]))
        {
            since--;
        }

        if (since < path.Length)
        {
            QuietSince[since] += probability;
        }
    }

    private void Normalise()
    {
        for (var day = 0; day < Outage.Length; day++)
        {
            (Outage[day], Level[day], QuietSince[day]) = (Outage[day] / Total, Level[day] / Total, QuietSince[day] / Total);
            for (var j = 0; j < Regimes.GetLength(1); j++)
            {
                Regimes[day, j] /= Total;
            }
        }
    }
}
