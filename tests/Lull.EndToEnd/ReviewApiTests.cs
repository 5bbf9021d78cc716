using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lull.Cli.Demo;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Web;
using Xunit;

namespace Lull.EndToEnd;

/// <summary>The review desk over HTTP, on the built-in case.</summary>
public sealed class ReviewApiTests : IAsyncLifetime
{
    private const string Dyad = "Iraqi_armed_factions~~US_forces";
    private const string Asad = "irq-20240422-asad";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-review-");
    private readonly HttpClient _http = new();
    private RecordStore? _store;
    private LullServer? _server;
    private Uri? _address;

    public async ValueTask InitializeAsync()
    {
        _store = RecordStore.Open(Path.Combine(_folder.FullName, "case.duckdb"), TimeProvider.System);
        foreach (var file in DemoCase.Files)
        {
            await using var stream = DemoCase.Open(file);
            await _store.ImportAsync(new EventImporter(EventTypes.Default).ReadAsync(stream, file, ImportFormat.Lull, bytesRead: null, TestContext.Current.CancellationToken), file, _ => { }, TestContext.Current.CancellationToken);
        }

        await ServeAsync("ana");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server!.DisposeAsync();
        await _store!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Queue_comes_in_pages_with_a_reason_each_and_what_matters_most_first()
    {
        var all = await QueueAsync("?size=500");
        var items = all.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(items.Count, all.GetProperty("total").GetInt32());
        Assert.Equal("ana", all.GetProperty("reviewer").GetString());
        Assert.Equal(items.Select(Importance).OrderDescending(), items.Select(Importance));
        Assert.All(items, item => Assert.EndsWith(".", item.GetProperty("reason").GetString(), StringComparison.Ordinal));
        var second = (await GetAsync("/api/reviews?size=1&page=2")).GetProperty("items")[0];
        Assert.Equal(items[1].GetRawText(), second.GetRawText());
        Assert.All((await GetAsync("/api/reviews?kind=event")).GetProperty("items").EnumerateArray(), item => Assert.Equal("event", item.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Rejected_row_leaves_the_assessment_and_comes_back_when_taken_back()
    {
        var subject = Attack();
        var preview = await PostAsync("/api/reviews/preview", new { kind = "event", parts = Parts(subject), verdict = "reject", dyad = Dyad });
        Assert.Equal(1, preview.Json.GetProperty("before").GetProperty("violations").GetInt32() - preview.Json.GetProperty("after").GetProperty("violations").GetInt32());
        Assert.Contains(Asad, await ViolationsAsync(), StringComparison.Ordinal);

        var made = await PostAsync("/api/reviews", new { kind = "event", parts = Parts(subject), verdict = "reject", note = "no such attack" });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.DoesNotContain(Asad, await ViolationsAsync(), StringComparison.Ordinal);
        Assert.False((await SubjectAsync(subject)).GetProperty("counts").GetBoolean());

        var undone = await PostAsync("/api/reviews/1/undo", new { });
        Assert.Equal((HttpStatusCode.Created, 1), (undone.Status, undone.Json.GetProperty("undoes").GetInt32()));
        Assert.Contains(Asad, await ViolationsAsync(), StringComparison.Ordinal);
        var log = (await GetAsync("/api/reviews/decisions")).GetProperty("items").EnumerateArray().Select(one => (one.GetProperty("verdict").GetString(), one.GetProperty("standing").GetBoolean()));
        Assert.Equal([("undo", false), ("reject", false)], log);
    }

    [Fact]
    public async Task Two_reviewers_differ_and_the_difference_is_measured()
    {
        var subject = Attack();
        await PostAsync("/api/reviews", new { kind = "event", parts = Parts(subject), verdict = "correct", changes = new[] { new { field = "count", @new = "2" } } });
        await ServeAsync("boris");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync("/api/reviews/1/undo", new { })).Status);
        await PostAsync("/api/reviews", new { kind = "event", parts = Parts(subject), verdict = "accept" });

        var agreement = await GetAsync("/api/reviews/agreement");
        var count = agreement.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("field").GetString() is "count");
        Assert.Equal((1, 1, 2), (count.GetProperty("units").GetInt32(), count.GetProperty("differing").GetInt32(), count.GetProperty("reviewers").GetInt32()));
        Assert.Contains("ana corrects row", Assert.Single(agreement.GetProperty("disputes").EnumerateArray()).GetProperty("text").GetString(), StringComparison.Ordinal);
        var asked = (await QueueAsync("?size=500")).GetProperty("items").EnumerateArray().Single(item => Is(item, subject));
        Assert.True(asked.GetProperty("disputed").GetBoolean());
        var pair = await GetAsync($"/api/dyads/{Dyad}");
        Assert.Contains("reviewers differ: ana corrects row", pair.GetProperty("assessment").GetProperty("notes").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"event","parts":["no such row~00000000"],"verdict":"reject"}""", HttpStatusCode.NotFound)]
    [InlineData("""{"kind":"colour","parts":["red"],"verdict":"reject"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"kind":"match","parts":["b","a"],"verdict":"merge"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"kind":"name","parts":["the boys"],"verdict":"merge"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"kind":"name","parts":["the boys"],"verdict":"undo"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"kind":"name","parts":["the boys"],"verdict":"correct","changes":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"kind":"name","parts":[null],"verdict":"reject"}""", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    public async Task Decision_that_makes_no_sense_is_refused_and_leaves_no_trace(string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        content.Headers.Add("X-Lull", "1");
        using var answer = await _http.PostAsync(new Uri(_address!, "/api/reviews"), content, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Empty(_store!.Decisions());
    }

    [Fact]
    public async Task Nothing_is_decided_without_a_name_or_from_another_site()
    {
        var subject = new { kind = "name", parts = new[] { "the boys" }, verdict = "reject" };
        using var foreign = JsonContent.Create(subject);
        using (var answer = await _http.PostAsync(new Uri(_address!, "/api/reviews"), foreign, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var stolen = JsonContent.Create(subject);
        stolen.Headers.Add("X-Lull", "1");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address!, "/api/reviews")) { Content = stolen };
        request.Headers.Add("Origin", "https://example.org");
        using (var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        await ServeAsync(user: null);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync("/api/reviews", subject)).Status);
        Assert.Empty(_store!.Decisions());
    }

    private static double Importance(JsonElement item) => item.GetProperty("importance").GetDouble();

    private static string[] Parts(JsonElement subject) => [.. subject.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!)];

    private static bool Is(JsonElement item, JsonElement subject) =>
        string.Equals(item.GetProperty("kind").GetString(), subject.GetProperty("kind").GetString(), StringComparison.Ordinal) && Parts(item).SequenceEqual(Parts(subject), StringComparer.Ordinal);

    private async Task ServeAsync(string? user)
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _server = await LullServer.StartAsync(
            _store!,
            new ServerOptions { Record = Path.Combine(_folder.FullName, "case.duckdb"), Urls = ["http://127.0.0.1:0"], User = user, Version = "test", Clock = TimeProvider.System },
            TestContext.Current.CancellationToken);
        _address = new Uri(_server.Urls[0]);
    }

    private JsonElement Attack() =>
        JsonSerializer.SerializeToElement(new { kind = "event", parts = new[] { Lull.Reviews.ReviewSubject.KeyOf(_store!.Items(RecordQuery.Everything).Single(item => item.Id is Asad)) } });

    private async Task<string> ViolationsAsync() => (await GetAsync($"/api/dyads/{Dyad}/violations?as_of=2024-04-25")).GetRawText();

    private Task<JsonElement> SubjectAsync(JsonElement subject) => GetAsync($"/api/reviews/subject?kind=event&part={Uri.EscapeDataString(Parts(subject)[0])}");

    private async Task<JsonElement> QueueAsync(string query)
    {
        while (true)
        {
            var answer = await GetAsync($"/api/reviews{query}");
            if (answer.GetProperty("pending").GetInt32() == 0)
            {
                return answer;
            }
        }
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(_address!, path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    private async Task<(HttpStatusCode Status, JsonElement Json)> PostAsync(string path, object body)
    {
        using var content = JsonContent.Create(body);
        content.Headers.Add("X-Lull", "1");
        using var answer = await _http.PostAsync(new Uri(_address!, path), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
