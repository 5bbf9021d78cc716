using Lull.Ceasefires;
using Lull.Core.Tests.Events;
using Lull.Events;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>The front and the Americans: two hundred days of fighting, then whatever a test says.</summary>
internal static class Pair
{
    public static readonly DateOnly Start = new(2024, 1, 1);
    public static readonly DateOnly QuietFrom = Start.AddDays(200);

    /// <summary>An act by each side every other day until the quiet.</summary>
    public static IReadOnlyList<RecordItem> Fighting =>
    [
        .. Enumerable.Range(0, 100).SelectMany(index => new[]
        {
            Act(Start.AddDays(2 * index), "Front", "Americans"),
            Act(Start.AddDays((2 * index) + 1), "Americans", "Front"),
        }),
    ];

    public static Event Act(DateOnly day, string source, string target) =>
        Items.Act(Iso(day), source, target, publisher: "Wire") with { Id = $"{source}-{Iso(day)}", Origin = new Origin("test", day.DayNumber, $"{source}{day.DayNumber}") };

    public static Signal Says(DateOnly day, string source, EventKind kind, string publisher = "") =>
        Items.Says(Iso(day), source, "Americans", kind, publisher.Length > 0 ? publisher : source) with
        {
            Id = $"{source}-{kind}-{Iso(day)}-{publisher}",
            Origin = new Origin("test", day.DayNumber, $"{source}{kind}{day.DayNumber}{publisher}"),
        };

    /// <summary>The assessment of a day.</summary>
    public static Assessment Assess(DateOnly day, IEnumerable<RecordItem> more, IReadOnlyList<ReportStatements>? reports = null, IReadOnlyList<RecordItem>? fighting = null)
    {
        IReadOnlyList<RecordItem> items = [.. fighting ?? Fighting, .. more];
        var series = Items.Builder(items, SeriesOptions.Default with { AsOf = day }).Build(new Dyad("Front", "Americans"))!;
        return new CeasefireAssessor(Items.Actors).Assess(new AssessmentInput(series, items, reports ?? [], []));
    }

    public static double Of(this Assessment assessment, CeasefireState state) =>
        assessment.States.Single(one => one.State == state).Probability;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
