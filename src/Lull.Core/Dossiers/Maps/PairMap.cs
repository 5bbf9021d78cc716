using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers.Maps;

/// <summary>The map of a pair's acts, by first-level region.</summary>
public static class PairMap
{
    /// <summary>The map as a drawing that stands alone, light or dark as the reader's machine is; null where no act tells its state.</summary>
    /// <param name="evidence">The rows of the pair.</param>
    /// <param name="dyad">The two sides.</param>
    public static string? Draw(IReadOnlyList<EvidenceRow> evidence, Dyad dyad)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var spots = MapSpots.Of(evidence);
        return spots.Count == 0 ? null : MapDrawing.Draw(spots, dyad, "map", PageStyle.Sheet);
    }

    /// <summary>The section of a dossier; without content where no act tells its state. Null for the sides: acts of several pairs.</summary>
    internal static DossierSection Section(IReadOnlyList<EvidenceRow> evidence, Dyad? dyad)
    {
        var spots = MapSpots.Of(evidence);
        if (spots.Count == 0)
        {
            return new DossierSection("map", "Where");
        }

        var unplaced = MapSpots.Unplaced(evidence);
        return new DossierSection("map", "Where the acts took place")
        {
            Figures = [new DossierFigure(MapDrawing.Draw(spots, dyad, "map"), MapText.Finding(spots, dyad), Keys(spots, dyad))],
            Tables = [MapText.Table(spots, dyad)],
            Sentences = unplaced > 0 ? [$"{FigureText.Acts(Math.Round(unplaced, 1))} acts tell no place, and neither do acts known only as a sum."] : [],
        };
    }

    private static IReadOnlyList<FigureKey> Keys(IReadOnlyList<MapSpot> spots, Dyad? dyad) =>
    [
        .. dyad is { } sides ? [new FigureKey("a", $"acts of {sides.A}"), new FigureKey("b textured", $"acts of {sides.B}")] : new[] { new FigureKey("plain", "acts of all pairs") },
        .. spots.Any(spot => spot.Centre is not null) ? [new FigureKey("area", "how exactly the place is shown: within about 60 km")] : Array.Empty<FigureKey>(),
        .. spots.Any(spot => spot.Centre is null) ? [new FigureKey("vague", "acts of which only the state is known")] : Array.Empty<FigureKey>(),
    ];
}
