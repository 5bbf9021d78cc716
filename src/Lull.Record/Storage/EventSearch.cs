using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Finds rows of the record by what somebody looks for.</summary>
internal sealed class EventSearch(DuckDBConnection connection)
{
    private static readonly int ItemColumns = ItemReader.Columns.Split(',').Length;

    // Most records have none, and looking every row up among them would then be most of the work.
    private readonly Lazy<bool> _hasSuperseded = new(() => connection.Scalar<long>("SELECT count(*) FROM supersessions") > 0);

    public RecordPage<StoredItem> Page(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        var total = Total(filter);
        return new RecordPage<StoredItem>(page.Skip >= total ? [] : [.. Rows(filter, order, descending, page)], total);
    }

    // The few rows of a page are chosen by their numbers first: the wide columns are then read for them alone.
    public IEnumerable<StoredItem> Rows(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        var chosen = page == PageOf.Everything ? Conditions(filter) : new SqlFilter().In("number", Numbers(filter, order, descending, page));
        using var command = chosen.Command(
            connection,
            $"SELECT {ItemReader.Columns}, number, batch FROM items {chosen.Where} ORDER BY {By(order, descending)}");
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
            $"SELECT {ItemReader.Columns}, number, batch, number IN (SELECT older FROM supersessions) FROM items WHERE id = $1 ORDER BY number DESC",
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

    private List<long> Numbers(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        var conditions = Conditions(filter);
        using var command = conditions.Command(
            connection,
            string.Create(CultureInfo.InvariantCulture, $"SELECT number FROM items {conditions.Where} ORDER BY {By(order, descending)} LIMIT {page.Take} OFFSET {page.Skip}"));
        using var rows = command.ExecuteReader();
        var numbers = new List<long>();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt64(0));
        }

        return numbers;
    }

    private long Total(EventFilter filter)
    {
        var conditions = Conditions(filter);
        using var command = conditions.Command(connection, $"SELECT count(*) FROM items {conditions.Where}");
        return (long)command.ExecuteScalar()!;
    }
}
