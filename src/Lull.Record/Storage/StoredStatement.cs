using Lull.Reading.Statements;

namespace Lull.Record.Storage;

/// <summary>A statement with the report that makes it.</summary>
/// <param name="ReportHash">The report's hash.</param>
/// <param name="Statement">The statement.</param>
public sealed record StoredStatement(string ReportHash, Statement Statement);
