using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lull.Web.Security;

/// <summary>The form in which somebody at a browser shows the token.</summary>
internal static class SignIn
{
    /// <summary>Its address.</summary>
    public const string Path = "/sign-in";

    /// <summary>Where it is left again.</summary>
    public const string EndPath = "/sign-out";

    /// <summary>The cookie of a browser that has shown the token.</summary>
    public const string Cookie = "lull";

    // Sent along with the form and in it: a foreign page can do the one but not the other.
    private const string FormCookie = "lull-form";
    private const string FormField = "form";
    private const string TokenField = "token";
    private const int LongestForm = 2000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext context) => Page(context, trouble: "")).ExcludeFromDescription();
        app.MapPost(Path, SendAsync).ExcludeFromDescription().DisableAntiforgery();
        app.MapPost(EndPath, End).ExcludeFromDescription();
    }

    private static ContentHttpResult Page(HttpContext context, string trouble)
    {
        var secret = Sessions.Secret();
        context.Response.Cookies.Append(FormCookie, secret, Sealed(context.Request));
        context.Response.Headers.CacheControl = "no-store";
        var html = $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in: Lull</title>
            <link rel="stylesheet" href="/css/base.css">
            </head>
            <body>
            <main>
            <h1>Sign in</h1>
            <p>This record is shown to whoever knows its token. It was printed when the server was started for the first time.</p>
            <p role="alert">{WebUtility.HtmlEncode(trouble)}</p>
            <form method="post" action="{Path}">
            <input type="hidden" name="{FormField}" value="{secret}">
            <p><label for="token">Token</label> <input id="token" name="{TokenField}" type="password" autocomplete="current-password" required></p>
            <p><button type="submit">Sign in</button></p>
            </form>
            </main>
            </body>
            </html>
            """;
        return TypedResults.Content(html, "text/html; charset=utf-8", Encoding.UTF8, trouble.Length > 0 ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK);
    }

    private static async Task<IResult> SendAsync(HttpContext context, AccessToken token, Sessions sessions, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength is null or > LongestForm)
        {
            return Answers.Refusal.Bad("this is not the form");
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var secret = context.Request.Cookies[FormCookie] ?? "";
        if (secret.Length == 0 || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(form[FormField].ToString())))
        {
            return Page(context, "The form was out of date; please try again.");
        }

        if (!token.Is(form[TokenField].ToString().Trim()))
        {
            return Page(context, "That is not the token.");
        }

        context.Response.Cookies.Delete(FormCookie, Sealed(context.Request));
        context.Response.Cookies.Append(Cookie, sessions.Begin(), Sealed(context.Request));

        // Always to the front page: an address to go on to would have to be trusted.
        return TypedResults.Redirect("/");
    }

    private static NoContent End(HttpContext context, Sessions sessions)
    {
        sessions.End(context.Request.Cookies[Cookie] ?? "");
        context.Response.Cookies.Delete(Cookie, Sealed(context.Request));
        return TypedResults.NoContent();
    }

    private static CookieOptions Sealed(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
