using Lull.Events;
using Lull.Web.Pairs;
using Lull.Web.Records;

namespace Lull.Web.Reviews;

/// <summary>
/// In which order pairs are looked through for the review queue, told from the overview alone: first those where a decision is likeliest
/// to change something. Every pair comes in the end.
/// </summary>
internal static class PairRanking
{
    /// <summary>All pairs of a record.</summary>
    /// <param name="dyads">The pairs, those with most acts first.</param>
    /// <param name="rows">How each stands, as far as it is known.</param>
    public static IReadOnlyList<Dyad> Of(IReadOnlyList<DyadSummary> dyads, IEnumerable<PairRow> rows)
    {
        var known = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return [.. dyads.Select(summary => summary.Dyad).OrderByDescending(dyad => Doubt(known.GetValueOrDefault(PairId.Of(dyad))))];
    }

    // A quiet that may or may not be one, more than one that is sure; something that has just changed, more than what has been so for
    // years. Among equals the order is that of acts.
    private static double Doubt(PairRow? row) => row switch
    {
        null or { Status: PairRow.Pending or PairRow.Unknown } => 0,
        _ => (row.Changed is null ? 0 : 1) + (row.Probability is { } probability ? 0.5 + (2 * probability * (1 - probability)) : 0),
    };
}
