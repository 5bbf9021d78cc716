namespace Lull.Web.Security;

/// <summary>
/// Lets only pages of this server change anything. A foreign page can make a browser send a form here, but cannot give
/// it a header of its own without asking first, which is never allowed; and browsers say where a request comes from.
/// </summary>
internal static class WriteGuard
{
    /// <summary>The header that every change carries.</summary>
    public const string Header = "X-Lull";

    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        Fault(context.Request) is { } fault ? Answers.Refusal.Forbidden(fault).ExecuteAsync(context) : next(context));

    private static string? Fault(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return null;
        }

        return IsForeign(request) ? "this comes from a page of another server"
            // A form that signs somebody in has a secret of its own, since no script sends it.
            : request.Headers[Header] != "1" && request.Path != SignIn.Path ? $"a change needs the header {Header}: 1"
            : null;
    }

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return (site.Length > 0 && site is not ("same-origin" or "none"))
            || (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
