using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Cli.Reports;
using Lull.Events;

namespace Lull.Cli.Commands;

/// <summary>Checks what reports claim against a record as it was known on the day of each.</summary>
internal sealed class ClaimRun(IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports, SeriesOptions options)
{
    /// <summary>The claims of a report.</summary>
    /// <param name="read">The report.</param>
    /// <param name="dyads">The pairs to look at.</param>
    /// <param name="isNamed">True where the person asked for these pairs, whether or not the report names both sides.</param>
    public CheckedReport Of(ReadReport read, IReadOnlyList<Dyad> dyads, bool isNamed)
    {
        if (read.Report.Date is not { } day)
        {
            return new CheckedReport(read, [], "the report has no date, so that nothing it claims can be placed in time; --date gives its date");
        }

        // What the report itself says is no evidence for it.
        var others = items.Where(item => !item.Id.StartsWith(read.Report.Hash[..16], StringComparison.Ordinal)).ToList();
        var known = reports.Where(report => !string.Equals(report.Report.Hash, read.Report.Hash, StringComparison.Ordinal)).ToList();
        var builder = new SeriesBuilder(ActorRegistry.Default, options with { AsOf = day });
        others.ForEach(builder.Add);

        // Building keeps what theatres have in common; assessing, the long part, is free of shared state.
        var buildings = dyads.Where(dyad => isNamed || Names(read, dyad)).Select(builder.BuildWithNotes).Where(building => building.Series is not null).ToList();
        var pairs = buildings.AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 16))
            .Select(building => (building.Dyad, Claims: Claims(building, others, known, read)))
            .Where(pair => pair.Claims.Count > 0)
            .ToList();
        return new CheckedReport(read, pairs, pairs.Count > 0 ? "" : "it makes no claim that can be checked of two sides in the record");
    }

    private static IReadOnlyList<CheckedClaim> Claims(SeriesBuilding building, List<RecordItem> others, List<ReportStatements> known, ReadReport read) =>
        new ClaimChecker(ActorRegistry.Default, AssessCommand.Assess(building, others, known), building.Series!, others)
            .Check(new ReportStatements(read.Report, read.Statements));

    private static bool Names(ReadReport read, Dyad dyad) =>
        ClaimChecker.NamesBoth(ActorRegistry.Default, dyad, read.Report.Date!.Value, read.Statements);
}
