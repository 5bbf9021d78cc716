namespace Lull.Lulls.Baseline;

/// <summary>What the changepoint baseline takes for granted.</summary>
public sealed record ChangepointSettings
{
    /// <summary>The documented defaults.</summary>
    public static ChangepointSettings Default { get; } = new();

    /// <summary>Chance a day that the rate changes.</summary>
    public double ChangeHazard { get; init; } = 1 / 1500.0;

    /// <summary>Shape of the gamma law of a segment's rate; its mean is the mean of the series.</summary>
    public double RateShape { get; init; } = 0.5;

    /// <summary>A segment is quiet where its rate is under this share of the fighting before it.</summary>
    public double QuietShare { get; init; } = 0.13;

    /// <summary>A segment is quiet only where at least this many acts were to be expected within it.</summary>
    public double LeastExpectedActs { get; init; } = 6;

    /// <summary>
    /// Segment starts less probable than this are dropped from the filter; zero keeps the recursion exact and quadratic.
    /// </summary>
    public double Pruning { get; init; } = 1e-5;

    /// <summary>Whether counts are set off against the theatre's reporting.</summary>
    public bool UseExposure { get; init; } = true;

    /// <summary>Whether burstiness is measured and the evidence of each count reduced accordingly.</summary>
    public bool UseDispersion { get; init; } = true;
}
