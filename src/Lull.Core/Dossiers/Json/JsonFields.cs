using System.Globalization;
using System.Text.Json.Nodes;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>Makes objects of fields.</summary>
internal static class JsonFields
{
    /// <summary>The object of one value, its keys in the order of the fields.</summary>
    public static JsonObject Object<T>(IEnumerable<JsonField<T>> fields, T value)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, Node(field.Value(value)))));
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        Nested nested => nested.Json,
        bool flag => flag,
        int number => number,
        double number => double.IsFinite(number) ? Math.Round(number, 6) : null,
        DateOnly day => DayPhrase.Iso(day),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
