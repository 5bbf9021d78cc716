using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>A report with what is kept beside it.</summary>
/// <param name="Report">The report; in lists without its text.</param>
/// <param name="FileName">The file it was read from.</param>
/// <param name="Statements">How many statements it makes.</param>
/// <param name="RecordedAt">When it came into the record.</param>
public sealed record StoredReport(Report Report, string FileName, int Statements, DateTimeOffset RecordedAt);
