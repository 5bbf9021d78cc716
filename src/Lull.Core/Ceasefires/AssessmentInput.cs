using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>What an assessment is made of.</summary>
/// <param name="Day">The day asked about.</param>
/// <param name="Quiet">What acts alone show of the dyad up to that day; its series ends on it.</param>
/// <param name="QuietWithoutViolations">The same without the hostile acts since the last quiet began; null where there were none.</param>
/// <param name="Items">The rows of the record.</param>
/// <param name="Reports">The reports of the record, with what they say.</param>
/// <param name="Notes">What a reader should know of how the series was built.</param>
public sealed record AssessmentInput(
    DateOnly Day,
    LullReport Quiet,
    LullReport? QuietWithoutViolations,
    IReadOnlyList<RecordItem> Items,
    IReadOnlyList<ReportStatements> Reports,
    IReadOnlyList<string> Notes);
