using System.Net;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class ReportEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task Report_is_found_by_the_beginning_of_its_hash_with_its_text_and_statements()
    {
        var report = await served.AskAsync($"/api/reports/{ServedRecord.ReportHash[..8]}");
        Assert.Equal(ServedRecord.ReportHash, report.GetProperty("hash").GetString());
        Assert.Contains("<script>", report.GetProperty("text").GetString(), StringComparison.Ordinal);
        var statement = Assert.Single(report.GetProperty("statements").EnumerateArray());
        Assert.Equal($"{ServedRecord.ReportHash[..8]}-s1", statement.GetProperty("key").GetString());
    }

    [Fact]
    public async Task Text_of_a_report_is_never_given_as_a_page()
    {
        using var answer = await served.Client.GetAsync(new Uri($"/api/reports/{ServedRecord.ReportHash}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/api/reports/ab12")]
    [InlineData("/api/reports/ffffffffffff")]
    [InlineData("/api/statements/ab12cd34-s99")]
    [InlineData("/api/statements/s1")]
    public async Task What_is_not_there_is_not_found(string path) => await served.AskAsync(path, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("q=quiet", 1)]
    [InlineData("q=nothing+like+it", 0)]
    [InlineData("from=2024-03-15&to=2024-03-15", 1)]
    [InlineData("from=2024-03-16", 0)]
    public async Task Reports_are_searched(string query, int expected) =>
        Assert.Equal(expected, (await served.AskAsync($"/api/reports?{query}")).GetProperty("total").GetInt32());

    [Theory]
    [InlineData("kind=ceasefire", 1)]
    [InlineData("kind=attack", 0)]
    [InlineData("polarity=negated", 1)]
    [InlineData("q=truce", 1)]
    [InlineData("dyad=" + ServedRecord.Pair, 1)]
    public async Task Statements_are_narrowed(string query, int expected) =>
        Assert.Equal(expected, (await served.AskAsync($"/api/statements?{query}")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Statement_is_found_by_the_id_that_ledgers_call_it_by() =>
        Assert.Equal("s1", (await served.AskAsync($"/api/statements/{ServedRecord.ReportHash[..8]}-s1")).GetProperty("id").GetString());

    [Fact]
    public async Task Claims_of_a_report_are_held_against_the_record() =>
        Assert.True((await served.AskAsync($"/api/reports/{ServedRecord.ReportHash}/claims")).TryGetProperty("items", out _));
}
