namespace Lull.Dossiers.Maps;

/// <summary>Finds room for names beside discs; a name without room is left out, it stands in the table.</summary>
internal sealed class MapLabels
{
    private const double LetterWidth = 6.6;
    private const double LineHeight = 14;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps the room around a point free of names.</summary>
    public void Take(MapPoint at, double radius) => _taken.Add((at.East - radius, at.North - radius, at.East + radius, at.North + radius));

    /// <summary>Where the line of a name begins, or nothing where there is no room.</summary>
    public MapPoint? Place(MapPoint at, double radius, string name)
    {
        var width = name.Length * LetterWidth;
        ReadOnlySpan<MapPoint> places =
        [
            new(at.East + Math.Max(radius, 9) + 4, at.North + 4),
            new(at.East - Math.Max(radius, 9) - 4 - width, at.North + 4),
            new(at.East - (width / 2), at.North - radius - 5),
            new(at.East - (width / 2), at.North + radius + LineHeight),
        ];
        foreach (var place in places)
        {
            var box = (Left: place.East, Top: place.North - LineHeight + 3, Right: place.East + width, Bottom: place.North + 3);
            if (box.Left >= 2 && box.Right <= MapView.Width - 2 && box.Top >= 2 && box.Bottom <= MapView.Height - 2
                && !_taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
            {
                _taken.Add(box);
                return place;
            }
        }

        return null;
    }
}
