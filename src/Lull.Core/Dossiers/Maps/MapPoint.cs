namespace Lull.Dossiers.Maps;

/// <summary>A point of a map.</summary>
/// <param name="East">Degrees east, or pixels to the right.</param>
/// <param name="North">Degrees north, or pixels down.</param>
internal readonly record struct MapPoint(double East, double North);
