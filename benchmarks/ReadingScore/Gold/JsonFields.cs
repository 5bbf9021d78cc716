using System.Text.Json;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>The fields of one JSON object, read with the trouble they give noted down.</summary>
/// <param name="source">The file, for problems.</param>
/// <param name="row">The object's place in the file, from 1; 0 for the file itself.</param>
/// <param name="element">The object.</param>
/// <param name="problems">Where trouble is noted.</param>
internal sealed class JsonFields(string source, int row, JsonElement element, List<Problem> problems)
{
    /// <summary>True where there is a field of that name, null or not.</summary>
    public bool Has(string name) => element.TryGetProperty(name, out _);

    /// <summary>The field; undefined where there is none.</summary>
    public JsonElement At(string name) => element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A text; empty, with a problem, where there is none.</summary>
    public string Text(string name) => TextOrNull(name) ?? Wrong(name, "a text was expected", "");

    /// <summary>A text; null where it is null or left out.</summary>
    public string? TextOrNull(string name) => At(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>True where the field is true.</summary>
    public bool Flag(string name) => At(name).ValueKind == JsonValueKind.True;

    /// <summary>The texts of a list; a null among them is null; a problem where it is no list of texts.</summary>
    public IReadOnlyList<string?> Texts(string name) => Texts(name, At(name));

    /// <summary>The texts of a list within the field.</summary>
    public IReadOnlyList<string?> Texts(string name, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return Wrong<string?[]>(name, "a list was expected", []);
        }

        var texts = new List<string?>();
        foreach (var item in list.EnumerateArray())
        {
            texts.Add(item.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? item.GetString()
                : Wrong<string?>(name, "a text was expected", null));
        }

        return texts;
    }

    /// <summary>A word of the schema.</summary>
    public T Word<T>(string name, string? word)
        where T : struct, Enum =>
        SchemaWords.TryRead(word, out T value) ? value : Wrong<T>(name, $"'{word}' is no word of the schema", default);

    /// <summary>A day; null where the field is null or left out.</summary>
    public DateOnly? Day(string name) =>
        At(name).ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null
        : SchemaWords.TryDay(TextOrNull(name), out var day) ? day
        : Wrong<DateOnly?>(name, "a day as yyyy-mm-dd was expected", null);

    /// <summary>A time, written as an object.</summary>
    public StatementTime Time(string name)
    {
        var fields = new JsonFields(source, row, At(name), problems);
        if (!SchemaWords.TryPrecision(fields.TextOrNull("precision"), out var precision))
        {
            Wrong(name, "a precision was expected", precision);
        }

        return new StatementTime(
            fields.Day("start"),
            fields.Day("end"),
            precision,
            fields.Word<TimeBasis>("basis", fields.TextOrNull("basis")),
            fields.Flag("recurrent"));
    }

    /// <summary>Notes every field that is not among the known ones.</summary>
    public void Allow(params IReadOnlyCollection<string> known)
    {
        foreach (var field in element.EnumerateObject().Where(field => !known.Contains(field.Name, StringComparer.Ordinal)))
        {
            Wrong(field.Name, "no such field", 0);
        }
    }

    /// <summary>Notes trouble with a field and gives the value that stands in.</summary>
    public T Wrong<T>(string name, string message, T instead)
    {
        problems.Add(new Problem(source, row, name, message));
        return instead;
    }
}
