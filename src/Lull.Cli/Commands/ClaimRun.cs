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
        var builder = new SeriesBuilder(ActorRegistry.Default, options with { AsOf = day });
        foreach (var item in others)
        {
            builder.Add(item);
        }

        var known = reports.Where(report => !string.Equals(report.Report.Hash, read.Report.Hash, StringComparison.Ordinal)).ToList();
        var pairs = new List<(Dyad, IReadOnlyList<CheckedClaim>)>();
        foreach (var dyad in dyads.Where(dyad => isNamed || Names(read, dyad)))
        {
            var building = builder.BuildWithNotes(dyad);
            if (building.Series is not { } series)
            {
                continue;
            }

            var assessment = AssessCommand.Assess(building, others, known);
            if (new ClaimChecker(ActorRegistry.Default, assessment, series, others).Check(new ReportStatements(read.Report, read.Statements)) is { Count: > 0 } claims)
            {
                pairs.Add((building.Dyad, claims));
            }
        }

        return new CheckedReport(read, pairs, pairs.Count > 0 ? "" : "it makes no claim that can be checked of two sides in the record");
    }

    private static bool Names(ReadReport read, Dyad dyad) =>
        ClaimChecker.NamesBoth(ActorRegistry.Default, dyad, read.Report.Date!.Value, read.Statements);
}
