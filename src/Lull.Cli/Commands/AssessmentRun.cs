using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary>Takes a dyad's series through the detector to an assessment of its last day.</summary>
internal static class AssessmentRun
{
    private static readonly LullDetector ActsAlone = new(LullSettings.Default with { UseAnnouncements = false });

    /// <summary>The assessment.</summary>
    /// <param name="building">The dyad's series, ending on the day asked about.</param>
    /// <param name="items">The rows of the record.</param>
    /// <param name="reports">The reports of the record, with what they say.</param>
    public static Assessment Of(SeriesBuilding building, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        var series = building.Series ?? throw new ArgumentException("the record has nothing of the dyad", nameof(building));
        var report = ActsAlone.Detect(series);
        var input = new AssessmentInput(
            series.End, report, QuietWithoutViolations: null, items, reports, [.. building.Notes.Select(note => note.ToString())]);
        return new CeasefireAssessor(ActorRegistry.Default).Assess(
            CeasefireAssessor.LatestQuiet(report, series.End) is { } quiet && series.WithoutActsSince(quiet.OnsetHigh) is { } silent
                ? input with { QuietWithoutViolations = ActsAlone.Detect(silent) }
                : input);
    }
}
