using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Ceasefires;

/// <summary>A report with what it says.</summary>
public sealed record ReportStatements(Report Report, IReadOnlyList<Statement> Statements)
{
    private const int ShortHash = 8;

    /// <summary>The day on which it was taken into the record, UTC; null where it is in none.</summary>
    public DateOnly? Retrieved { get; init; }

    /// <summary>True for a statement of the headline, which the body says again, with who says so.</summary>
    public bool IsHeadline(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Report.Title is { } title && statement.Span.End <= title.Length;
    }

    /// <summary>The id of a statement among all reports: the report's short hash and the statement's own.</summary>
    public string IdOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return $"{Report.Hash[..ShortHash]}-{statement.Id}";
    }
}
