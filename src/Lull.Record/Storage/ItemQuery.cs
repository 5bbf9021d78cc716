using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>Turns a query into a statement and streams its answer.</summary>
internal static class ItemQuery
{
    /// <summary>The items, on a connection of their own, which is closed when the enumeration ends.</summary>
    /// <exception cref="LullException">The record is damaged.</exception>
    public static IEnumerable<RecordItem> Run(RecordFile file, RecordQuery query)
    {
        using var connection = file.Connect();
        using var command = Statement(connection, query);
        using var rows = RecordTrouble.Guard(file.Path, command.ExecuteReader);
        while (RecordTrouble.Guard(file.Path, rows.Read))
        {
            yield return ItemReader.ReadWithSite(rows);
        }
    }

    private static DuckDBCommand Statement(DuckDBConnection connection, RecordQuery query)
    {
        var filter = new SqlFilter();
        var end = filter.Parameter(RecordClock.EndOf(query.RecordedBy));
        // A batch is visible where it was recorded before the end of the day asked for; since the record's time never
        // runs backwards, the visible batches are the first so many.
        var visible = $"(SELECT coalesce(max(number), 0) FROM batches WHERE recorded_at < {end})";
        filter.Always($"batch <= {visible}")
            .Always($"number NOT IN (SELECT older FROM supersessions WHERE batch <= {visible})")
            .If(query.Dataset, "dataset = {0}")
            .If(query.Within?.Start, "last_day >= {0}")
            .If(query.Within?.End, "first_day <= {0}")
            .If(query.LastOfPublishers, "number IN (SELECT arg_max(number, last_day) FROM items WHERE last_day <= {0} GROUP BY publisher)");
        if (query.Names is { } names)
        {
            var list = filter.List(names);
            filter.Always($"(source IN {list} OR target IN {list})");
        }

        var command = filter.Command(connection, $"SELECT {ItemReader.Columns}, {ShownTables.HiddenColumns} FROM {ShownTables.Of(connection).Items} AS items {filter.Where} ORDER BY number");
        command.UseStreamingMode = true;
        return command;
    }
}
