namespace Lull.Lulls.Model;

/// <summary>What a forward pass leaves behind, day by day.</summary>
internal sealed class FilterTrace(int days, int regimes, int streams)
{
    /// <summary>The log-likelihood of all acts up to and including the day, days filled from sums left out.</summary>
    public double[] LogLikelihood { get; } = new double[days];

    /// <summary>The filtered probability of each regime, <c>day * regimes + regime</c>.</summary>
    public float[] Regimes { get; } = new float[days * regimes];

    /// <summary>The filtered probability of an outage.</summary>
    public float[] Outage { get; } = new float[days];

    /// <summary>The expected fighting level, acts a day, where a model needs it: see <see cref="Retaliation"/>.</summary>
    public float[] Level { get; } = new float[days];

    /// <summary>Each stream's recent acts a day as the day's prediction used them.</summary>
    public double[][] Recent { get; } = NewRows(days, streams);

    /// <summary>Each stream's acts of the last days as the day's prediction used them.</summary>
    public double[][] Provocation { get; } = NewRows(days, streams);

    /// <summary>Each stream's share of the level as the day's prediction used it.</summary>
    public double[][] Shares { get; } = NewRows(days, streams);

    /// <summary>The whole filtered distribution, <c>day * states + state</c>; null where it was not kept.</summary>
    public float[]? States { get; init; }

    private static double[][] NewRows(int days, int streams) =>
        [.. Enumerable.Range(0, streams).Select(_ => new double[days])];
}
