namespace Lull.Dossiers.Maps;

/// <summary>The outline of one state.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Rings">Closed rings of points, degrees east and north.</param>
internal sealed record Outline(string Name, IReadOnlyList<IReadOnlyList<MapPoint>> Rings);
