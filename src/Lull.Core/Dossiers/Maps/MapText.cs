using Lull.Events;

namespace Lull.Dossiers.Maps;

/// <summary>Says what a map shows.</summary>
internal static class MapText
{
    private const int MostNamed = 4;

    /// <summary>The finding in a sentence or two.</summary>
    public static string Finding(IReadOnlyList<MapSpot> spots, Dyad dyad)
    {
        var regions = spots.Where(spot => spot.Centre is not null).ToList();
        var vague = spots.Where(spot => spot.Centre is null).Sum(spot => spot.Acts);
        var first = regions.Count == 0 ? ""
            : $"Of the acts of {dyad.A} and {dyad.B} whose region is known, most were in {string.Join("; ", regions.Take(MostNamed).Select(spot => $"{spot.Name}, {spot.Country} ({Count(spot.Acts)})"))}"
                + (regions.Count > MostNamed ? $", and {regions.Count - MostNamed} other regions. " : ". ");
        return (first + (vague > 0 ? $"Of {Count(vague)} only the state is known." : "")).Trim();
    }

    /// <summary>What a state's hatching means.</summary>
    public static string Vague(MapSpot spot) => $"{spot.Country}: {Count(spot.Acts)}, where in it is not told";

    /// <summary>What a disc stands for.</summary>
    public static string Spot(MapSpot spot, Dyad dyad) =>
        $"{spot.Name}, {spot.Country}: {Count(spot.ByA)} by {dyad.A}, {Count(spot.ByB)} by {dyad.B}";

    /// <summary>The spots as a table.</summary>
    public static DossierTable Table(IReadOnlyList<MapSpot> spots, Dyad dyad) => new(
        "Acts known one by one, by first-level region",
        ["region", "state", $"by {dyad.A}", $"by {dyad.B}"],
        [.. spots.Select(spot => (IReadOnlyList<string>)[spot.Centre is null ? "not told" : spot.Name, spot.Country, Number(spot.ByA), Number(spot.ByB)])]);

    private static string Count(double acts) => Math.Round(acts, 1) is 1 ? "one act" : $"{Number(acts)} acts";

    private static string Number(double acts) => FigureText.Acts(Math.Round(acts, 1));
}
