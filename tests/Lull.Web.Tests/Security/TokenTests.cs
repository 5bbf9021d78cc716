using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Xunit;

namespace Lull.Web.Tests.Security;

public sealed partial class TokenTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    private static readonly string[] Everywhere = ["http://0.0.0.0:0"];

    [Fact]
    public async Task Server_for_this_machine_alone_needs_no_token()
    {
        await using var server = await served.StartAsync(served.Options());
        Assert.False(server.NeedsToken);
        Assert.Null(server.NewToken);
    }

    [Fact]
    public async Task Server_that_others_reach_lets_nobody_in_without_the_token()
    {
        await using var server = await served.StartAsync(served.Options() with { Urls = Everywhere, RenewToken = true });
        using var client = ServedRecord.ClientOf(Local(server));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/api/about"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/openapi/v1.json"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/css/../api/about"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/api/about", server.NewToken![..^1]));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/api/about", server.NewToken));
    }

    [Fact]
    public async Task Token_is_told_once_and_only_its_hash_is_kept()
    {
        string token;
        await using (var first = await served.StartAsync(served.Options() with { Urls = Everywhere, RenewToken = true }))
        {
            token = first.NewToken!;
        }

        Assert.DoesNotContain(token, await File.ReadAllTextAsync(served.Record + ".token", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await using (var second = await served.StartAsync(served.Options() with { Urls = Everywhere }))
        {
            Assert.True(second.NeedsToken);
            Assert.Null(second.NewToken);
            using var client = ServedRecord.ClientOf(Local(second));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/api/about", token));
        }

        await using var third = await served.StartAsync(served.Options() with { Urls = Everywhere, RenewToken = true });
        using var other = ServedRecord.ClientOf(Local(third));
        Assert.False(string.Equals(token, third.NewToken, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(other, "/api/about", token));
    }

    [Fact]
    public async Task Browser_signs_in_with_a_form_and_gets_a_cookie_that_no_other_site_can_use()
    {
        await using var server = await served.StartAsync(served.Options() with { Urls = Everywhere, RenewToken = true });
        using var client = ServedRecord.ClientOf(Local(server));
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/pair");
        asked.Headers.Accept.ParseAdd("text/html");
        using var sent = await client.SendAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in", sent.Headers.Location?.ToString());

        var (cookie, secret) = await FormAsync(client);
        using var signed = await SignInAsync(client, cookie, secret, server.NewToken!);
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        Assert.Equal("/", signed.Headers.Location?.ToString());
        var session = signed.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("lull=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", session, StringComparison.OrdinalIgnoreCase);
        Assert.All(signed.Headers.GetValues("Set-Cookie"), one => Assert.Contains("samesite=strict", one, StringComparison.OrdinalIgnoreCase));

        using var known = new HttpRequestMessage(HttpMethod.Get, "/api/about");
        known.Headers.Add("Cookie", session.Split(';')[0]);
        using var answer = await client.SendAsync(known, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Form_that_another_site_made_signs_nobody_in()
    {
        await using var server = await served.StartAsync(served.Options() with { Urls = Everywhere, RenewToken = true });
        using var client = ServedRecord.ClientOf(Local(server));
        var (cookie, secret) = await FormAsync(client);
        using var foreign = await SignInAsync(client, cookie, "guessed", server.NewToken!);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        using var without = await SignInAsync(client, "", secret, server.NewToken!);
        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        using var wrong = await SignInAsync(client, cookie, secret, "no token");
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.DoesNotContain(wrong.Headers.GetValues("Set-Cookie"), one => one.StartsWith("lull=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:0/somewhere")]
    public async Task Address_that_it_cannot_listen_on_is_told(string url)
    {
        var trouble = await Assert.ThrowsAsync<LullException>(() => served.StartAsync(served.Options() with { Urls = [url] }));
        Assert.Contains(url, trouble.Message, StringComparison.Ordinal);
    }

    private static Uri Local(LullServer server) => new($"http://127.0.0.1:{new Uri(server.Urls[0].Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)).Port}");

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<(string Cookie, string Secret)> FormAsync(HttpClient client)
    {
        using var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (page.Headers.GetValues("Set-Cookie").Single().Split(';')[0], Secret().Match(html).Groups["value"].Value);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string cookie, string secret, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("form", secret), new("token", token)]),
        };
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("name=\"form\" value=\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
