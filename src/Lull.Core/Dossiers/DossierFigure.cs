namespace Lull.Dossiers;

/// <summary>A picture of a dossier.</summary>
/// <param name="Svg">The drawing, one <c>svg</c> element whose colours come from the page.</param>
/// <param name="Finding">What it shows, in words, for those who do not see it.</param>
/// <param name="Keys">What its signs mean.</param>
public sealed record DossierFigure(string Svg, string Finding, IReadOnlyList<FigureKey> Keys);
