using Lull.Events;
using Lull.Record.Export;
using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>Rows of the record.</summary>
internal static class EventEndpoints
{
    private const int RowsADay = 4;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/events", ListAsync).WithName("events").WithSummary("Events, tallies and signals of the record.").WithEntityTag(State.OfRecord);
        api.MapGet("/events/{id}", OneAsync).WithName("event").WithSummary("A row with its earlier versions.").WithEntityTag(State.OfRecord);
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] EventQuery query, [AsParameters] Paging paging, HttpRequest request, RecordViews views, RecordDesk desk, CancellationToken cancellation)
    {
        var (filter, fault) = await FilterAsync(query, views, cancellation);
        var knowsSort = Choice.TryRead<EventOrder>(query.Sort, out var sort);
        var knowsDirection = Choice.TryRead<Direction>(query.Order, out var direction);
        if ((fault ?? paging.Fault
            ?? (knowsSort ? null : Choice.Fault<EventOrder>("sort"))
            ?? (knowsDirection ? null : Choice.Fault<Direction>("order"))) is { } trouble)
        {
            return Refusal.Bad(trouble);
        }

        if (Wanted.Of(request, AnswerForm.Json, AnswerForm.Csv, AnswerForm.GeoJson) is not { } form)
        {
            return Refusal.NotAcceptable();
        }

        if (form != AnswerForm.Json)
        {
            return Export(form, query.Places, views.Browser.Events(filter).Select(stored => stored.Item));
        }

        var order = sort ?? EventOrder.Day;
        var descending = (direction ?? (order is EventOrder.Day or EventOrder.Deaths ? Direction.Desc : Direction.Asc)) == Direction.Desc;
        var page = await desk.AskAsync((query, paging), record => record.Events(filter, order, descending, paging.Stretch), paging.Count / RowsADay, cancellation);
        return TypedResults.Ok(paging.Of(page, EventAnswer.Of));
    }

    // Everything that fits, not a page of it: a file of fifty rows would be taken for all there are.
    private static Download Export(AnswerForm form, string? places, IEnumerable<RecordItem> items)
    {
        var detail = string.Equals(places, "exact", StringComparison.OrdinalIgnoreCase) ? PlaceDetail.Exact : PlaceDetail.Region;
        return form == AnswerForm.Csv
            ? new Download("text/csv; charset=utf-8; header=present", "lull-events.csv", (text, cancellation) => TableCsv.Write(text, EventColumns.Of(detail), Until(items, cancellation)))
            : new Download("application/geo+json", "lull-events.geojson", (text, cancellation) => EventGeoJson.Write(text, detail, Until(items, cancellation)));
    }

    private static IEnumerable<T> Until<T>(IEnumerable<T> items, CancellationToken cancellation) =>
        items.TakeWhile(_ => !cancellation.IsCancellationRequested);

    private static async Task<(EventFilter Filter, string? Fault)> FilterAsync(EventQuery query, RecordViews views, CancellationToken cancellation)
    {
        var kinds = Kinds(query.Kind);
        var filter = new EventFilter
        {
            Text = query.Q,
            From = query.From,
            To = query.To,
            Kinds = kinds ?? [],
            Publisher = query.Publisher,
            Country = query.Country,
        };
        if (kinds is null)
        {
            return (filter, $"kind is one of {string.Join(", ", Enum.GetValues<EventKind>().Select(kind => kind.Name()))}");
        }

        if (query.Dyad is not { Length: > 0 } id)
        {
            return (filter, null);
        }

        if (!PairId.TryRead(id, out var dyad))
        {
            return (filter, "dyad is the id of a pair");
        }

        var names = await views.NamesAsync(cancellation);
        return (filter with { NamesOfA = names.Under(dyad.Value.A), NamesOfB = names.Under(dyad.Value.B) }, null);
    }

    private static async Task<IResult> OneAsync(string id, RecordDesk desk, CancellationToken cancellation)
    {
        var versions = await desk.AskAsync(id, record => record.Versions(id), size: 2, cancellation);
        return versions.FirstOrDefault(version => !version.Superseded) is { } current
            ? TypedResults.Ok(new EventWithVersions(EventAnswer.Of(current), [.. versions.Where(version => version != current).Select(EventAnswer.Of)]))
            : Refusal.Missing("the record has no row with this id");
    }

    private static IReadOnlyList<EventKind>? Kinds(string? names)
    {
        var known = Enum.GetValues<EventKind>().ToDictionary(kind => kind.Name(), StringComparer.OrdinalIgnoreCase);
        var kinds = (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => known.TryGetValue(name, out var kind) ? kind : (EventKind?)null)
            .ToList();
        return kinds.Contains(null) ? null : [.. kinds.OfType<EventKind>()];
    }

    private sealed record EventQuery
    {
        [FromQuery(Name = "dyad")]
        public string? Dyad { get; init; }

        [FromQuery(Name = "q")]
        public string? Q { get; init; }

        [FromQuery(Name = "from")]
        public DateOnly? From { get; init; }

        [FromQuery(Name = "to")]
        public DateOnly? To { get; init; }

        [FromQuery(Name = "kind")]
        public string? Kind { get; init; }

        [FromQuery(Name = "publisher")]
        public string? Publisher { get; init; }

        [FromQuery(Name = "country")]
        public string? Country { get; init; }

        [FromQuery(Name = "sort")]
        public string? Sort { get; init; }

        [FromQuery(Name = "order")]
        public string? Order { get; init; }

        [FromQuery(Name = "places")]
        public string? Places { get; init; }
    }

    /// <summary>A row with the others that had its id: earlier versions, and rows of other datasets.</summary>
    private sealed record EventWithVersions(EventAnswer Event, IReadOnlyList<EventAnswer> Others);
}
