using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary>Finds the candidate ceasefires of everything that was read.</summary>
internal static class CandidateExport
{
    /// <summary>The candidates, pair by pair.</summary>
    public static IReadOnlyList<CeasefireCandidate> Find(
        SeriesBuilder builder, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports, CancellationToken cancellation)
    {
        var finder = new CandidateFinder(ActorRegistry.Default);
        var listed = builder.Dyads().Select(summary => summary.Dyad).ToList();
        var detected = new DyadDetection(builder, useWords: false)
            .Of(listed, (dyad, finding) => (Dyad: finding?.Building.Dyad ?? dyad, Spells: finding?.Report.Spells ?? []), cancellation);

        // Where there were words but not a single act, there is a pair all the same.
        var silent = items.OfType<Signal>().Where(signal => signal.Target.Length > 0 && !listed.Exists(dyad => finder.Declares(signal, dyad)))
            .Where(signal => !string.Equals(signal.Source, signal.Target, StringComparison.Ordinal))
            .Select(signal => (Dyad: new Dyad(signal.Source, signal.Target), Spells: (IReadOnlyList<RegimeSpell>)[]))
            .DistinctBy(pair => pair.Dyad);
        return [.. detected.Concat(silent).SelectMany(pair => finder.Find(pair.Dyad, pair.Spells, items, reports))];
    }
}
