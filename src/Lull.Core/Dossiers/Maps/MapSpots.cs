using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Places;

namespace Lull.Dossiers.Maps;

/// <summary>
/// Where the acts of a pair took place, by first-level region: a map that shows more would claim an exactness that reports
/// do not have, and that nobody who wishes the guns silent needs.
/// </summary>
internal static class MapSpots
{
    // Where the gazetteer lacks a region, the mean of its places is good to about half a degree.
    private const double Coarse = 2;

    /// <summary>The acts by region, those with most first, then those of which only the state is known.</summary>
    public static IReadOnlyList<MapSpot> Of(IEnumerable<EvidenceRow> evidence) =>
    [
        .. evidence.Where(row => row.Item is Event && row.Item.Kind.IsHostileAct() && !string.IsNullOrEmpty(row.Item.Place.Country))
            .GroupBy(row => (Country: row.Item.Place.Country!, Region: row.Item.Place.AdminRegion ?? ""))
            .Select(Spot)
            .OrderBy(spot => spot.Centre is null)
            .ThenByDescending(spot => spot.Acts)
            .ThenBy(spot => spot.Name, StringComparer.Ordinal),
    ];

    /// <summary>How many acts tell no state.</summary>
    public static double Unplaced(IEnumerable<EvidenceRow> evidence) =>
        evidence.Where(row => row.Item is Event && row.Item.Kind.IsHostileAct() && string.IsNullOrEmpty(row.Item.Place.Country)).Sum(Acts);

    private static MapSpot Spot(IGrouping<(string Country, string Region), EvidenceRow> rows) => new(
        rows.Key.Region.Length > 0 ? rows.Key.Region : rows.Key.Country,
        rows.Key.Country,
        rows.Key.Region.Length > 0 ? Known(rows.Key.Region, rows) ?? Mean(rows) : null,
        rows.Sum(row => Acts(row) * Share(row.FromA, isA: true)),
        rows.Sum(row => Acts(row) * Share(row.FromA, isA: false)));

    private static double Acts(EvidenceRow row) => Math.Max(1, ((Event)row.Item).Count.Middle);

    private static double Share(bool? fromA, bool isA) => fromA is not { } known ? 0.5 : known == isA ? 1 : 0;

    // A region's name may be borne by others elsewhere: the one near the acts is meant.
    private static MapPoint? Known(string region, IEnumerable<EvidenceRow> rows)
    {
        var mean = Mean(rows);
        var found = Gazetteer.Default.Named(NameKey.Of(region))
            .Where(entry => entry is { Kind: PlaceKind.Admin, Latitude: not null, Longitude: not null })
            .Select(entry => new MapPoint(entry.Longitude!.Value, entry.Latitude!.Value))
            .Where(point => mean is not { } near || PlaceDistance.Kilometres(point.North, point.East, near.North, near.East) < 500)
            .ToList();
        return found.Count == 1 || (found.Count > 1 && mean is not null) ? found[0] : null;
    }

    private static MapPoint? Mean(IEnumerable<EvidenceRow> rows)
    {
        var known = rows.Where(row => row.Item.Place is { Latitude: not null, Longitude: not null }).ToList();
        return known.Count == 0 ? null : new MapPoint(
            Math.Round(known.Average(row => row.Item.Place.Longitude!.Value) * Coarse) / Coarse,
            Math.Round(known.Average(row => row.Item.Place.Latitude!.Value) * Coarse) / Coarse);
    }
}
