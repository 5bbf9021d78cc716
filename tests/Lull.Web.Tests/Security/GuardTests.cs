using System.Net;
using Xunit;

namespace Lull.Web.Tests.Security;

public sealed class GuardTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/about")]
    [InlineData("/api/nothing")]
    public async Task Browser_may_run_scripts_of_this_server_alone(string path)
    {
        using var answer = await served.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:5470", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.1.2.3", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    public async Task Request_by_another_name_is_refused(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/about");
        request.Headers.Host = host;
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, null, null, HttpStatusCode.Forbidden)]
    [InlineData("1", "http://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("1", "null", null, HttpStatusCode.Forbidden)]
    [InlineData("1", null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("1", null, "same-site", HttpStatusCode.Forbidden)]
    [InlineData("1", null, null, HttpStatusCode.BadRequest)]
    [InlineData("1", "own", "same-origin", HttpStatusCode.BadRequest)]
    public async Task Change_is_taken_from_pages_of_this_server_alone(string? header, string? origin, string? site, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports") { Content = new StringContent("no form") };
        Add(request, "X-Lull", header);
        Add(request, "Origin", string.Equals(origin, "own", StringComparison.Ordinal) ? served.Address.GetLeftPart(UriPartial.Authority) : origin);
        Add(request, "Sec-Fetch-Site", site);
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../ServedRecord.cs")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/wwwroot/index.html")]
    [InlineData("/case.duckdb")]
    public async Task Nothing_but_pages_is_handed_out(string path)
    {
        using var answer = await served.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/pair", "text/html")]
    [InlineData("/css/base.css", "text/css")]
    [InlineData("/js/api.js", "text/javascript")]
    public async Task Pages_have_their_type_and_a_tag(string path, string type)
    {
        using var answer = await served.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_within()
    {
        foreach (var name in typeof(LullServer).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(LullServer).Assembly.GetManifestResourceStream(name)!);
            var html = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(?i)<script(?![^>]*\\bsrc=\"/)", html);
            Assert.DoesNotMatch("(?i)\\son[a-z]+\\s*=", html);
            Assert.DoesNotMatch("(?i)(src|href)=\"(https?:)?//", html);
        }
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
