using System.Net;
using System.Text.Json;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class EventEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task Rows_come_page_by_page_and_none_twice()
    {
        var ids = new List<long>();
        var total = 0;
        for (var page = 1; ids.Count < 500; page++)
        {
            var answer = await served.AskAsync($"/api/events?size=20&page={page}");
            total = answer.GetProperty("total").GetInt32();
            var items = answer.GetProperty("items").EnumerateArray().ToList();
            if (items.Count == 0)
            {
                break;
            }

            ids.AddRange(items.Select(item => item.GetProperty("number").GetInt64()));
        }

        Assert.True(total > 60);
        Assert.Equal(total, ids.Count);
        Assert.Equal(total, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("kind=strike", "type", "strike")]
    [InlineData("publisher=pentagon", "publisher", "Pentagon")]
    [InlineData("country=syria", "country", "Syria")]
    public async Task Rows_are_narrowed(string query, string key, string expected)
    {
        var items = (await served.AskAsync($"/api/events?{query}")).GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains(expected, item.GetProperty(key).GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_are_narrowed_by_days_and_words()
    {
        var items = (await served.AskAsync("/api/events?from=2024-02-01&to=2024-02-10&q=kataib")).GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            Assert.True(string.CompareOrdinal(item.GetProperty("to").GetString(), "2024-02-01") >= 0);
            Assert.True(string.CompareOrdinal(item.GetProperty("from").GetString(), "2024-02-10") <= 0);
            Assert.Contains("kataib", item.GetRawText(), StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Rows_of_a_pair_are_those_between_its_sides_and_their_members()
    {
        var items = (await served.AskAsync($"/api/events?dyad={ServedRecord.Pair}&size=500")).GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.True(IsUs(item, "source") != IsUs(item, "target"), item.GetRawText()));
    }

    [Fact]
    public async Task Rows_are_put_in_order()
    {
        var days = (await served.AskAsync("/api/events?sort=day&order=asc&size=500")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("from").GetString()!).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Words_are_never_taken_for_a_query_of_the_database()
    {
        var answer = await served.AskAsync("/api/events?q=" + Uri.EscapeDataString("'); DROP TABLE items; --") + "&country=" + Uri.EscapeDataString("x' OR '1'='1"));
        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.NotEqual(0, (await served.AskAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Row_is_found_by_its_id_with_its_other_versions()
    {
        var id = (await served.AskAsync("/api/events?size=1")).GetProperty("items")[0].GetProperty("id").GetString()!;
        var answer = await served.AskAsync($"/api/events/{Uri.EscapeDataString(id)}");
        Assert.Equal(id, answer.GetProperty("event").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("others").ValueKind);
        await served.AskAsync("/api/events/none-like-it", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Table_has_every_row_that_fits_and_coarse_places()
    {
        var (text, type) = await TakeAsync("/api/events?kind=strike", "text/csv");
        var total = (await served.AskAsync("/api/events?kind=strike")).GetProperty("total").GetInt32();
        Assert.StartsWith("text/csv", type, StringComparison.Ordinal);
        Assert.Equal(total + 1, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var (exact, _) = await TakeAsync("/api/events?kind=strike&places=exact", "text/csv");
        Assert.False(string.Equals(text, exact, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Map_has_every_row_that_fits()
    {
        var (text, type) = await TakeAsync("/api/events?kind=strike", "application/geo+json");
        Assert.StartsWith("application/geo+json", type, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        Assert.Equal((await served.AskAsync("/api/events?kind=strike")).GetProperty("total").GetInt32(), json.RootElement.GetProperty("features").GetArrayLength());
    }

    [Fact]
    public async Task Form_that_there_is_not_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/events");
        request.Headers.Accept.ParseAdd("image/png");
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    private static bool IsUs(JsonElement item, string key) => item.GetProperty(key).GetString()!.StartsWith("US", StringComparison.Ordinal)
        || item.GetProperty(key).GetString()!.Contains("United States", StringComparison.Ordinal)
        || item.GetProperty(key).GetString()!.Contains("American", StringComparison.Ordinal);

    private async Task<(string Text, string Type)> TakeAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType!.ToString());
    }
}
