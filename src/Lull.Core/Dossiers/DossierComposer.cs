using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Ceasefires.Lifecycle;
using Lull.Ceasefires.Variants;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>Makes a dossier of what a record has of two sides.</summary>
/// <param name="registry">Who is who.</param>
public sealed class DossierComposer(ActorRegistry registry)
{
    // Claims are for a reader of today: older reports were read when they came out.
    private const int DaysOfClaims = 30;
    private const int MostReportsChecked = 6;

    /// <summary>Composes it; null where the record has no act and no tally of the pair by the day.</summary>
    public Dossier? Compose(DossierRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (new DyadDetection(request.Builder ?? Builder(request.Items, request.Options), useWords: true).Of(request.Dyad) is not { } finding)
        {
            return null;
        }

        var (dyad, day) = (finding.Building.Dyad, finding.Report.Series.End);
        var reports = request.Reports.Where(report => report.Report.Date is not { } date || date <= day).ToList();
        var asked = AssessmentInput.Of(finding.Building, [.. request.Items.Where(request.Options.Counts)], reports);
        asked = asked with { Notes = [.. asked.Notes, .. request.Notes] };
        var (result, claims, members, later) = Parts(request, asked, reports, dyad);
        var known = DyadEvidence.Of(request.Items, dyad, registry, finding.Report.Spells);
        var evidence = known.Where(row => row.Item.When.Start <= day).ToList();
        return new Dossier
        {
            Dyad = dyad,
            Day = day,
            Title = $"{dyad.A} and {dyad.B}: is a ceasefire in force?",
            Answer = AnswerText.Of(result.Assessment, finding.Report.Series),
            Result = result,
            Finding = finding,
            Marks = [.. ChartMarks.Of(evidence), .. ChartMarks.Of(reports, result.Assessment.Ledger)],
            Claims = claims,
            Evidence = evidence,
            Members = members,
            Reports = reports,
            Notes = result.Assessment.Notes,
            Later = later,
            Reproduction = request.Reproduction,
            Credits = request.Credits,
        };
    }

    // None of the parts looks at another; what the answer depends on takes as long as the rest together.
    private (AssessmentResult Result, IReadOnlyList<PairClaim> Claims, IReadOnlyList<MemberFinding> Members, LaterDays? Later) Parts(
        DossierRequest request, AssessmentInput asked, List<ReportStatements> reports, Dyad dyad)
    {
        AssessmentResult? result = null;
        IReadOnlyList<PairClaim> claims = [];
        IReadOnlyList<MemberFinding> members = [];
        LaterDays? later = null;
        Parallel.Invoke(
            () => result = Result(asked, request),
            () => claims = Claims(request, reports, dyad, asked.Day),
            () => members = new MemberSearch(registry).Of(request.Items, request.Options, dyad, asked.Day),
            () => later = request.WithLater ? Later(request, dyad, asked.Day) : null);
        return (result!, claims, members, later);
    }

    private AssessmentResult Result(AssessmentInput asked, DossierRequest request)
    {
        var assessment = new CeasefireAssessor(registry).Assess(asked);
        Sensitivity? sensitivity = null;
        PairHistory? history = null;
        Parallel.Invoke(
            () => sensitivity = request.WithSensitivity ? new SensitivityAssessor(registry).Of(asked, request.Options, assessment) : null,
            () => history = new HistoryReader(registry).Of(asked, HistoryView.Smoothed));
        return new AssessmentResult(assessment, sensitivity, history);
    }

    private List<PairClaim> Claims(DossierRequest request, List<ReportStatements> reports, Dyad dyad, DateOnly day)
    {
        var checking = new RecordClaims(registry, request.Items, reports, request.Options);
        return
        [
            .. reports.Where(report => !report.Report.IsConfidential && report.Report.Date is { } date && date > day.AddDays(-DaysOfClaims) && ClaimChecker.NamesBoth(registry, dyad, date, report.Statements))
                .OrderByDescending(report => report.Report.Date)
                .ThenBy(report => report.Report.Hash, StringComparer.Ordinal)
                .Take(MostReportsChecked)
                .SelectMany(report => checking.Of(report, [dyad], isNamed: true).Claims),
        ];
    }

    private LaterDays? Later(DossierRequest request, Dyad dyad, DateOnly day)
    {
        var finding = new DyadDetection(Builder(request.Items, request.Options with { AsOf = null }), useWords: true).Of(dyad);
        if (finding is null || finding.Report.Series.End <= day)
        {
            return null;
        }

        var evidence = DyadEvidence.Of(request.Items, dyad, registry, finding.Report.Spells);
        return new LaterDays(finding, ChartMarks.Of(evidence), evidence);
    }

    private SeriesBuilder Builder(IReadOnlyList<RecordItem> items, SeriesOptions options)
    {
        var builder = new SeriesBuilder(registry, options);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        return builder;
    }
}
