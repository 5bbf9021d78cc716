namespace Lull.Lulls.Model;

/// <summary>What a backward pass leaves behind, day by day.</summary>
internal sealed class SmoothedTrace(int days, int regimes)
{
    /// <summary>The smoothed probability of each regime, <c>day * regimes + regime</c>.</summary>
    public float[] Regimes { get; } = new float[days * regimes];

    /// <summary>The smoothed probability of an outage.</summary>
    public float[] Outage { get; } = new float[days];

    /// <summary>The whole posterior of the days that were to be kept.</summary>
    public Dictionary<int, float[]> Kept { get; } = [];

    /// <summary>The expected fighting level, acts a day.</summary>
    public float[] Level { get; } = new float[days];
}
