using System.Net;

namespace Lull.Web.Security;

/// <summary>
/// Refuses a request that came by another name than the server's own: a foreign page can give its own name this
/// machine's address (DNS rebinding), and would then be taken for one of ours.
/// </summary>
internal sealed class HostGuard(IReadOnlySet<string> names)
{
    /// <summary>The names that a server which listens there may be called by.</summary>
    public static HostGuard Of(IEnumerable<string> urls)
    {
        var names = new HashSet<string>(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);
        names.UnionWith(urls.Select(Reach.HostOf));
        return new HostGuard(names);
    }

    public void Use(IApplicationBuilder app) => app.Use((context, next) =>
        IsOurs(context.Request.Host.Host) ? next(context) : RefuseAsync(context));

    // An address of digits cannot be rebound: whoever uses it means this machine. It is needed where the server listens
    // on all addresses, whose own name is none.
    private bool IsOurs(string host) => names.Contains(host) || (ListensEverywhere && IPAddress.TryParse(host.Trim('[', ']'), out _));

    private bool ListensEverywhere => names.Contains("*") || names.Contains("+") || names.Contains("0.0.0.0") || names.Contains("[::]");

    private static Task RefuseAsync(HttpContext context) =>
        TypedResults.Problem("this server does not go by that name", statusCode: StatusCodes.Status421MisdirectedRequest).ExecuteAsync(context);
}
