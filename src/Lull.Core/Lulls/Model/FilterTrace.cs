namespace Lull.Lulls.Model;

/// <summary>What a forward pass leaves behind, day by day, for each model.</summary>
internal sealed class FilterTrace(int days, int regimes, int streams)
{
    /// <summary>Every so many days the whole filtered distribution is kept.</summary>
    public const int DaysBetweenCheckpoints = 16;

    /// <summary>
    /// The log-likelihood of all acts up to and including the day, days filled from sums left out:
    /// <c>day * ModelLanes.Width + model</c>.
    /// </summary>
    public double[] LogLikelihood { get; } = new double[days * ModelLanes.Width];

    /// <summary>The likelihood of each day's acts given those before, relative to the day's <see cref="Emission.LogScale"/>.</summary>
    public Lanes[] Likelihood { get; } = new Lanes[days];

    /// <summary>The filtered probability of each regime, <c>day * regimes + regime</c>.</summary>
    public Lanes[] Regimes { get; } = GC.AllocateUninitializedArray<Lanes>(days * regimes);

    /// <summary>The filtered probability of an outage.</summary>
    public Lanes[] Outage { get; } = new Lanes[days];

    /// <summary>The expected fighting level, acts a day, where a model needs it: see <see cref="Retaliation"/>.</summary>
    public Lanes[] Level { get; } = new Lanes[days];

    /// <summary>Each stream's recent acts a day as the day's prediction used them: <c>day * streams + stream</c>.</summary>
    public Lanes[] Recent { get; } = new Lanes[days * streams];

    /// <summary>Each stream's acts of the last days as the day's prediction used them.</summary>
    public Lanes[] Provocation { get; } = new Lanes[days * streams];

    /// <summary>Each stream's share of the level as the day's prediction used it.</summary>
    public Lanes[] Shares { get; } = new Lanes[days * streams];

    /// <summary>The whole filtered distribution of every so many days, from the first day on.</summary>
    public List<Lanes[]> Checkpoints { get; } = [];

    /// <summary>The number of streams.</summary>
    public int Streams => streams;
}
