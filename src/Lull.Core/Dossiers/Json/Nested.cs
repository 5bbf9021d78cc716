using System.Text.Json.Nodes;

namespace Lull.Dossiers.Json;

/// <summary>A value with parts of its own: whole in JSON, in short in CSV.</summary>
/// <param name="Json">The value; null where there is nothing.</param>
/// <param name="Text">The same in one field of a CSV file.</param>
public sealed record Nested(JsonNode? Json, string Text)
{
    /// <summary>A list of values: an array in JSON, separated by semicolons in CSV.</summary>
    public static Nested List<T>(IEnumerable<T> values, Func<T, JsonNode?> json, Func<T, string> text)
    {
        var list = values.ToList();
        return new Nested(new JsonArray([.. list.Select(json)]), string.Join("; ", list.Select(text)));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
