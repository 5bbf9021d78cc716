namespace Lull.Ceasefires.Fragility;

/// <summary>
/// What is thought of a weight before any lull is looked at: a normal distribution. Where a record has nothing to say of
/// it, as UCDP's of words, the weight stays what it is here.
/// </summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Deviation">Its standard deviation.</param>
internal readonly record struct HazardPrior(double Mean, double Deviation)
{
    /// <summary>
    /// The documented ones, in the order of <see cref="HazardCovariates.Names"/>: those of acts know little, those of words
    /// are set by judgement.
    /// </summary>
    public static IReadOnlyList<HazardPrior> Documented { get; } =
    [
        new(-3.5, 3),
        new(0, 0.7),
        new(0, 0.7),
        new(0, 0.7),
        new(0.7, 0.35),
        new(-0.3, 0.3),
        new(1.0, 0.5),
    ];
}
