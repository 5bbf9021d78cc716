namespace Lull.Web.Security;

/// <summary>Lets nobody in who has not shown the token; scripts show it in a header, browsers once in a form.</summary>
internal sealed class TokenGate(AccessToken token, Sessions sessions)
{
    private const string Scheme = "Bearer ";

    // What the sign-in page needs to look like the others; it says nothing of any record.
    private const string Styles = "/css";

    public void Use(IApplicationBuilder app) => app.Use((context, next) =>
        IsOpen(context.Request) || IsKnown(context.Request) ? next(context) : RefuseAsync(context));

    private static bool IsOpen(HttpRequest request) =>
        request.Path == SignIn.Path || (HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(Styles, StringComparison.Ordinal));

    private static Task RefuseAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            context.Response.Redirect(SignIn.Path);
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return TypedResults.Problem("this server needs its token, in the header Authorization: Bearer TOKEN, or at /sign-in", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    private bool IsKnown(HttpRequest request)
    {
        var shown = request.Headers.Authorization.ToString();
        return shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? token.Is(shown[Scheme.Length..].Trim())
            : request.Cookies[SignIn.Cookie] is { Length: > 0 } session && sessions.GoesOn(session);
    }
}
