using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Lull.Dossiers.Json;
using Lull.Reading.Statements;
using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>Reports and what they say.</summary>
internal static class ReportEndpoints
{
    private const int ShortestPrefix = 8;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports", List).WithName("reports").WithSummary("The reports that have been read.").WithEntityTag(State.OfRecord);
        api.MapGet("/reports/{hash}", One).WithName("report").WithSummary("A report with its text and its statements.").WithEntityTag(State.OfRecord);
        api.MapGet("/reports/{hash}/claims", ClaimsAsync).WithName("report-claims").WithSummary("What a report claims of pairs of the record, held against it.").WithEntityTag(State.OfRecord);
        api.MapGet("/statements", StatementsAsync).WithName("statements").WithSummary("Statements of all reports.").WithEntityTag(State.OfRecord);
        api.MapGet("/statements/{id}", Statement).WithName("statement").WithSummary("A statement.").WithEntityTag(State.OfRecord);
    }

    private static IResult List([AsParameters] ReportQuery query, [AsParameters] Paging paging, RecordViews views) =>
        paging.Fault is { } fault
            ? Refusal.Bad(fault)
            : TypedResults.Ok(paging.Of(views.Browser.Reports(new ReportFilter { Text = query.Q, From = query.From, To = query.To }, paging.Stretch), ReportAnswer.Of));

    private static IResult One(string hash, RecordViews views)
    {
        if (hash.Length < ShortestPrefix || views.Browser.Report(hash) is not { } found)
        {
            return Refusal.Missing("the record has no report with this hash, or several whose hash begins like this");
        }

        var statements = views.Browser.Statements(new StatementFilter { Report = found.Report.Hash }, PageOf.Everything);
        return TypedResults.Ok(ReportAnswer.Of(found) with
        {
            Text = found.Report.Text,
            Said = [.. statements.Items.Select(StatementAnswer)],
        });
    }

    private static async Task<IResult> ClaimsAsync(string hash, RecordViews views, PairDesk desk, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var found = hash.Length < ShortestPrefix ? [] : view.Reports.Where(read => read.Report.Hash.StartsWith(hash, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found is [var report]
            ? TypedResults.Ok(new ClaimsAnswer([.. (await desk.ClaimsAsync(report, cancellation)).Select(ClaimJson.Of)]))
            : Refusal.Missing("the record has no report with this hash, or several whose hash begins like this");
    }

    private static async Task<IResult> StatementsAsync([AsParameters] StatementQuery query, [AsParameters] Paging paging, RecordViews views, CancellationToken cancellation)
    {
        if (paging.Fault is { } fault)
        {
            return Refusal.Bad(fault);
        }

        var filter = new StatementFilter { Report = query.Report, Kind = query.Kind, Polarity = query.Polarity, Modality = query.Modality, Text = query.Q };
        if (query.Dyad is { Length: > 0 } id)
        {
            if (!PairId.TryRead(id, out var dyad))
            {
                return Refusal.Bad("dyad is the id of a pair");
            }

            var names = await views.NamesAsync(cancellation);
            filter = filter with { NamesOfA = names.Around(dyad.Value.A), NamesOfB = names.Around(dyad.Value.B) };
        }

        return TypedResults.Ok(paging.Of(views.Browser.Statements(filter, paging.Stretch), StatementAnswer));
    }

    private static IResult Statement(string id, RecordViews views)
    {
        var parts = id.Split('-', 2);
        return parts is [{ Length: >= ShortestPrefix } report, var own]
            && views.Browser.Report(report) is { } found
            && views.Browser.Statements(new StatementFilter { Report = found.Report.Hash, Id = own }, new PageOf(0, 1)).Items is [var statement]
            ? TypedResults.Ok(StatementAnswer(statement))
            : Refusal.Missing("the record has no statement with this id");
    }

    // As lull read writes it, with the id that ledgers call it by.
    private static JsonObject StatementAnswer(StoredStatement stored)
    {
        var json = JsonNode.Parse(StatementJson.Of(stored.ReportHash, stored.Statement))!.AsObject();
        json["key"] = $"{stored.ReportHash[..ShortestPrefix]}-{stored.Statement.Id}";
        return json;
    }

    private sealed record ReportQuery([FromQuery, MaxLength(200)] string? Q, [FromQuery] DateOnly? From, [FromQuery] DateOnly? To);

    private sealed record StatementQuery(
        [FromQuery, MaxLength(100)] string? Report,
        [FromQuery, MaxLength(2000)] string? Dyad,
        [FromQuery, MaxLength(100)] string? Kind,
        [FromQuery, MaxLength(100)] string? Polarity,
        [FromQuery, MaxLength(100)] string? Modality,
        [FromQuery, MaxLength(200)] string? Q);
}
