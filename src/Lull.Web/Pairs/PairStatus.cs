using Lull.Lulls;

namespace Lull.Web.Pairs;

/// <summary>How a dyad stands on the last day known.</summary>
/// <param name="Name">What it is, by the contract's names; <c>active</c> where no quiet goes on.</param>
/// <param name="Since">The quiet's first day; null where none goes on.</param>
/// <param name="SinceLow">The first day's 90 % interval: its first day.</param>
/// <param name="SinceHigh">The first day's 90 % interval: its last day.</param>
/// <param name="Probability">That it goes on; null where none does.</param>
/// <param name="AsOf">The last day known.</param>
/// <param name="Changed">What changed in the last seven days, in a sentence; null where nothing did.</param>
/// <param name="Spark">Acts of the last 26 weeks, the oldest first.</param>
internal sealed record PairStatus(
    string Name,
    DateOnly? Since,
    DateOnly? SinceLow,
    DateOnly? SinceHigh,
    double? Probability,
    DateOnly AsOf,
    string? Changed,
    IReadOnlyList<WeekOfActs> Spark)
{
    /// <summary>Finds it.</summary>
    public static PairStatus Of(DyadFinding finding)
    {
        var (series, now) = (finding.Report.Series, finding.Now);
        return new PairStatus(
            now is null ? "active" : SpellText.Name(series.Dyad, now),
            now?.Onset,
            now?.OnsetLow,
            now?.OnsetHigh,
            now?.ProbabilityOnLastDay,
            series.End,
            RecentChange.Of(finding.Report),
            WeekOfActs.LastOf(series));
    }
}
