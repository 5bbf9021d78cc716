namespace Lull.Dossiers;

/// <summary>One section of a dossier: the same on a page, in Markdown and on a terminal.</summary>
/// <param name="Id">What links name it by: lower-case letters and hyphens.</param>
/// <param name="Heading">Its heading.</param>
public sealed record DossierSection(string Id, string Heading)
{
    /// <summary>What is said first.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>What is said first, as a list.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<DossierFigure> Figures { get; init; } = [];

    /// <summary>Its tables.</summary>
    public IReadOnlyList<DossierTable> Tables { get; init; } = [];

    /// <summary>What is said last, in small print.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Lines to be typed or compared letter by letter.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>True for what is looked up rather than read: folded away on a page.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True where there is nothing in it.</summary>
    public bool IsEmpty => Sentences.Count + Points.Count + Remarks.Count + Figures.Count + Code.Count == 0 && Tables.All(table => table.Rows.Count == 0);
}
