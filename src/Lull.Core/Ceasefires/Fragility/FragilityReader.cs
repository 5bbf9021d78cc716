using Lull.Lulls;

namespace Lull.Ceasefires.Fragility;

/// <summary>Says how soon the lull ends that lasts on the last day of a series, or why that cannot be said.</summary>
internal sealed class FragilityReader(FragilityWeights weights)
{
    /// <summary>Reads it; null where no mutual lull lasts.</summary>
    /// <param name="report">What a detector says of the series.</param>
    /// <param name="lull">The quiet that lasts on its last day, or ended lately; null where there is none.</param>
    /// <param name="said">What is said of the two sides.</param>
    public LullFragility? Read(LullReport report, RegimeSpell? lull, IEnumerable<Utterance> said)
    {
        if (lull is not { End: null })
        {
            return null;
        }

        var withheld = WhyWithheld(report, lull);
        return withheld.Length > 0
            ? new LullFragility([], withheld)
            : new LullFragility([.. FragilityWeights.Horizons.Select(days => End(LullLives.Known(report.Series, lull, report.Series.End, said), days))], "");
    }

    private LullEnd End(HazardCovariates known, int days)
    {
        var probability = weights.Model.EndsWithin(known, days);
        var bin = weights.Calibration.FirstOrDefault(bin => bin.Days == days && probability >= bin.From && (probability < bin.To || bin.To >= 1));
        return new LullEnd(days, probability, bin is { Count: > 0 } ? bin : null);
    }

    private string WhyWithheld(LullReport report, RegimeSpell lull) =>
        weights.IsTooThin ? FormattableString.Invariant($"the weights were fitted to {weights.Ended} lulls that ended; {FragilityWeights.LeastEnded} are needed")
        : report.Filtered.Mutual[^1] < LullLives.LeastProbability ? "it is likelier than not that there is no lull"
        : report.Series.End.DayNumber - lull.Onset.DayNumber > LullLives.MostDays ? "it has lasted for more than five years, and the weights know nothing of such"
        : !LullLives.HasActsBefore(report.Series, lull) ? FormattableString.Invariant($"the record has fewer than {LullLives.LeastActsBefore} acts of the two years before the lull")
        : "";
}
