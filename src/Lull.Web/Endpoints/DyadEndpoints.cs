using System.ComponentModel.DataAnnotations;
using Lull.Web.Answers;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>Dyads: the overview, and each of them.</summary>
internal static class DyadEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/dyads", List).WithName("dyads").WithSummary("Every dyad with its counts and how it stands.").WithEntityTag(State.OfOverview);
        PairEndpoints.Map(api);
        api.MapGet("/dyads/{id}/series", SeriesAsync).WithName("series").WithSummary("A dyad in figures, as charts draw it.").WithEntityTag(State.OfRecord);
    }

    private static IResult List([AsParameters] PairQuery query, [AsParameters] Paging paging, PairOverviews overviews)
    {
        if (paging.Fault is { } fault)
        {
            return Refusal.Bad(fault);
        }

        var order = query.Sort ?? PairOrder.State;
        var overview = overviews.Of(query.AsOf);
        var named = PairList.Of(overview.Rows, state: null, query.Q);
        var rows = PairList.Of(named, query.State, text: null);
        var descending = query.Order is { } direction ? direction == Direction.Desc : PairList.IsDescendingAtFirst(order);
        var page = paging.Of(PairList.Ordered(rows, order, descending), rows.Count);
        return TypedResults.Ok(new PairListing(page.Items, page.Page, page.Size, page.Total, PairList.States(named), overview.IsComplete));
    }

    private static async Task<IResult> SeriesAsync(
        string id, [FromQuery(Name = "as_of")] DateOnly? asOf, string? by, PairDesk desk, CancellationToken cancellation)
    {
        if (by is not (null or "day" or "week"))
        {
            return Refusal.Bad("by is day or week");
        }

        return PairId.TryRead(id, out var dyad) && await desk.SeriesAsync(dyad.Value, asOf, by is "day", cancellation) is { } series
            ? TypedResults.Ok(series)
            : Refusal.Missing("the record has no acts of this pair");
    }

    /// <summary>Which dyads, in which order.</summary>
    private sealed record PairQuery(
        [FromQuery] PairOrder? Sort,
        [FromQuery] Direction? Order,
        [FromQuery, MaxLength(100)] string? State,
        [FromQuery, MaxLength(200)] string? Q,
        [FromQuery(Name = "as_of")] DateOnly? AsOf);

    /// <summary>A page of the overview.</summary>
    /// <param name="Items">The dyads.</param>
    /// <param name="Page">Its number, from 1.</param>
    /// <param name="Size">How many a page has.</param>
    /// <param name="Total">How many dyads there are in all.</param>
    /// <param name="States">How many dyads stand how, whichever state was asked for.</param>
    /// <param name="Complete">False as long as some are pending.</param>
    private sealed record PairListing(
        IReadOnlyList<PairRow> Items, int Page, int Size, long Total, IReadOnlyDictionary<string, int> States, bool Complete);
}
