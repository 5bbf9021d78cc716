using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class AboutEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task About_names_the_record_and_the_head_of_its_chain()
    {
        var about = await served.AskAsync("/api/about");
        Assert.Equal("test", about.GetProperty("version").GetString());
        Assert.Equal(served.Store.Batches()[^1].Hash, about.GetProperty("record").GetProperty("hash").GetString());
        Assert.Equal("case.duckdb", about.GetProperty("record").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Sources_tell_publishers_and_files()
    {
        var sources = await served.AskAsync("/api/sources");
        Assert.Contains(sources.GetProperty("publishers").EnumerateArray(), publisher => publisher.GetProperty("name").ValueEquals("Pentagon"));
        Assert.Equal(served.Store.Batches().Select(batch => batch.File), sources.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()!), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/api/about")]
    [InlineData("/api/events?size=3")]
    [InlineData($"/api/dyads/{ServedRecord.Pair}/series")]
    public async Task Answer_that_the_page_has_already_is_not_given_again(string path)
    {
        using var first = await served.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await served.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Other_answer_has_another_tag()
    {
        using var one = await served.Client.GetAsync(new Uri("/api/events?size=3", UriKind.Relative), TestContext.Current.CancellationToken);
        using var other = await served.Client.GetAsync(new Uri("/api/events?size=4", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotEqual(one.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task Api_describes_itself()
    {
        var api = await served.AskAsync("/openapi/v1.json");
        Assert.Equal("Lull", api.GetProperty("info").GetProperty("title").GetString());
        Assert.True(api.GetProperty("paths").TryGetProperty("/api/dyads/{id}", out _));
        Assert.Contains(api.GetProperty("paths").GetProperty("/api/events").GetProperty("get").GetProperty("parameters").EnumerateArray(), one => one.GetProperty("name").ValueEquals("publisher"));
    }

    [Fact]
    public async Task Trouble_is_told_as_a_problem()
    {
        using var answer = await served.Client.GetAsync(new Uri("/api/nothing", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), answer.Content.Headers.ContentType);
    }
}
