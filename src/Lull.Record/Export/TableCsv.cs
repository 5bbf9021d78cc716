using System.Data;
using System.Globalization;
using Lull.Time;
using Sylvan.Data.Csv;

namespace Lull.Record.Export;

/// <summary>Writes rows as CSV: RFC 4180, a header, line feeds, one line a row, the same on every machine.</summary>
public static class TableCsv
{
    // So many rows are held at once, however many there are.
    private const int Portion = 4096;

    /// <summary>Writes them; the writer stays the caller's.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="rows">The rows; streamed.</param>
    public static void Write<T>(TextWriter output, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var header = true;
        foreach (var portion in rows.Chunk(Portion).DefaultIfEmpty([]))
        {
            output.Write(Lines(columns, portion, header));
            header = false;
        }
    }

    private static string Lines<T>(IReadOnlyList<ExportColumn<T>> columns, T[] rows, bool header)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in columns)
        {
            table.Columns.Add(column.Name, typeof(string));
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. columns.Select(column => (object?)Text(column.Value(row)))]);
        }

        // The library's writer closes what it writes to, which belongs to the caller.
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var reader = table.CreateDataReader())
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n", MaxBufferSize = 1 << 20, WriteHeaders = header }))
        {
            writer.Write(reader);
        }

        return text.ToString();
    }

    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            DateOnly day => DayPhrase.Iso(day),
            string words => words.ReplaceLineEndings(" "),
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
