using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Finds reports and statements of the record by what somebody looks for.</summary>
internal sealed class ReadingSearch(DuckDBConnection connection)
{
    private readonly ShownTables _tables = ShownTables.Of(connection);

    public RecordPage<StoredReport> Reports(ReportFilter filter, PageOf page)
    {
        var conditions = new SqlFilter()
            .If(filter.From, "published >= {0}")
            .If(filter.To, "published <= {0}")
            .Contains(filter.Text, "title", "publisher", "file", "text");
        var reports = new List<StoredReport>();
        using var command = conditions.Command(connection, Select("''", $"{conditions.Where} ORDER BY published DESC NULLS LAST, number DESC {Limit(page)}"));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            reports.Add(Report(rows));
        }

        using var count = conditions.Command(connection, $"SELECT count(*) FROM {_tables.Reports} AS reports {conditions.Where}");
        return new RecordPage<StoredReport>(reports, (long)count.ExecuteScalar()!);
    }

    public StoredReport? Report(string hash)
    {
        using var command = connection.Command(Select("text", "WHERE starts_with(hash, $1) LIMIT 2"), hash.ToLowerInvariant());
        using var rows = command.ExecuteReader();
        var found = rows.Read() ? Report(rows) : null;
        return rows.Read() ? null : found;
    }

    public RecordPage<StoredStatement> Statements(StatementFilter filter, PageOf page)
    {
        var conditions = new SqlFilter()
            .If(filter.Report, "report = {0}")
            .If(filter.Id, "id = {0}")
            .If(filter.Kind, "kind = {0}")
            .If(filter.Polarity, "polarity = {0}")
            .If(filter.Modality, "modality = {0}")
            .Contains(filter.Text, "agent", "patient", "said");
        if (filter is { NamesOfA: { } namesOfA, NamesOfB: { } namesOfB })
        {
            var (a, b) = (conditions.List(namesOfA), conditions.List(namesOfB));
            conditions.Always($"((agent IN {a} AND patient IN {b}) OR (agent IN {b} AND patient IN {a}) OR (patient IS NULL AND (agent IN {a} OR agent IN {b})))");
        }

        var statements = new List<StoredStatement>();
        using var command = conditions.Command(connection, $"SELECT report, json, is_hidden FROM {_tables.Statements} AS statements {conditions.Where} ORDER BY number {Limit(page)}");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            statements.Add(new StoredStatement(rows.GetString(0), ReadingRows.ReadStatement(rows.GetString(1), rows.GetBoolean(2))));
        }

        using var count = conditions.Command(connection, $"SELECT count(*) FROM {_tables.Statements} AS statements {conditions.Where}");
        return new RecordPage<StoredStatement>(statements, (long)count.ExecuteScalar()!);
    }

    private string Select(string text, string rest) =>
        $"""
        SELECT hash, title, published, publisher, file, {text}, url,
            (SELECT count(*)::INTEGER FROM {_tables.Statements} AS statements WHERE statements.report = reports.hash),
            (SELECT recorded_at FROM batches WHERE batches.number = reports.batch)
        FROM {_tables.Reports} AS reports {rest}
        """;

    private static string Limit(PageOf page) =>
        page == PageOf.Everything ? "" : string.Create(CultureInfo.InvariantCulture, $"LIMIT {page.Take} OFFSET {page.Skip}");

    private static StoredReport Report(DuckDBDataReader row) =>
        new(ReadingRows.ReadReport(row), row.GetString(4), row.GetInt32(7), RecordClock.FromStored(row.GetDateTime(8)));
}
