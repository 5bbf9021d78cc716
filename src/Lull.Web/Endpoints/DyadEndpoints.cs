using Lull.Record.Export;
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
        DossierEndpoints.Map(api);
        api.MapGet("/dyads/{id}/series", SeriesAsync).WithName("series").WithSummary("A dyad in figures, as charts draw it.").WithEntityTag(State.OfRecord);
    }

    private static IResult List([AsParameters] PairQuery query, [AsParameters] Paging paging, HttpRequest request, PairOverviews overviews)
    {
        var knowsSort = Choice.TryRead<PairOrder>(query.Sort, out var sort);
        var knowsDirection = Choice.TryRead<Direction>(query.Order, out var direction);
        if ((paging.Fault
            ?? (knowsSort ? null : Choice.Fault<PairOrder>("sort"))
            ?? (knowsDirection ? null : Choice.Fault<Direction>("order"))) is { } fault)
        {
            return Refusal.Bad(fault);
        }

        var order = sort ?? PairOrder.State;
        var descending = direction is { } asked ? asked == Direction.Desc : PairList.IsDescendingAtFirst(order);
        var overview = overviews.Of(query.AsOf);
        var selected = overview.Select(new PairSelection(order, descending, query.State, query.Q));
        switch (Wanted.Of(request, AnswerForm.Json, AnswerForm.Csv))
        {
            case null:
                return Refusal.NotAcceptable();
            case AnswerForm.Csv:
                return new Download("text/csv; charset=utf-8; header=present", "lull-pairs.csv", (text, _) => TableCsv.Write(text, PairColumns.All, selected.Rows));
            default:
                var page = paging.Of(selected.Rows, selected.Rows.Count);
                return TypedResults.Ok(new PairListing(page.Items, page.Page, page.Size, page.Total, selected.States, overview.IsComplete));
        }
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
    private sealed record PairQuery
    {
        [FromQuery(Name = "sort")]
        public string? Sort { get; init; }

        [FromQuery(Name = "order")]
        public string? Order { get; init; }

        [FromQuery(Name = "state")]
        public string? State { get; init; }

        [FromQuery(Name = "q")]
        public string? Q { get; init; }

        [FromQuery(Name = "as_of")]
        public DateOnly? AsOf { get; init; }
    }

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
