namespace Lull.Lulls.Model;

/// <summary>What a backward pass leaves behind, day by day, for each model.</summary>
internal sealed class SmoothedTrace(int days, int regimes)
{
    /// <summary>The smoothed probability of each regime, <c>day * regimes + regime</c>.</summary>
    public Lanes[] Regimes { get; } = GC.AllocateUninitializedArray<Lanes>(days * regimes);

    /// <summary>The smoothed probability of an outage.</summary>
    public Lanes[] Outage { get; } = new Lanes[days];

    /// <summary>The expected fighting level, acts a day.</summary>
    public Lanes[] Level { get; } = new Lanes[days];

    /// <summary>
    /// The likelihood of all that follows, by state, on the last day of every stretch between two checkpoints of the filter.
    /// </summary>
    public Lanes[][] Futures { get; } = new Lanes[((days - 1) / FilterTrace.DaysBetweenCheckpoints) + 1][];
}
