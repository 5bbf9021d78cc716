using Lull.Events;

namespace Lull.Lulls.Baseline;

/// <summary>
/// Lulls told from exact Bayesian changepoints (Fearnhead 2006), set off against the theatre's reporting: the baseline
/// that the detector has to beat, a cross-check, and a fallback. Mutual lulls are read off both directions together,
/// one-sided ones off each direction by itself. It knows no outages, no announcements and no interval counts.
/// </summary>
public sealed class ChangepointBaseline(ChangepointSettings settings)
{
    /// <summary>What the baseline was told.</summary>
    public ChangepointSettings Settings { get; } = settings;

    /// <summary>Says what it finds in a series.</summary>
    public LullReport Detect(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var exposure = TheatreExposure.Of(Settings.UseExposure ? series.TheatreReports : null, series.Days);
        var both = Enumerable.Range(0, series.Days).Select(day => series.AToB[day] + series.BToA[day]).ToArray();
        var (mutual, counts) = Look(both, exposure);
        var (quietA, countsA) = Look(series.AToB, exposure);
        var (quietB, countsB) = Look(series.BToA, exposure);
        var onlyA = Alone(quietA.Smoothed, quietB.Smoothed, mutual.Smoothed);
        var onlyB = Alone(quietB.Smoothed, quietA.Smoothed, mutual.Smoothed);
        var spells = QuietSpells.Read(RegimeKind.Mutual, series, mutual.Smoothed, mutual, counts)
            .Concat(QuietSpells.Read(RegimeKind.OneSidedA, series, onlyA, quietA, countsA))
            .Concat(QuietSpells.Read(RegimeKind.OneSidedB, series, onlyB, quietB, countsB))
            .OrderBy(spell => spell.Onset)
            .ThenBy(spell => spell.Kind)
            .ToArray();
        var none = new double[series.Days];
        return new LullReport(
            series,
            spells,
            new DailyProbabilities(mutual.Smoothed, quietA.Smoothed, quietB.Smoothed, none),
            new DailyProbabilities(mutual.Filtered, quietA.Filtered, quietB.Filtered, none));
    }

    private (QuietPosterior Quiet, ChangepointPosterior Counts) Look(IReadOnlyList<double> acts, IReadOnlyList<double> exposure)
    {
        var posterior = new ChangepointPosterior(acts, exposure, Settings);
        return (QuietPosterior.Of(posterior, Settings), posterior);
    }

    private static double[] Alone(IReadOnlyList<double> own, IReadOnlyList<double> other, IReadOnlyList<double> mutual) =>
        [.. own.Select((quiet, day) => quiet * (1 - other[day]) * (1 - mutual[day]))];
}
