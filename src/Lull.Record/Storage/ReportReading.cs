using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>A report that was read, for the record.</summary>
/// <param name="Report">The report, cleaned.</param>
/// <param name="FileName">The file it came from, as it was given.</param>
/// <param name="Statements">What it says, in reading order.</param>
/// <param name="Items">The events, tallies and signals that follow from the statements.</param>
public sealed record ReportReading(
    Report Report,
    string FileName,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<RecordItem> Items);
