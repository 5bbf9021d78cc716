namespace Lull.Places;

/// <summary>Where something happened, as finely as it is known. Every part may be missing.</summary>
/// <param name="Name">The place as its source names it.</param>
/// <param name="Country">The country's name as the source gives it.</param>
/// <param name="AdminRegion">The first administrative level: what exports coarsen to.</param>
/// <param name="Region">The part of the world, where the source gives one.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public sealed record Place(
    string? Name = null,
    string? Country = null,
    string? AdminRegion = null,
    string? Region = null,
    double? Latitude = null,
    double? Longitude = null)
{
    /// <summary>A place of which nothing is known.</summary>
    public static Place Unknown { get; } = new();
}
