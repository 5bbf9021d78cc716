using Lull.Events;
using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>
/// Finds the lulls of one dyad by an exact hidden semi-Markov filter over regimes, outages and fighting levels
/// (<c>docs/lulls.md</c>). Deterministic; O(days × regimes) in time and memory.
/// </summary>
public sealed class LullDetector(LullSettings settings)
{
    /// <summary>What the detector was told.</summary>
    public LullSettings Settings { get; } = settings;

    /// <summary>Says what it finds in a series.</summary>
    public LullReport Detect(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var model = DyadModel.Of(series, Settings.UseAnnouncements, ModelParameters.Default);
        var spells = new SpellReader(series, model, Settings).Read();
        return new LullReport(series, spells, Curves(model, model.Smoothed), Curves(model, model.Filtered));
    }

    private static DailyProbabilities Curves(DyadModel model, RegimeCurves curves)
    {
        var mutual = curves.Mutual(model.Chain);
        var lull = curves.Of(model.Chain, group => group is RegimeGroup.Lull);
        return new DailyProbabilities(
            mutual,
            QuietOf(RegimeGroup.QuietA),
            QuietOf(RegimeGroup.QuietB),
            curves.Outage);

        // Whoever is quiet because there is nothing to answer is quiet all the same, hence at least the mutual curve.
        double[] QuietOf(RegimeGroup own) =>
            [.. curves.Of(model.Chain, group => group == own).Zip(lull, (alone, both) => alone + both).Zip(mutual, Math.Max)];
    }
}
