using System.Text;
using Lull.Dossiers.Charts;
using Lull.Events;

namespace Lull.Dossiers.Maps;

/// <summary>
/// Draws where acts took place: a disc a region, as large as the acts are many, within a dashed circle that says how
/// exactly the place is known; a state of which no more is known is hatched whole.
/// </summary>
internal static class MapDrawing
{
    private const double RegionKilometres = 60;
    private const double LeastRadius = 5;
    private const double MostRadius = 34;
    private const double LeastArea = 9000;

    /// <summary>Draws the map as one <c>svg</c> element; there must be a spot on it.</summary>
    /// <param name="spots">The acts by region.</param>
    /// <param name="dyad">The two sides; null where the acts of several pairs are shown together.</param>
    /// <param name="id">What its parts are named by.</param>
    /// <param name="style">A style sheet for a drawing that stands alone; empty where the page around it has one.</param>
    public static string Draw(IReadOnlyList<MapSpot> spots, Dyad? dyad, string id, string style = "")
    {
        var named = spots.Select(spot => spot.Country).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var centres = spots.Where(spot => spot.Centre is not null).Select(spot => spot.Centre!.Value).ToList();
        var view = MapView.Around(centres.Count > 0 ? centres : Extent(named));
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("class", "map"),
            ("viewBox", $"0 0 {SvgWriter.Number(MapView.Width)} {SvgWriter.Number(MapView.Height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"),
            ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Named("title", $"{id}-title", dyad is { } sides ? $"{sides.A} and {sides.B}: where the acts took place" : "Where the acts took place");
        svg.Named("desc", $"{id}-desc", MapText.Finding(spots, dyad));
        if (style.Length > 0)
        {
            svg.Style(style);
            svg.Markup(FillPatterns.Definitions);
        }

        svg.Rectangle("sea", 0, 0, MapView.Width, MapView.Height);
        var vague = spots.Where(spot => spot.Centre is null).ToDictionary(spot => spot.Country, StringComparer.OrdinalIgnoreCase);
        foreach (var outline in Outlines.Default)
        {
            Land(svg, view, outline, vague.GetValueOrDefault(outline.Name));
        }

        var labels = new MapLabels();
        Spots(svg, view, spots, dyad, labels);
        Names(svg, view, labels);
        svg.Close("svg");
        return svg.ToString();
    }

    private static List<MapPoint> Extent(HashSet<string> countries)
    {
        var found = Outlines.Default.Where(outline => countries.Contains(outline.Name)).SelectMany(outline => outline.Rings.MaxBy(ring => ring.Count)!).ToList();
        return found.Count > 0 ? found : [new MapPoint(-170, -55), new MapPoint(170, 70)];
    }

    private static void Land(SvgWriter svg, MapView view, Outline outline, MapSpot? vague)
    {
        var rings = outline.Rings.Select(view.Cut).Where(ring => ring.Count > 2).ToList();
        if (rings.Count == 0)
        {
            return;
        }

        var path = Path(rings);
        svg.Path("land", path, outline.Name);
        if (vague is not null)
        {
            svg.Path("vague", path, MapText.Vague(vague));
        }
    }

    // After the regions: a state's name gives way to theirs.
    private static void Names(SvgWriter svg, MapView view, MapLabels labels)
    {
        foreach (var outline in Outlines.Default)
        {
            var largest = outline.Rings.Select(view.Cut).MaxBy(Area)!;
            if (largest.Count > 2 && Area(largest) > LeastArea
                && labels.Place(new MapPoint(Clamp(largest.Average(point => point.East), MapView.Width), Clamp(largest.Average(point => point.North), MapView.Height)), 0, outline.Name) is { } place)
            {
                svg.Text("country", place.East, place.North, outline.Name);
            }
        }
    }

    private static double Clamp(double value, double room) => Math.Clamp(value, 50, room - 50);

    private static double Area(IReadOnlyList<MapPoint> ring)
    {
        var twice = 0.0;
        for (var at = 0; at < ring.Count; at++)
        {
            var (from, to) = (ring[at], ring[(at + 1) % ring.Count]);
            twice += (from.East * to.North) - (to.East * from.North);
        }

        return Math.Abs(twice / 2);
    }

    private static string Path(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            var last = "";
            foreach (var (index, point) in ring.Index())
            {
                var place = $"{SvgWriter.Number(Math.Round(point.East, 1))} {SvgWriter.Number(Math.Round(point.North, 1))}";
                if (!string.Equals(place, last, StringComparison.Ordinal))
                {
                    path.Append(index == 0 ? 'M' : 'L').Append(place);
                }

                last = place;
            }

            path.Append('z');
        }

        return path.ToString();
    }

    private static void Spots(SvgWriter svg, MapView view, IReadOnlyList<MapSpot> spots, Dyad? dyad, MapLabels labels)
    {
        var most = spots.Max(spot => spot.Acts);
        foreach (var spot in spots.Where(spot => spot.Centre is not null))
        {
            var at = view.Of(spot.Centre!.Value);
            labels.Take(at, 12);
            var radius = Math.Max(LeastRadius, MostRadius * Math.Sqrt(spot.Acts / most));
            svg.Path("area", Circle(at, view.Pixels(RegionKilometres)));
            Disc(svg, at, radius, spot, dyad);
            if (labels.Place(at, Math.Max(radius, 6), spot.Name) is { } label)
            {
                svg.Text("region", label.East, label.North, spot.Name);
            }
        }
    }

    // The share of side A is on the left, that of side B, textured, on the right.
    private static void Disc(SvgWriter svg, MapPoint at, double radius, MapSpot spot, Dyad? dyad)
    {
        var share = spot.ByA / spot.Acts;
        var tooltip = MapText.Spot(spot, dyad);
        if (dyad is null)
        {
            svg.Path("plain spot", Circle(at, radius), tooltip);
            return;
        }

        if (share is 0 or 1)
        {
            svg.Path(share is 1 ? "a spot" : "b spot", Circle(at, radius), tooltip);
        }
        else
        {
            svg.Path("a spot", Sector(at, radius, share, isLeft: true), tooltip);
            svg.Path("b spot", Sector(at, radius, 1 - share, isLeft: false), tooltip);
        }

        if (share < 1)
        {
            svg.Path("texture t1", share is 0 ? Circle(at, radius) : Sector(at, radius, 1 - share, isLeft: false));
        }
    }

    private static string Circle(MapPoint at, double radius)
    {
        var (r, twice) = (SvgWriter.Number(radius), SvgWriter.Number(2 * radius));
        return $"M{SvgWriter.Number(at.East - radius)} {SvgWriter.Number(at.North)}a{r} {r} 0 1 0 {twice} 0a{r} {r} 0 1 0 -{twice} 0z";
    }

    private static string Sector(MapPoint at, double radius, double share, bool isLeft)
    {
        var half = Math.PI * share;
        var (dx, dy) = (radius * Math.Cos(half), radius * Math.Sin(half));
        var sign = isLeft ? -1 : 1;
        return $"M{SvgWriter.Number(at.East)} {SvgWriter.Number(at.North)}L{SvgWriter.Number(at.East + (sign * dx))} {SvgWriter.Number(at.North - dy)}"
            + $"A{SvgWriter.Number(radius)} {SvgWriter.Number(radius)} 0 {(share > 0.5 ? 1 : 0)} {(isLeft ? 0 : 1)} {SvgWriter.Number(at.East + (sign * dx))} {SvgWriter.Number(at.North + dy)}z";
    }
}
