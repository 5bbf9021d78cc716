namespace Lull.Dossiers.Maps;

/// <summary>The part of the world that a map shows, and where its points lie on it: degrees as they are, narrowed as they are in the middle of the map.</summary>
internal sealed record MapView
{
    public const double Width = 960;
    public const double Height = 520;
    private const double LeastDegrees = 5;
    private const double Margin = 0.22;
    private const double KilometresADegree = 111.2;
    private readonly double _west;
    private readonly double _north;
    private readonly double _narrowed;

    private MapView(double west, double north, double scale, double narrowed) => (_west, _north, Scale, _narrowed) = (west, north, scale, narrowed);

    /// <summary>Pixels a degree from north to south.</summary>
    public double Scale { get; }

    /// <summary>A view that holds some points with room around them.</summary>
    public static MapView Around(IReadOnlyList<MapPoint> points)
    {
        var (west, east) = (points.Min(point => point.East), points.Max(point => point.East));
        var (south, north) = (points.Min(point => point.North), points.Max(point => point.North));
        var narrowed = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        var width = Math.Max(LeastDegrees, (east - west) * narrowed * (1 + (2 * Margin)));
        var height = Math.Max(LeastDegrees * Height / Width, (north - south) * (1 + (2 * Margin)));
        var scale = Math.Min(Width / width, Height / height);
        return new MapView(((west + east) / 2) - (Width / 2 / scale / narrowed), ((south + north) / 2) + (Height / 2 / scale), scale, narrowed);
    }

    /// <summary>Where a point lies, in pixels.</summary>
    public MapPoint Of(MapPoint degrees) => new((degrees.East - _west) * _narrowed * Scale, (_north - degrees.North) * Scale);

    /// <summary>So many kilometres in pixels.</summary>
    public double Pixels(double kilometres) => kilometres / KilometresADegree * Scale;

    /// <summary>A ring, in pixels, cut off at the edges of the map (Sutherland and Hodgman); empty where nothing of it is on the map.</summary>
    public IReadOnlyList<MapPoint> Cut(IEnumerable<MapPoint> ring)
    {
        var points = ring.Select(Of).ToList();
        points = Cut(points, point => point.East, 0, keepAbove: true);
        points = Cut(points, point => point.East, Width, keepAbove: false);
        points = Cut(points, point => point.North, 0, keepAbove: true);
        return Cut(points, point => point.North, Height, keepAbove: false);
    }

    private static MapPoint Between(MapPoint from, MapPoint to, double share) =>
        new(from.East + ((to.East - from.East) * share), from.North + ((to.North - from.North) * share));

    private static List<MapPoint> Cut(List<MapPoint> points, Func<MapPoint, double> axis, double edge, bool keepAbove)
    {
        var kept = new List<MapPoint>(points.Count);
        for (var at = 0; at < points.Count; at++)
        {
            var (from, to) = (points[at == 0 ? points.Count - 1 : at - 1], points[at]);
            var (isFrom, isTo) = (IsIn(axis(from)), IsIn(axis(to)));
            if (isFrom != isTo)
            {
                kept.Add(Between(from, to, (edge - axis(from)) / (axis(to) - axis(from))));
            }

            if (isTo)
            {
                kept.Add(to);
            }
        }

        return kept;

        bool IsIn(double value) => keepAbove ? value >= edge : value <= edge;
    }
}
