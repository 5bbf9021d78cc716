using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lull.Events;
using Lull.Time;

namespace Lull.Record.Export;

/// <summary>
/// Writes the record's rows as a GeoJSON feature collection (RFC 7946), one feature a row. A row whose place is not known
/// finely enough, or not told, has the geometry <c>null</c>: nothing is put on the map where it may not have been.
/// </summary>
public static class EventGeoJson
{
    // Coordinates finer than this, about 11 metres, would claim an exactness that no report has.
    private const int Decimals = 4;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them, a feature a line; the writer stays the caller's.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="detail">How finely places are told.</param>
    /// <param name="items">The rows; streamed.</param>
    public static void Write(TextWriter output, PlaceDetail detail, IEnumerable<RecordItem> items)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(items);
        var columns = EventColumns.Of(detail);
        output.Write("{\"type\":\"FeatureCollection\",\"features\":[");
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        var before = "\n";
        foreach (var item in items)
        {
            buffer.SetLength(0);
            json.Reset();
            Feature(json, item, detail, columns);
            json.Flush();
            output.Write(before + Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            before = ",\n";
        }

        output.Write("\n]}\n");
    }

    private static void Feature(Utf8JsonWriter json, RecordItem item, PlaceDetail detail, IReadOnlyList<ExportColumn<RecordItem>> columns)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", item.Id);
        if (detail == PlaceDetail.Exact && item.Place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(Math.Round(longitude, Decimals));
            json.WriteNumberValue(Math.Round(latitude, Decimals));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        foreach (var column in columns)
        {
            Value(json, column.Name, column.Value(item));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case DateOnly day:
                json.WriteString(name, DayPhrase.Iso(day));
                break;
            case long whole:
                json.WriteNumber(name, whole);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, value as string);
                break;
        }
    }
}
