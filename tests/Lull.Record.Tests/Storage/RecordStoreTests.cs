using Lull.Events;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class RecordStoreTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    private static Task<ImportSummary> ImportAsync(RecordStore store, params RecordItem[] items) =>
        store.ImportAsync(SampleRows.Of(items), "a.csv", _ => { }, TestContext.Current.CancellationToken);

    private static string Ids(RecordStore store, RecordQuery? query = null) =>
        string.Join(' ', store.Items(query ?? RecordQuery.Everything).Select(item => item.Id));

    [Fact]
    public async Task Record_gives_back_every_shape_of_item_as_it_was_when_opened_again()
    {
        RecordItem[] items = [SampleRows.Attack("1"), SampleRows.Tally("2"), SampleRows.Signal("3")];
        using (var store = _record.Open())
        {
            Assert.Equal(new ImportSummary(3, 0, 0, 0), await ImportAsync(store, items));
        }

        using var again = _record.Open();
        Assert.Equal(items, again.Items(RecordQuery.Everything));
    }

    [Theory]
    [InlineData("a;b = c.duckdb")]
    [InlineData("it's \"quoted\".duckdb")]
    [InlineData("ملف القتال.duckdb")]
    [InlineData(":memory:")]
    public async Task Record_lies_where_it_was_asked_for_when_the_name_is_unusual(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.AsSpan().ContainsAny('"', ':'), "no such names there");
        var path = Path.Combine(_record.Folder, name);
        using (var store = RecordStore.Open(path, _record.Clock))
        {
            await ImportAsync(store, SampleRows.Attack("1"));
        }

        Assert.True(File.Exists(path));
        using var again = RecordStore.Open(path, _record.Clock);
        Assert.Equal("1", Ids(again));
    }

    [Fact]
    public async Task Import_of_the_same_rows_changes_nothing_when_repeated()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("1"), SampleRows.Attack("2"));
        var before = store.Batches();

        var summary = await ImportAsync(store, SampleRows.Attack("1", file: "renamed.csv"), SampleRows.Attack("2", row: 9));

        Assert.Equal(new ImportSummary(0, 0, 2, 0), summary);
        Assert.Equal(before, store.Batches());
        Assert.Equal("1 2", Ids(store));
    }

    [Fact]
    public async Task Row_is_stored_once_when_a_file_repeats_it()
    {
        using var store = _record.Open();

        var summary = await ImportAsync(store, SampleRows.Attack("1", row: 2), SampleRows.Attack("1", row: 3));

        Assert.Equal(new ImportSummary(1, 0, 1, 0), summary);
        Assert.Equal(2, Assert.Single(store.Items(RecordQuery.Everything)).Origin.Row);
    }

    [Fact]
    public async Task Correction_stands_in_for_the_older_row_from_its_recorded_day_on()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("1", deaths: 1), SampleRows.Attack("2"));
        _record.Clock.Now = _record.Clock.Now.AddDays(10);

        var summary = await ImportAsync(store, SampleRows.Attack("1", deaths: 3), SampleRows.Attack("2"));

        Assert.Equal(new ImportSummary(0, 1, 1, 0), summary);
        Assert.Equal([0, 3], Deaths(RecordQuery.Everything));
        Assert.Equal([1, 0], Deaths(new RecordQuery { RecordedBy = new DateOnly(2024, 3, 10) }));
        Assert.Equal([0, 3], Deaths(new RecordQuery { RecordedBy = new DateOnly(2024, 3, 11) }));
        Assert.Empty(Deaths(new RecordQuery { RecordedBy = new DateOnly(2024, 2, 29) }));

        IEnumerable<int> Deaths(RecordQuery query) => store.Items(query).Select(item => ((Event)item).Deaths!.Value.Low);
    }

    [Fact]
    public async Task Last_version_counts_when_one_file_has_several_of_an_id()
    {
        using var store = _record.Open();

        var summary = await ImportAsync(
            store,
            SampleRows.Attack("1", deaths: 1),
            SampleRows.Attack("1", deaths: 2),
            SampleRows.Attack("1", deaths: 1),
            SampleRows.Attack("1", deaths: 5));

        Assert.Equal(new ImportSummary(1, 2, 1, 0), summary);
        Assert.Equal(5, ((Event)Assert.Single(store.Items(RecordQuery.Everything))).Deaths!.Value.Low);
    }

    [Fact]
    public async Task Older_version_does_not_come_back_when_its_file_is_imported_again()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("1", deaths: 1));
        await ImportAsync(store, SampleRows.Attack("1", deaths: 2));

        Assert.Equal(new ImportSummary(0, 0, 1, 0), await ImportAsync(store, SampleRows.Attack("1", deaths: 1)));
        Assert.Equal(2, ((Event)Assert.Single(store.Items(RecordQuery.Everything))).Deaths!.Value.Low);
    }

    [Fact]
    public async Task Same_id_means_different_items_when_the_datasets_differ()
    {
        using var store = _record.Open();

        var summary = await ImportAsync(store, SampleRows.Attack("1"), SampleRows.Attack("1", deaths: 2, dataset: "acled"));

        Assert.Equal(new ImportSummary(2, 0, 0, 0), summary);
        Assert.Equal("acled", Assert.Single(store.Items(new RecordQuery { Dataset = "acled" })).Dataset);
    }

    [Fact]
    public async Task Query_yields_what_may_have_happened_within_the_days_when_it_names_some()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("early"), SampleRows.Attack("late"), SampleRows.Tally("span"));

        Assert.Equal("span", Ids(store, Within("2023-12-01", "2023-12-01")));
        Assert.Equal("early", Ids(store, Within("2024-02-04", "2024-02-04")));
        Assert.Equal("early late", Ids(store, Within("2024-02-01", "2024-12-31")));

        static RecordQuery Within(string first, string last) =>
            new() { Within = new DayInterval(Day(first), Day(last)) };
    }

    [Fact]
    public async Task Refused_rows_are_told_and_counted_when_the_good_ones_go_in()
    {
        using var store = _record.Open();
        var problems = new List<Problem>();
        ImportedRow[] rows =
        [
            new(null, SampleRows.Bad(2)),
            new(SampleRows.Attack("1"), null),
            new(null, SampleRows.Bad(4)),
        ];

        var summary = await store.ImportAsync(
            rows.ToAsyncEnumerable(), "a.csv", problems.Add, TestContext.Current.CancellationToken);

        Assert.Equal(new ImportSummary(1, 0, 0, 2), summary);
        Assert.Equal([SampleRows.Bad(2), SampleRows.Bad(4)], problems);
        Assert.Equal(2, Assert.Single(store.Batches()).Summary.Refused);
    }

    [Fact]
    public async Task Record_keeps_the_batches_apart_when_the_clock_runs_backwards()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("1", deaths: 1));
        _record.Clock.Now = _record.Clock.Now.AddDays(-30);
        await ImportAsync(store, SampleRows.Attack("1", deaths: 2));

        Assert.Equal([1, 2], store.Batches().Select(batch => batch.Number));
        Assert.Equal(store.Batches()[0].RecordedAt, store.Batches()[1].RecordedAt);
        Assert.Single(store.Items(new RecordQuery { RecordedBy = new DateOnly(2024, 3, 1) }));
    }

    [Fact]
    public async Task Record_can_be_read_when_an_import_is_under_way()
    {
        using var store = _record.Open();
        await ImportAsync(store, SampleRows.Attack("1"));
        var during = new List<string>();

        await store.ImportAsync(
            SampleRows.Of(Reading()), "b.csv", _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal("1", Assert.Single(during));
        Assert.Equal("1 2", Ids(store));

        IEnumerable<RecordItem> Reading()
        {
            during.Add(Ids(store));
            yield return SampleRows.Attack("2");
        }
    }

    [Fact]
    public async Task Imports_wait_for_each_other_when_they_come_at_once()
    {
        using var store = _record.Open();

        var summaries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            ImportAsync(store, [.. SampleRows.Many(3000)])));

        Assert.Equal(3000, summaries.Sum(summary => summary.Added));
        Assert.Equal(9000, summaries.Sum(summary => summary.AlreadyThere));
        Assert.Equal(3000, store.Items(RecordQuery.Everything).Count());
    }

    private static DateOnly Day(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
