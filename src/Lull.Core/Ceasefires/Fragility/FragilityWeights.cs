namespace Lull.Ceasefires.Fragility;

/// <summary>A fitted hazard with what it was fitted to and how well calibrated it was on lulls that it had not seen.</summary>
/// <param name="Model">The hazard.</param>
/// <param name="Deviations">The standard deviation of each weight.</param>
/// <param name="Lulls">How many lulls it was fitted to.</param>
/// <param name="Ended">How many of them ended within their record.</param>
/// <param name="Weeks">How many weeks of lulls it was fitted to.</param>
/// <param name="Calibration">What became of the lulls, each judged by a fit to the others' groups.</param>
public sealed record FragilityWeights(
    HazardModel Model, IReadOnlyList<double> Deviations, int Lulls, int Ended, int Weeks, IReadOnlyList<CalibrationBin> Calibration)
{
    /// <summary>With fewer lulls than this that ended, a fit says nothing.</summary>
    public const int LeastEnded = 20;

    private const string File = "fragility.csv";
    private static readonly Lazy<FragilityWeights> BuiltIn = new(() =>
    {
        using var text = EmbeddedData.Open(File);
        return FragilityFile.Read(text, File);
    });

    /// <summary>The horizons for which fragility is told, in days.</summary>
    public static IReadOnlyList<int> Horizons { get; } = [7, 30, 90];

    /// <summary>The weights that come with Lull, fitted to UCDP's events; <c>data/SOURCE-fragility.md</c>.</summary>
    public static FragilityWeights Default => BuiltIn.Value;

    /// <summary>True where it was fitted to too few ends to say anything.</summary>
    public bool IsTooThin => Ended < LeastEnded;

    /// <summary>Fits to lulls, and judges the fit by cross-validation over their groups.</summary>
    public static (FragilityWeights Weights, IReadOnlyList<HazardValidation> Validation) Fit(IReadOnlyList<LullLife> lives)
    {
        ArgumentNullException.ThrowIfNull(lives);
        LullWeek[] weeks = [.. lives.SelectMany(life => life.Weeks)];
        var (model, deviations) = HazardFitter.Fit(weeks, HazardPrior.Documented);
        var validation = HazardValidation.Of(lives);
        var ended = lives.Count(life => life.DaysToEnd is not null);
        return (new FragilityWeights(model, deviations, lives.Count, ended, weeks.Length, [.. validation.SelectMany(one => one.Bins)]), validation);
    }
}
