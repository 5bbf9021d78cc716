using Lull.Web.Answers;

namespace Lull.Web.Security;

/// <summary>
/// Lets nothing be changed but by the server's own pages: another site's page can send a form here, but not the header
/// <c>X-Lull</c>, which would need a leave that is never given; and browsers say where a request comes from.
/// </summary>
internal static class WriteGuard
{
    /// <summary>The header that every request that changes something has.</summary>
    public const string Header = "X-Lull";

    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        IsReading(context.Request.Method) || IsOwn(context.Request)
            ? next(context)
            : Refusal.Forbidden($"what changes the record comes from this server's own pages, with the header {Header}: 1").ExecuteAsync(context));

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request) =>
        request.Headers[Header] == "1"
        && (request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
}
