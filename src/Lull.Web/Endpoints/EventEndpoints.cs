using System.ComponentModel.DataAnnotations;
using Lull.Events;
using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>Rows of the record.</summary>
internal static class EventEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/events", ListAsync).WithName("events").WithSummary("Events, tallies and signals of the record.").WithEntityTag(State.OfRecord);
        api.MapGet("/events/{id}", One).WithName("event").WithSummary("A row with its earlier versions.").WithEntityTag(State.OfRecord);
    }

    private static async Task<IResult> ListAsync([AsParameters] EventQuery query, [AsParameters] Paging paging, RecordViews views, CancellationToken cancellation)
    {
        var kinds = Kinds(query.Kind);
        if (paging.Fault is { } fault)
        {
            return Refusal.Bad(fault);
        }

        if (kinds is null)
        {
            return Refusal.Bad($"kind is one of {string.Join(", ", Enum.GetValues<EventKind>().Select(kind => kind.Name()))}");
        }

        var filter = new EventFilter
        {
            Text = query.Q,
            From = query.From,
            To = query.To,
            Kinds = kinds,
            Publisher = query.Publisher,
            Country = query.Country,
        };
        if (query.Dyad is { Length: > 0 } id)
        {
            if (!PairId.TryRead(id, out var dyad))
            {
                return Refusal.Bad("dyad is the id of a pair");
            }

            var names = await views.NamesAsync(cancellation);
            filter = filter with { NamesOfA = names.Under(dyad.Value.A), NamesOfB = names.Under(dyad.Value.B) };
        }

        var order = query.Sort ?? EventOrder.Day;
        var descending = (query.Order ?? (order is EventOrder.Day or EventOrder.Deaths ? Direction.Desc : Direction.Asc)) == Direction.Desc;
        return TypedResults.Ok(paging.Of(views.Browser.Events(filter, order, descending, paging.Stretch), EventAnswer.Of));
    }

    private static IResult One(string id, RecordViews views)
    {
        var versions = views.Browser.Versions(id);
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

    private sealed record EventQuery(
        [FromQuery, MaxLength(2000)] string? Dyad,
        [FromQuery, MaxLength(200)] string? Q,
        [FromQuery] DateOnly? From,
        [FromQuery] DateOnly? To,
        [FromQuery, MaxLength(200)] string? Kind,
        [FromQuery, MaxLength(200)] string? Publisher,
        [FromQuery, MaxLength(200)] string? Country,
        [FromQuery] EventOrder? Sort,
        [FromQuery] Direction? Order);

    /// <summary>A row with the others that had its id: earlier versions, and rows of other datasets.</summary>
    private sealed record EventWithVersions(EventAnswer Event, IReadOnlyList<EventAnswer> Others);
}
