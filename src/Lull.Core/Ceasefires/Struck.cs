namespace Lull.Ceasefires;

/// <summary>The rows and statements that a reader wants to see the answer without.</summary>
public sealed class Struck(IReadOnlyList<string> ids)
{
    private readonly HashSet<string> _ids = new(ids, StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>The ids that nothing had.</summary>
    public IReadOnlyList<string> Unknown => [.. ids.Where(id => !_found.Contains(id))];

    /// <summary>True where the row or statement of an id stays.</summary>
    public bool Keeps(string id)
    {
        if (!_ids.Contains(id))
        {
            return true;
        }

        _found.Add(id);
        return false;
    }

    /// <summary>A report with those of its statements that stay.</summary>
    public ReportStatements Kept(ReportStatements read) =>
        read with { Statements = [.. read.Statements.Where(statement => Keeps(read.IdOf(statement)))] };
}
