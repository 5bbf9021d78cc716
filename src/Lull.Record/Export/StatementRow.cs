using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Record.Export;

/// <summary>One statement beside the report that makes it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statement">What it says.</param>
public sealed record StatementRow(Report Report, Statement Statement);
