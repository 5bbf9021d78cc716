using Lull.Events;

namespace Lull.Ceasefires;

/// <summary>What an assessment is made of.</summary>
/// <param name="Series">The dyad's series; its last day is the day asked about, and nothing later is used.</param>
/// <param name="Items">The rows of the record.</param>
/// <param name="Reports">The reports of the record, with what they say.</param>
/// <param name="Notes">What a reader should know of how the series was built.</param>
public sealed record AssessmentInput(
    DyadSeries Series,
    IReadOnlyList<RecordItem> Items,
    IReadOnlyList<ReportStatements> Reports,
    IReadOnlyList<string> Notes)
{
    /// <summary>What an assessment of a built series is made of.</summary>
    /// <exception cref="ArgumentException">The record has nothing of the dyad.</exception>
    public static AssessmentInput Of(SeriesBuilding building, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        ArgumentNullException.ThrowIfNull(building);
        return new AssessmentInput(
            building.Series ?? throw new ArgumentException("the record has nothing of the dyad", nameof(building)),
            items,
            reports,
            [.. building.Notes.Select(note => note.ToString())]);
    }

    /// <summary>The day asked about.</summary>
    public DateOnly Day => Series.End;
}
