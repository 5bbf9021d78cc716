using DuckDB.NET.Data;
using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>Sums over the whole record.</summary>
internal static class RecordSums
{
    private static readonly string HostileKinds =
        string.Join(", ", Enum.GetValues<EventKind>().Where(kind => kind.IsHostileAct()).Select(kind => $"'{StoredNames.Of(kind)}'"));

    public static RecordFigures Figures(DuckDBConnection connection)
    {
        using var command = connection.Command(
            $"""
            SELECT count(*), min(first_day), max(last_day),
                (SELECT count(*) FROM reports), (SELECT count(*) FROM statements)
            FROM {Current(connection)} AS items
            """);
        using var rows = command.ExecuteReader();
        rows.Read();
        return new RecordFigures(rows.GetInt64(0), rows.GetInt64(3), rows.GetInt64(4), Day(rows, 1), Day(rows, 2));
    }

    public static IReadOnlyList<PublisherFigures> Publishers(DuckDBConnection connection) =>
        List(
            connection,
            $"SELECT publisher, dataset, count(*), min(first_day), max(last_day) FROM {ShownTables.Of(connection).Items} AS items WHERE number NOT IN (SELECT older FROM supersessions) GROUP BY ALL ORDER BY 3 DESC, 1, 2",
            row => new PublisherFigures(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateOnly>(4)));

    public static IReadOnlyList<string> SideNames(DuckDBConnection connection) =>
        List(
            connection,
            "SELECT DISTINCT name FROM (SELECT source AS name FROM items UNION ALL SELECT target FROM items) WHERE name <> '' ORDER BY name",
            row => row.GetString(0));

    public static IReadOnlyList<NamedPair> Pairs(DuckDBConnection connection) =>
        List(
            connection,
            $"""
            SELECT source, target, count(*), min(first_day), max(last_day)
            FROM {Current(connection)} AS items
            WHERE shape <> '{StoredNames.SignalShape}' AND kind IN ({HostileKinds}) AND source <> '' AND target <> ''
            GROUP BY ALL ORDER BY 3 DESC, 1, 2
            """,
            row => new NamedPair(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateOnly>(4)));

    // Most records have no superseded row, and looking every row up among them would then be most of the work.
    private static string Current(DuckDBConnection connection) =>
        connection.Scalar<long>("SELECT count(*) FROM supersessions") == 0 ? "items" : "(SELECT * FROM items WHERE number NOT IN (SELECT older FROM supersessions))";

    private static List<T> List<T>(DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read)
    {
        using var command = connection.Command(sql);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return list;
    }

    private static DateOnly? Day(DuckDBDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
