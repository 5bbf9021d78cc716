using Lull.Web.Live;

namespace Lull.Web.Endpoints;

/// <summary>Tells open pages what has changed.</summary>
internal static class LiveEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/live", (LiveFeed live, CancellationToken cancellation) => TypedResults.ServerSentEvents(live.ListenAsync(cancellation)))
            .WithName("live")
            .WithSummary("Server-sent events: record, overview, import.");
}
