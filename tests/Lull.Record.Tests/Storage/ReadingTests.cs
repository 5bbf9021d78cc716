using DuckDB.NET.Data;
using Lull.Actors;
using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Record.Storage;
using Lull.Reports;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class ReadingTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Report_and_statements_come_back_when_the_record_is_opened_again()
    {
        var reading = Reading("The Front shelled Otar. \"Ceasefire\", they said.\u0000 انتهى");
        using (var store = _record.Open())
        {
            Assert.Equal(new ReadingSummary(1, 0, 2, new ImportSummary(1, 0, 0, 0)), await SaveAsync(store, reading));
        }

        using var again = _record.Open();
        Assert.Equal(reading.Report, Assert.Single(again.Reports()));
        Assert.Equal(Lines(reading.Report, reading.Statements), Lines(reading.Report, again.Statements(reading.Report.Hash)));
        Assert.Equal(reading.Items, again.Items(RecordQuery.Everything));
        Assert.Empty(again.Statements("no such report"));
        Assert.Equal(Lines(reading.Report, reading.Statements), Lines(reading.Report, [.. again.Statements()[reading.Report.Hash]]));
        Assert.Empty(again.Verify());
    }

    [Fact]
    public async Task Saving_changes_nothing_when_the_report_is_there_already()
    {
        using var store = _record.Open();
        var reading = Reading("The Front shelled Otar.");
        await SaveAsync(store, reading);
        var before = store.Batches();

        var summary = await SaveAsync(store, reading, reading with { FileName = "renamed.txt" });

        Assert.Equal(new ReadingSummary(0, 2, 0, new ImportSummary(0, 0, 0, 0)), summary);
        Assert.Equal(before, store.Batches());
        Assert.Single(store.Reports());
    }

    [Fact]
    public async Task Report_is_saved_once_when_a_folder_has_it_twice()
    {
        using var store = _record.Open();

        var summary = await SaveAsync(store, Reading("One."), Reading("Two."), Reading("One."));

        Assert.Equal(new ReadingSummary(2, 1, 4, new ImportSummary(2, 0, 0, 0)), summary);
        Assert.Single(store.Batches());
        Assert.Empty(store.Verify());
    }

    [Fact]
    public async Task Report_is_saved_when_nothing_enters_the_record_from_it()
    {
        using var store = _record.Open();

        var summary = await SaveAsync(store, Reading("Rain is expected.") with { Statements = [], Items = [] });

        Assert.Equal(new ReadingSummary(1, 0, 0, new ImportSummary(0, 0, 0, 0)), summary);
        Assert.Single(store.Batches());
        Assert.Empty(store.Verify());
    }

    [Fact]
    public async Task Reports_and_imports_share_one_chain()
    {
        using var store = _record.Open();
        await store.ImportAsync(SampleRows.Of(SampleRows.Attack("1")), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        await SaveAsync(store, Reading("One."));
        await store.ImportAsync(SampleRows.Of(SampleRows.Attack("2")), "b.csv", _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 3], store.Batches().Select(batch => batch.Number));
        Assert.Equal("reports", store.Batches()[1].File);
        Assert.Empty(store.Verify());
    }

    [Theory]
    [InlineData("UPDATE reports SET text = 'x'", "report 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE reports SET published = '2020-01-01'", "report 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE statements SET modality = 'denied' WHERE id = 's1'", "statement 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE statements SET json = replace(json, 'feared', 'actual') WHERE id = 's2'", "statement 2: its hash does not fit its content: it was altered")]
    [InlineData("DELETE FROM statements WHERE id = 's2'", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("DELETE FROM reports", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("INSERT INTO statements SELECT * REPLACE (9 AS batch, 9 AS number) FROM statements", "statement 9: belongs to no batch")]
    public async Task Verification_names_what_was_altered_when_something_was(string alteration, string finding)
    {
        using (var store = _record.Open())
        {
            await SaveAsync(store, Reading("The Front shelled Otar."));
        }

        using (var connection = new DuckDBConnection($"Data Source={_record.Path}"))
        {
            connection.Open();
            connection.Execute(alteration);
        }

        using var again = _record.Open();
        Assert.Contains($"{_record.Path}: {finding}", string.Join('\n', again.Verify()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_of_an_older_version_takes_reports_when_brought_up_to_date()
    {
        using (var store = _record.Open())
        {
            await store.ImportAsync(SampleRows.Of(SampleRows.Attack("1")), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        }

        using (var connection = new DuckDBConnection($"Data Source={_record.Path}"))
        {
            connection.Open();
            connection.Execute("DROP TABLE reports; DROP TABLE statements; DROP TABLE confidences; ALTER TABLE batches DROP COLUMN file_hash; DROP TABLE decisions; DELETE FROM schema_version WHERE version > 3");
        }

        using var again = _record.Open();
        await SaveAsync(again, Reading("One."));
        Assert.Empty(again.Verify());
    }

    private static string Lines(Report report, IEnumerable<Statement> statements) =>
        string.Join('\n', statements.Select(statement => StatementJson.Of(report.Hash, statement)));

    private static Task<ReadingSummary> SaveAsync(RecordStore store, params IReadOnlyList<ReportReading> readings) =>
        store.SaveReadingsAsync(readings, "reports", TestContext.Current.CancellationToken);

    private static ReportReading Reading(string text)
    {
        var report = new Report(text, SampleRows.HashOf(text), Title: null, new DateOnly(2024, 2, 5), "Courier");
        var act = new Statement
        {
            Id = "s1",
            Kind = StatementKind.Attack,
            Span = new TextSpan(0, 3),
            Text = text[..3],
            Agent = new Party("The Front", new TextSpan(0, 3), ActorId: null, "Kadir Front", IsImplied: false),
            Patient = new Party("Otar", new TextSpan(0, 3), ActorId: null, Name: null, IsImplied: true),
            Time = new StatementTime(new DateOnly(2024, 2, 4), new DateOnly(2024, 2, 4), DatePrecision.Day, TimeBasis.Report, Text: "on Sunday"),
            Confidence = 0.75,
            Basis = "verb-frame",
        };
        Statement[] statements = [act, act with { Id = "s2", Modality = Modality.Feared, Deaths = CountRange.Exactly(3) }];
        var items = new CandidateItems(ActorRegistry.Default).Of(report, statements, "report.txt");
        return new ReportReading(report, "report.txt", statements, items);
    }
}
