using System.Text.Json;
using DuckDB.NET.Data;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Lulls;
using Lull.Record.Export;
using Lull.Record.Storage;
using Lull.Reports;
using Xunit;

namespace Lull.Web.Tests.Confidence;

/// <summary>What is confidential counts, and leaves by no way there is: neither who, nor where, nor in which words.</summary>
public sealed class ConfidentialSourceTests(SecretRecord record) : IClassFixture<SecretRecord>
{
    private static readonly Dyad Pair = new("Iraqi armed factions", "US forces");

    public static TheoryData<string, string> Addresses => new()
    {
        { "/api/about", "application/json" },
        { "/api/dyads", "application/json" },
        { "/api/dyads", "text/csv" },
        { $"/api/dyads/{ServedRecord.Pair}", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/series?by=day", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/violations", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/claims?as_of=2024-03-01", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/members", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/sensitivity", "application/json" },
        { $"/api/dyads/{ServedRecord.Pair}/map.svg", "*/*" },
        { $"/api/dyads/{ServedRecord.Pair}/dossier?format=html&as_of=2024-03-01", "*/*" },
        { $"/api/dyads/{ServedRecord.Pair}/dossier?format=html", "*/*" },
        { $"/api/dyads/{ServedRecord.Pair}/dossier?format=md", "*/*" },
        { $"/api/dyads/{ServedRecord.Pair}/dossier?format=json", "*/*" },
        { $"/api/dyads/{ServedRecord.Pair}/dossier?format=html&weekly=true&as_of=2024-02-12", "*/*" },
        { "/api/events?size=500", "application/json" },
        { "/api/events?places=exact", "text/csv" },
        { "/api/events?places=exact", "application/geo+json" },
        { "/api/reports", "application/json" },
        { "/api/statements", "application/json" },
        { "/api/statements", "text/csv" },
        { "/api/sources", "application/json" },
        { "/api/reviews?size=500", "application/json" },
        { "/api/reviews/decisions", "application/json" },
        { "/api/reviews/agreement", "application/json" },
        { "/api/backtest", "application/json" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Answer_tells_nothing_that_is_confidential(string path, string form) => Silent(path, await AskAsync(path, form));

    [Fact]
    public async Task Confidential_rows_count_and_are_shown_as_such()
    {
        using var rows = JsonDocument.Parse(await AskAsync($"/api/events?q={Uri.EscapeDataString(ConfidentialSource.Name)}&size=500", "application/json"));
        var items = rows.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(5, items.Count);
        Assert.All(items, item =>
        {
            Assert.StartsWith(ConfidentialSource.Name, item.GetProperty("publisher").GetString(), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Null, item.GetProperty("place").ValueKind);
            Silent("a row by its id", AskAsync($"/api/events/{Uri.EscapeDataString(item.GetProperty("id").GetString()!)}", "application/json").GetAwaiter().GetResult());
        });
        var dossier = await AskAsync($"/api/dyads/{ServedRecord.Pair}/dossier?format=md", "*/*");
        Assert.Contains(ConfidentialSource.Name, dossier, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/events?q=zebra")]
    [InlineData("/api/events?q=quiet+village")]
    [InlineData("/api/events?q=heron")]
    [InlineData("/api/events?publisher=Zebra+Hospital")]
    [InlineData("/api/reports?q=nurse")]
    [InlineData("/api/statements?q=suspended")]
    public async Task What_is_not_shown_is_not_found_either(string path)
    {
        using var found = JsonDocument.Parse(await AskAsync(path, "application/json"));
        Assert.Equal(0, found.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Confidential_report_can_be_opened_and_has_no_words()
    {
        using var reports = JsonDocument.Parse(await AskAsync("/api/reports", "application/json"));
        var hash = Assert.Single(reports.RootElement.GetProperty("items").EnumerateArray()).GetProperty("hash").GetString();
        var told = await AskAsync($"/api/reports/{hash}", "application/json");
        Silent("a report", told);
        using var report = JsonDocument.Parse(told);
        Assert.True(report.RootElement.GetProperty("confidential").GetBoolean());
        Assert.Equal("suspension", Assert.Single(report.RootElement.GetProperty("statements").EnumerateArray()).GetProperty("kind").GetString());
        Silent("its claims", await AskAsync($"/api/reports/{hash}/claims", "application/json"));
    }

    [Fact]
    public async Task Things_to_review_tell_nothing_that_is_confidential()
    {
        using var queue = JsonDocument.Parse(await AskAsync($"/api/reviews?dyad={ServedRecord.Pair}&size=500", "application/json"));
        foreach (var one in queue.RootElement.GetProperty("items").EnumerateArray())
        {
            var parts = string.Concat(one.GetProperty("parts").EnumerateArray().Select(part => $"&part={Uri.EscapeDataString(part.GetString()!)}"));
            Silent("a subject", await AskAsync($"/api/reviews/subject?kind={one.GetProperty("kind").GetString()}{parts}", "application/json"));
        }
    }

    [Fact]
    public void Exports_tell_nothing_that_is_confidential()
    {
        var reviewed = new ReviewedRecord(record.Store, ActorRegistry.Default);
        var (items, reports) = (reviewed.Items().ToList(), reviewed.Reports());
        Silent("csv", Written(text => TableCsv.Write(text, EventColumns.Of(PlaceDetail.Exact), items)));
        Silent("geojson", Written(text => EventGeoJson.Write(text, PlaceDetail.Exact, items)));
        var rows = reports.SelectMany(read => read.Statements, (read, one) => new StatementRow(read.Report, one)).ToList();
        Silent("statements", Written(text => TableCsv.Write(text, StatementColumns.Of(PlaceDetail.Exact), rows)));
        var builder = BuilderOf(items);
        var finding = new DyadDetection(builder, useWords: true).Of(Pair)!;
        Silent("cf", Written(text => CandidateCsv.Write(text, new CandidateFinder(ActorRegistry.Default).Find(finding.Building.Dyad, finding.Report.Spells, items, reports))));

        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.parquet");
        ParquetFile.Write(file, EventColumns.Of(PlaceDetail.Exact), items);
        Silent("parquet", Encoding(file));
        File.Delete(file);
    }

    [Fact]
    public void Answer_is_as_if_nothing_were_confidential()
    {
        var (hidden, open) = (AssessmentOf(record.Store), AssessmentOf(record.Open));
        Assert.Equal(open.Answer.State, hidden.Answer.State);
        // What words say of terms and conditions is not weighed.
        Assert.Equal(open.Answer.Probability, hidden.Answer.Probability, 3);
        Assert.Equal(open.Quiet?.Onset, hidden.Quiet?.Onset);
    }

    [Fact]
    public void Decision_from_before_holds_on_and_tells_nothing()
    {
        var reviewed = new ReviewedRecord(record.Store, ActorRegistry.Default);
        var corrected = reviewed.Items().OfType<Event>().Single(item => ConfidentialSource.Is(item.Publisher) && item.Deaths == CountRange.Exactly(2));
        Assert.Null(corrected.Place.Name);
        var decision = Assert.Single(reviewed.Decisions);
        Assert.Equal("deaths", Assert.Single(decision.Changes).Field);
        Assert.Equal("", decision.Note);
    }

    [Fact]
    public void Chain_holds_with_what_is_confidential()
    {
        Assert.Empty(record.Store.Verify());
        Assert.DoesNotContain(record.Store.Batches(), batch => batch.File.Contains("zebra", StringComparison.Ordinal) || batch.File.Contains("heron", StringComparison.Ordinal));
        Assert.Contains(record.Open.Batches(), batch => batch.File.Contains("zebra", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_mark_the_same_words_are_shown()
    {
        var items = record.Open.Browse().Events(EventFilter.Everything).Select(stored => stored.Item).ToList();
        var text = Written(writer => TableCsv.Write(writer, EventColumns.Of(PlaceDetail.Exact), items));
        Assert.Contains("Quiet Village", text, StringComparison.Ordinal);
        Assert.Contains("Zebra Hospital", text, StringComparison.Ordinal);
    }

    private static Assessment AssessmentOf(RecordStore store)
    {
        var reviewed = new ReviewedRecord(store, ActorRegistry.Default);
        var items = reviewed.Items().ToList();
        return new CeasefireAssessor(ActorRegistry.Default).Assess(AssessmentInput.Of(BuilderOf(items).BuildWithNotes(Pair), items, reviewed.Reports()));
    }

    private static SeriesBuilder BuilderOf(List<RecordItem> items)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default with { AsOf = new DateOnly(2024, 3, 15) });
        items.ForEach(builder.Add);
        return builder;
    }

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }

    private static string Encoding(string parquet)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT string_agg(to_json(rows)::VARCHAR, ' ') FROM '{parquet}' AS rows";
        return (string)command.ExecuteScalar()!;
    }

    private static void Silent(string where, string text) =>
        Assert.All(SecretRecord.Secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{where} tells '{secret}': …{Around(text, secret)}…"));

    private static string Around(string text, string secret)
    {
        var at = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
    }

    private async Task<string> AskAsync(string path, string form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd(form);
        using var answer = await record.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        return text;
    }
}
