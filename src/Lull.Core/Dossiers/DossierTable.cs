namespace Lull.Dossiers;

/// <summary>A small table of text, the same on a terminal and on a page.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headers">The columns.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record DossierTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Web addresses where a row can be read, shown in its last cell; empty, or as many as there are rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Links { get; init; } = [];

    /// <summary>The numbers of rows, counted from 0, that speak against the finding.</summary>
    public IReadOnlySet<int> Warnings { get; init; } = new HashSet<int>();
}
