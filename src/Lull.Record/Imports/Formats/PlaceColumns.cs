using Lull.Places;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Formats;

/// <summary>The columns of a file that say where something happened; -1 stands for one that it does not have.</summary>
internal sealed class PlaceColumns(SourceFile file)
{
    /// <summary>The place's name.</summary>
    public required int Name { get; init; }

    /// <summary>The country's name.</summary>
    public required int Country { get; init; }

    /// <summary>The first administrative level.</summary>
    public required int Admin { get; init; }

    /// <summary>The part of the world.</summary>
    public required int Region { get; init; }

    /// <summary>Degrees north.</summary>
    public required int Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public required int Longitude { get; init; }

    /// <summary>Reads a row's place; a problem where its coordinates are none.</summary>
    public Problem? TryRead(Row row, out Place place)
    {
        place = Place.Unknown;
        if (!Numbers.TryDegrees(row[Latitude], 90, out var latitude))
        {
            return file.Refuse(row, Latitude, "degrees from -90 to 90");
        }

        if (!Numbers.TryDegrees(row[Longitude], 180, out var longitude))
        {
            return file.Refuse(row, Longitude, "degrees from -180 to 180");
        }

        var made = new Place(Text(row, Name), Text(row, Country), Text(row, Admin), Text(row, Region), latitude, longitude);
        place = made == Place.Unknown ? Place.Unknown : made;
        return null;
    }

    private string? Text(Row row, int column) => file.Text(row, column) is { Length: > 0 } text ? text : null;
}
