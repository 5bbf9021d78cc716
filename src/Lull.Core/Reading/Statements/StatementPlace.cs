namespace Lull.Reading.Statements;

/// <summary>Where a statement says that a thing was.</summary>
/// <param name="Text">The place as the report names it.</param>
/// <param name="Name">The gazetteer's name; null where it is not resolved.</param>
/// <param name="Country">The ISO 3166-1 alpha-2 code; null where it is not known.</param>
/// <param name="Latitude">Degrees north; null where not known.</param>
/// <param name="Longitude">Degrees east; null where not known.</param>
/// <param name="Precision">How finely the place is known.</param>
public sealed record StatementPlace(
    string Text,
    string? Name,
    string? Country,
    double? Latitude,
    double? Longitude,
    PlacePrecision Precision);
