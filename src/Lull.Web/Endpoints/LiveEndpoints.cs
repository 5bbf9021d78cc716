using Lull.Web.Live;
using Microsoft.Extensions.Hosting;

namespace Lull.Web.Endpoints;

/// <summary>Tells open pages what has changed.</summary>
internal static class LiveEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/live", (LiveFeed live, IHostApplicationLifetime lifetime, HttpContext context) =>
            {
                // Else the server would wait, when it ends, for pages that wait for it.
                var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
                context.Response.RegisterForDispose(end);
                return TypedResults.ServerSentEvents(live.ListenAsync(end.Token));
            })
            .WithName("live")
            .WithSummary("Server-sent events: record, overview, import, backtest.");
}
