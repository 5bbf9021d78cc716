namespace Lull.Dossiers;

/// <summary>A small table of text, the same on a terminal and on a page.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headers">The columns.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record DossierTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);
