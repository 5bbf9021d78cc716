using System.Globalization;

namespace Lull.Dossiers.Maps;

/// <summary>Reads the outlines of states; <c>data/derive/outlines.py</c> describes the file.</summary>
internal static class Outlines
{
    private const double Hundredths = 100;
    private static readonly Lazy<IReadOnlyList<Outline>> Embedded = new(() =>
    {
        using var text = EmbeddedData.Open("outlines.txt");
        return Read(text);
    });

    /// <summary>The outlines that Lull comes with.</summary>
    public static IReadOnlyList<Outline> Default => Embedded.Value;

    /// <summary>Reads a file of outlines.</summary>
    /// <exception cref="FormatException">It is not in the file's form.</exception>
    public static IReadOnlyList<Outline> Read(TextReader text)
    {
        var pieces = new List<MapPoint[]>();
        var outlines = new List<Outline>();
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith("a ", StringComparison.Ordinal))
            {
                pieces.Add(Piece(line[2..]));
            }
            else if (line.StartsWith("c ", StringComparison.Ordinal) && line.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar)
            {
                outlines.Add(new Outline(line[2..bar], [.. line[(bar + 1)..].Split(';').Select(ring => Ring(ring, pieces))]));
            }
        }

        return outlines;
    }

    private static MapPoint[] Piece(string numbers)
    {
        var (x, y) = (0, 0);
        var values = numbers.Split(' ');
        var points = new MapPoint[values.Length / 2];
        for (var at = 0; at < points.Length; at++)
        {
            x += int.Parse(values[2 * at], CultureInfo.InvariantCulture);
            y += int.Parse(values[(2 * at) + 1], CultureInfo.InvariantCulture);
            points[at] = new MapPoint(x / Hundredths, y / Hundredths);
        }

        return points;
    }

    private static List<MapPoint> Ring(string ring, List<MapPoint[]> pieces)
    {
        var points = new List<MapPoint>();
        foreach (var part in ring.Split(' '))
        {
            var isBackwards = part[0] == '~';
            var piece = pieces[int.Parse(isBackwards ? part.AsSpan(1) : part, CultureInfo.InvariantCulture)];

            // Where one piece ends the next begins: the point is there once.
            points.AddRange((isBackwards ? piece.Reverse() : piece).Skip(points.Count > 0 ? 1 : 0));
        }

        return points;
    }
}
