using System.Globalization;
using DuckDB.NET.Data;
using Lull.Record.Export;

namespace Lull.Record.Storage;

/// <summary>Writes rows as a Parquet file, by the database's own writer.</summary>
public static class ParquetFile
{
    /// <summary>Writes it, over an older one if need be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="rows">The rows; streamed into a table on its way to the file.</param>
    /// <exception cref="LullException">The file cannot be written.</exception>
    public static void Write<T>(string path, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var connection = new DuckDBConnection(RecordFile.ConnectionString(":memory:"));
        connection.Open();
        connection.Execute($"CREATE TABLE rows ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {TypeOf(column.Type)}"))})");
        using (var appender = connection.CreateAppender("rows"))
        {
            foreach (var row in rows)
            {
                Append(appender.CreateRow(), columns, row);
            }
        }

        try
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"COPY rows TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)"));
        }
        catch (DuckDBException trouble)
        {
            throw new LullException(Trouble.InputUnreadable, $"{path} cannot be written: {trouble.Message}", trouble);
        }
    }

    private static string TypeOf(ExportType type) =>
        type switch { ExportType.Day => "DATE", ExportType.Whole => "BIGINT", ExportType.Number => "DOUBLE", _ => "VARCHAR" };

    private static void Append<T>(IDuckDBAppenderRow written, IReadOnlyList<ExportColumn<T>> columns, T row)
    {
        foreach (var column in columns)
        {
            _ = column.Value(row) switch
            {
                null => written.AppendNullValue(),
                DateOnly day => written.AppendValue(day),
                long whole => written.AppendValue(whole),
                double number => written.AppendValue(number),
                var text => written.AppendValue((string)text),
            };
        }

        written.EndRow();
    }
}
