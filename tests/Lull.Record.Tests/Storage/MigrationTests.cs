using DuckDB.NET.Data;
using Lull.Events;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private const string WithoutReadings = "DROP TABLE reports; DROP TABLE statements; DROP TABLE confidences; ALTER TABLE batches DROP COLUMN file_hash; DROP TABLE decisions";

    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Record_of_the_first_version_keeps_its_items_and_their_versions_when_brought_up_to_date()
    {
        await MakeRecordOfVersionOneAsync();

        using var store = _record.Open();

        Assert.Equal(
            [SampleRows.Attack("2"), SampleRows.Attack("1", deaths: 3)],
            store.Items(RecordQuery.Everything));
        Assert.Equal(
            [SampleRows.Attack("1", deaths: 1), SampleRows.Attack("2")],
            store.Items(new RecordQuery { RecordedBy = new DateOnly(2024, 3, 10) }));
        Assert.Empty(store.Verify());
    }

    [Fact]
    public async Task Record_of_the_first_version_takes_in_more_when_brought_up_to_date()
    {
        await MakeRecordOfVersionOneAsync();
        using var store = _record.Open();

        var summary = await store.ImportAsync(
            SampleRows.Of(SampleRows.Attack("1", deaths: 3), SampleRows.Attack("2", deaths: 9), SampleRows.Attack("3")),
            "c.csv",
            _ => { },
            TestContext.Current.CancellationToken);

        Assert.Equal(new ImportSummary(1, 1, 1, 0), summary);
        Assert.Equal(3, store.Batches().Count);
        Assert.Empty(store.Verify());
    }

    [Fact]
    public void Record_says_which_migrations_were_made_when_opened_twice()
    {
        _record.Open().Dispose();
        _record.Open().Dispose();

        Assert.Equal(
            Enumerable.Range(1, RecordSchema.Newest).ToList(),
            Column<int>("SELECT version FROM schema_version ORDER BY version"));
    }

    [Fact]
    public async Task Other_tools_see_the_current_items_when_they_ask_for_them()
    {
        await MakeRecordOfVersionOneAsync();
        _record.Open().Dispose();

        Assert.Equal([3L, 2L], Column<long>("SELECT number FROM current_items ORDER BY number DESC"));
    }

    [Fact]
    public async Task Rows_of_two_files_that_hid_each_other_are_both_there_when_an_older_record_is_brought_up_to_date()
    {
        using (var store = _record.Open())
        {
            await ImportAsync(store, SampleRows.Noted("1", deaths: 1, publisher: "Pentagon"));
            await ImportAsync(store, SampleRows.Noted("1", deaths: 2, publisher: "Red Crescent"));
            await ImportAsync(store, SampleRows.Noted("1", deaths: 3, publisher: "Pentagon"));
        }

        ReturnToVersionTwo("INSERT INTO supersessions VALUES (1, 2, 2), (2, 3, 3)");

        using var again = _record.Open();
        Assert.Equal(
            [("Red Crescent", 2), ("Pentagon", 3)],
            again.Items(RecordQuery.Everything).Cast<Event>().Select(act => (act.Publisher, act.Deaths!.Value.Low)));
        Assert.Empty(again.Verify());
    }

    private void ReturnToVersionTwo(string supersessions)
    {
        using var connection = new DuckDBConnection($"Data Source={_record.Path}");
        connection.Open();
        connection.Execute($"{WithoutReadings}; DELETE FROM schema_version WHERE version > 2; DELETE FROM supersessions; {supersessions}");
    }

    // Such a record as Lull wrote when the schema had one version: the same items, and nothing of supersessions.
    private async Task MakeRecordOfVersionOneAsync()
    {
        using (var store = _record.Open())
        {
            await ImportAsync(store, SampleRows.Attack("1", deaths: 1), SampleRows.Attack("2"));
            _record.Clock.Now = _record.Clock.Now.AddDays(10);
            await ImportAsync(store, SampleRows.Attack("1", deaths: 3));
        }

        using var connection = new DuckDBConnection($"Data Source={_record.Path}");
        connection.Open();
        connection.Execute($"{WithoutReadings}; DROP VIEW current_items; DROP TABLE supersessions; DELETE FROM schema_version WHERE version > 1");
    }

    private static Task<ImportSummary> ImportAsync(RecordStore store, params RecordItem[] items) =>
        store.ImportAsync(SampleRows.Of(items), "a.csv", _ => { }, TestContext.Current.CancellationToken);

    private List<T> Column<T>(string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={_record.Path}");
        connection.Open();
        using var command = connection.Command(sql);
        using var rows = command.ExecuteReader();
        var values = new List<T>();
        while (rows.Read())
        {
            values.Add(rows.GetFieldValue<T>(0));
        }

        return values;
    }
}
