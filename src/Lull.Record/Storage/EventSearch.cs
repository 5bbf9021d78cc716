using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Finds rows of the record by what somebody looks for.</summary>
internal sealed class EventSearch(DuckDBConnection connection)
{
    private static readonly int ItemColumns = ItemReader.Columns.Split(',').Length;

    // Most records have none, and looking every row up among them would then be most of the work.
    private readonly Lazy<bool> _hasSuperseded = new(() => connection.Scalar<long>("SELECT count(*) FROM supersessions") > 0);

    private readonly Lazy<string> _items = new(() => ShownTables.Of(connection).Items);

    public RecordPage<StoredItem> Page(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        // The few rows of a page are chosen by their numbers first: the wide columns are then read for them alone.
        var (numbers, total) = Found(filter, order, descending, page);
        return new RecordPage<StoredItem>(numbers.Count == 0 ? [] : [.. Rows(new SqlFilter().In("number", numbers), order, descending)], total);
    }

    public IEnumerable<StoredItem> Rows(EventFilter filter, EventOrder order, bool descending) => Rows(Conditions(filter), order, descending);

    private IEnumerable<StoredItem> Rows(SqlFilter chosen, EventOrder order, bool descending)
    {
        using var command = chosen.Command(
            connection,
            $"SELECT {ItemReader.Columns}, number, batch FROM {_items.Value} AS items {chosen.Where} ORDER BY {By(order, descending)}");
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return Stored(rows, superseded: false);
        }
    }

    public IReadOnlyList<StoredItem> Versions(string id)
    {
        using var command = connection.Command(
            $"SELECT {ItemReader.Columns}, number, batch, number IN (SELECT older FROM supersessions) FROM {_items.Value} AS items WHERE id = $1 ORDER BY number DESC",
            id);
        using var rows = command.ExecuteReader();
        var versions = new List<StoredItem>();
        while (rows.Read())
        {
            versions.Add(Stored(rows, rows.GetBoolean(ItemColumns + 2)));
        }

        return versions;
    }

    private static string By(EventOrder order, bool descending) =>
        $"{Column(order)} {(descending ? "DESC" : "ASC")} NULLS LAST, number {(descending ? "DESC" : "ASC")}";

    private static StoredItem Stored(DuckDBDataReader row, bool superseded) =>
        new(row.GetInt64(ItemColumns), row.GetInt32(ItemColumns + 1), superseded, ItemReader.Read(row));

    private static string Column(EventOrder order) => order switch
    {
        EventOrder.Kind => "kind",
        EventOrder.Source => "source",
        EventOrder.Target => "target",
        EventOrder.Place => "place",
        EventOrder.Publisher => "publisher",
        EventOrder.Deaths => "deaths_low",
        _ => "first_day",
    };

    private SqlFilter Conditions(EventFilter filter)
    {
        var found = new SqlFilter()
            .If(filter.Id, "id = {0}")
            .If(filter.From, "last_day >= {0}")
            .If(filter.To, "first_day <= {0}")
            .If(filter.Country?.Trim().ToLowerInvariant(), "lower(country) = {0}")
            .If(filter.Publisher?.Trim().ToLowerInvariant(), "list_contains(list_transform(string_split(lower(publisher), ';'), lambda name: trim(name)), {0})")
            .Contains(filter.Text, "id", "source", "target", "place", "country", "publisher", "type_text", "note");
        if (_hasSuperseded.Value)
        {
            found.Always("number NOT IN (SELECT older FROM supersessions)");
        }

        if (filter.Kinds.Count > 0)
        {
            found.Always($"kind IN {found.List(filter.Kinds.Select(StoredNames.Of))}");
        }

        if (filter is { NamesOfA: { } namesOfA, NamesOfB: { } namesOfB })
        {
            var (a, b) = (found.List(namesOfA), found.List(namesOfB));
            found.Always($"((source IN {a} AND target IN {b}) OR (source IN {b} AND target IN {a}))");
        }

        return found;
    }

    // Whoever looks for a word has every text of the record read: once is enough for the page and for how many there are.
    private (List<long> Numbers, long Total) Found(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        var conditions = Conditions(filter);
        var (found, by) = (conditions.Where.Length == 0 ? $"{_items.Value} AS items" : "found", By(order, descending));
        using var command = conditions.Command(
            connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                WITH found AS MATERIALIZED (SELECT number, {Column(order)} FROM {_items.Value} AS items {conditions.Where}),
                chosen AS (SELECT number, row_number() OVER (ORDER BY {by}) AS place FROM (FROM {found} ORDER BY {by} LIMIT {page.Take} OFFSET {page.Skip}))
                SELECT (SELECT count(*) FROM {found}), number FROM (SELECT 1) AS once LEFT JOIN chosen ON true ORDER BY place
                """));
        using var rows = command.ExecuteReader();
        var (numbers, total) = (new List<long>(), 0L);
        while (rows.Read())
        {
            total = rows.GetInt64(0);
            if (!rows.IsDBNull(1))
            {
                numbers.Add(rows.GetInt64(1));
            }
        }

        return (numbers, total);
    }
}
