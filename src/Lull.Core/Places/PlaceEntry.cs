namespace Lull.Places;

/// <summary>One place of the gazetteer.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">The ISO 3166-1 alpha-2 code.</param>
/// <param name="Region">The first administrative level; empty where it is not known.</param>
/// <param name="Latitude">Degrees north; null where not known. Of a region or state the middle of its people.</param>
/// <param name="Longitude">Degrees east; null where not known.</param>
/// <param name="Population">How many live there; 0 where not known.</param>
internal sealed record PlaceEntry(
    string Name,
    PlaceKind Kind,
    string Country,
    string Region,
    double? Latitude,
    double? Longitude,
    int Population);
