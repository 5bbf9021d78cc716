using Lull.Events;

namespace Lull.Dossiers.Maps;

/// <summary>Says what a map shows.</summary>
internal static class MapText
{
    private const int MostNamed = 4;

    /// <summary>The finding in a sentence or two.</summary>
    public static string Finding(IReadOnlyList<MapSpot> spots, Dyad? dyad)
    {
        var regions = spots.Where(spot => spot.Centre is not null).ToList();
        var vague = spots.Where(spot => spot.Centre is null).Sum(spot => spot.Acts);
        var first = regions.Count == 0 ? ""
            : $"Of the acts {(dyad is { } sides ? $"of {sides.A} and {sides.B} " : "")}whose region is known, most were in {string.Join("; ", regions.Take(MostNamed).Select(spot => $"{spot.Name}, {spot.Country} ({Count(spot.Acts)})"))}"
                + (regions.Count > MostNamed ? $", and {regions.Count - MostNamed} other regions. " : ". ");
        return (first + (vague > 0 ? $"Of {Count(vague)} only the state is known." : "")).Trim();
    }

    /// <summary>What a state's hatching means.</summary>
    public static string Vague(MapSpot spot) => $"{spot.Country}: {Count(spot.Acts)}, where in it is not told";

    /// <summary>What a disc stands for.</summary>
    public static string Spot(MapSpot spot, Dyad? dyad) =>
        $"{spot.Name}, {spot.Country}: {(dyad is { } sides ? $"{Count(spot.ByA)} by {sides.A}, {Count(spot.ByB)} by {sides.B}" : Count(spot.Acts))}";

    /// <summary>The spots as a table.</summary>
    public static DossierTable Table(IReadOnlyList<MapSpot> spots, Dyad? dyad) => new(
        "Acts known one by one, by first-level region",
        dyad is { } sides ? ["region", "state", $"by {sides.A}", $"by {sides.B}"] : ["region", "state", "acts"],
        [
            .. spots.Select(spot => (IReadOnlyList<string>)
            [
                spot.Centre is null ? "not told" : spot.Name,
                spot.Country,
                .. dyad is null ? [Number(spot.Acts)] : new[] { Number(spot.ByA), Number(spot.ByB) },
            ]),
        ]);

    private static string Count(double acts) => Math.Round(acts, 1) is 1 ? "one act" : $"{Number(acts)} acts";

    private static string Number(double acts) => FigureText.Acts(Math.Round(acts, 1));
}
