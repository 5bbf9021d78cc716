using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lull.Dossiers.Json;

namespace Lull.Cli.Output;

/// <summary>Writes results for machines, row by row: JSON, JSON lines or CSV, with the same names in each.</summary>
internal sealed class ResultWriter<T>(TextWriter output, OutputFormat format, IReadOnlyList<Column<T>> columns)
{
    // Names of sides are written as they are, not as \u escapes: people read these files too.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private long _rows;

    /// <summary>Writes all rows at once.</summary>
    public static void WriteAll(TextWriter output, OutputFormat format, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var writer = new ResultWriter<T>(output, format, columns);
        writer.Begin();
        foreach (var row in rows)
        {
            writer.Write(row);
        }

        writer.End();
    }

    /// <summary>Writes what comes before the first row.</summary>
    public void Begin()
    {
        if (format == OutputFormat.Csv)
        {
            output.WriteLine(string.Join(',', columns.Select(column => Csv.Field(column.Name))));
        }
    }

    /// <summary>Writes one row.</summary>
    public void Write(T row)
    {
        if (format == OutputFormat.Csv)
        {
            output.WriteLine(string.Join(',', columns.Select(column => Csv.Field(Text(column.Value(row))))));
        }
        else
        {
            var separator = format == OutputFormat.Jsonl ? "" : _rows == 0 ? "[\n" : ",\n";
            output.Write(separator + Json(row) + (format == OutputFormat.Jsonl ? "\n" : ""));
        }

        _rows++;
    }

    /// <summary>Writes what comes after the last row.</summary>
    public void End()
    {
        if (format == OutputFormat.Json)
        {
            output.Write(_rows == 0 ? "[]\n" : "\n]\n");
        }
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number => double.IsFinite(number) ? Rounded(number).ToString(CultureInfo.InvariantCulture) : "",
            IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    // Six digits are more than any of these figures deserves, and keep the output the same on every processor.
    private static decimal Rounded(double number) => Math.Round((decimal)number, 6) / 1.000000000000000000m;

    private string Json(T row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartObject();
            foreach (var column in columns)
            {
                json.WritePropertyName(column.Name);
                WriteValue(json, column.Value(row));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
            case double number when !double.IsFinite(number):
                json.WriteNullValue();
                break;
            case Nested { Json: null }:
                json.WriteNullValue();
                break;
            case Nested { Json: { } node }:
                node.WriteTo(json);
                break;
            case double number:
                json.WriteNumberValue(Rounded(number));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }
}
