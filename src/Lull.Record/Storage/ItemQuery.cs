using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>Turns a query into a statement and streams its answer.</summary>
internal static class ItemQuery
{
    // A batch is visible where it was recorded before the end of the day asked for; since the record's time never runs
    // backwards, the visible batches are the first so many.
    private const string Visible =
        "(SELECT coalesce(max(number), 0) FROM batches WHERE recorded_at < $1)";

    /// <summary>The items, on a connection of their own, which is closed when the enumeration ends.</summary>
    /// <exception cref="LullException">The record is damaged.</exception>
    public static IEnumerable<RecordItem> Run(RecordFile file, RecordQuery query)
    {
        using var connection = file.Connect();
        using var command = Statement(connection, query);
        using var rows = RecordTrouble.Guard(file.Path, command.ExecuteReader);
        while (RecordTrouble.Guard(file.Path, rows.Read))
        {
            yield return ItemReader.Read(rows);
        }
    }

    private static DuckDBCommand Statement(DuckDBConnection connection, RecordQuery query)
    {
        var values = new List<object> { End(query.RecordedBy) };
        var conditions = new List<string>
        {
            $"batch <= {Visible}",
            $"number NOT IN (SELECT older FROM supersessions WHERE batch <= {Visible})",
        };
        if (query.Dataset is { } dataset)
        {
            values.Add(dataset);
            conditions.Add($"dataset = ${values.Count}");
        }

        if (query.Within is { } days)
        {
            values.Add(days.Start);
            conditions.Add($"last_day >= ${values.Count}");
            values.Add(days.End);
            conditions.Add($"first_day <= ${values.Count}");
        }

        var command = connection.Command(
            $"SELECT {ItemReader.Columns} FROM items WHERE {string.Join(" AND ", conditions)} ORDER BY number",
            [.. values]);
        command.UseStreamingMode = true;
        return command;
    }

    private static DateTime End(DateOnly? day) =>
        day is { } last && last < DateOnly.MaxValue ? last.AddDays(1).ToDateTime(TimeOnly.MinValue) : DateTime.MaxValue;
}
