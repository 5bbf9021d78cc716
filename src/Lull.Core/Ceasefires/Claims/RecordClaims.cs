using Lull.Actors;
using Lull.Events;

namespace Lull.Ceasefires.Claims;

/// <summary>Checks what reports claim against a record as it was known on the day of each.</summary>
/// <param name="registry">Who is who.</param>
/// <param name="items">The rows of the record.</param>
/// <param name="reports">The reports of the record, with what they say.</param>
/// <param name="options">How series are built.</param>
public sealed class RecordClaims(ActorRegistry registry, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports, SeriesOptions options)
{
    /// <summary>The claims of a report.</summary>
    /// <param name="read">The report, which need not be one of the record.</param>
    /// <param name="dyads">The pairs to look at.</param>
    /// <param name="isNamed">True where the person asked for these pairs, whether or not the report names both sides.</param>
    public CheckedReport Of(ReportStatements read, IReadOnlyList<Dyad> dyads, bool isNamed)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(dyads);
        if (read.Report.Date is not { } day)
        {
            return new CheckedReport(read.Report, [], "the report has no date, so that nothing it claims can be placed in time; --date gives its date");
        }

        // What the report itself says is no evidence for it.
        var others = items.Where(item => !item.Id.StartsWith(read.Report.Hash[..16], StringComparison.Ordinal)).ToList();
        var known = reports.Where(report => !string.Equals(report.Report.Hash, read.Report.Hash, StringComparison.Ordinal)).ToList();
        var builder = new SeriesBuilder(registry, options with { AsOf = day });
        others.ForEach(builder.Add);

        // Building keeps what theatres have in common; assessing, the long part, is free of shared state.
        var buildings = dyads.Where(dyad => isNamed || ClaimChecker.NamesBoth(registry, dyad, day, read.Statements))
            .Select(builder.BuildWithNotes)
            .Where(building => building.Series is not null)
            .ToList();
        var ofPairs = new IReadOnlyList<CheckedClaim>[buildings.Count];
        Parallel.For(0, buildings.Count, pair => ofPairs[pair] = Claims(buildings[pair], others, known, read));
        var claims = buildings.Zip(ofPairs).SelectMany(pair => pair.Second.Select(claim => new PairClaim(read.Report, pair.First.Dyad, claim))).ToList();
        return new CheckedReport(read.Report, claims, claims.Count > 0 ? "" : "it makes no claim that can be checked of two sides in the record");
    }

    private IReadOnlyList<CheckedClaim> Claims(SeriesBuilding building, List<RecordItem> others, List<ReportStatements> known, ReportStatements read)
    {
        var assessment = new CeasefireAssessor(registry).Assess(AssessmentInput.Of(building, others, known));
        return new ClaimChecker(registry, assessment, building.Series!, others).Check(read);
    }
}
