using System.Text.Json.Nodes;
using Lull.Dossiers.Json;
using Lull.Reading.Statements;
using Lull.Record.Export;
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
    private const int StatementsADay = 100;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports", ListAsync).WithName("reports").WithSummary("The reports that have been read.").WithEntityTag(State.OfRecord);
        api.MapGet("/reports/{hash}", OneAsync).WithName("report").WithSummary("A report with its text and its statements.").WithEntityTag(State.OfRecord);
        api.MapGet("/reports/{hash}/claims", ClaimsAsync).WithName("report-claims").WithSummary("What a report claims of pairs of the record, held against it.").WithEntityTag(State.OfRecord);
        api.MapGet("/statements", StatementsAsync).WithName("statements").WithSummary("Statements of all reports.").WithEntityTag(State.OfRecord);
        api.MapGet("/statements/{id}", StatementAsync).WithName("statement").WithSummary("A statement.").WithEntityTag(State.OfRecord);
    }

    private static async Task<IResult> ListAsync([AsParameters] ReportQuery query, [AsParameters] Paging paging, RecordDesk desk, CancellationToken cancellation) =>
        paging.Fault is { } fault
            ? Refusal.Bad(fault)
            : TypedResults.Ok(paging.Of(
                await desk.AskAsync((query, paging), record => record.Reports(new ReportFilter { Text = query.Q, From = query.From, To = query.To }, paging.Stretch), paging.Count, cancellation),
                ReportAnswer.Of));

    private static async Task<IResult> OneAsync(string hash, RecordDesk desk, CancellationToken cancellation)
    {
        if (await FindAsync(hash, desk, cancellation) is not { } found)
        {
            return Refusal.Missing("the record has no report with this hash, or several whose hash begins like this");
        }

        var statements = await desk.AskAsync(
            ("all of", found.Report.Hash), record => record.Statements(new StatementFilter { Report = found.Report.Hash }, PageOf.Everything), StatementsADay, cancellation);
        return TypedResults.Ok(ReportAnswer.Of(found) with
        {
            Text = found.Report.Text,
            Said = [.. statements.Items.Select(StatementAnswer)],
        });
    }

    private static async Task<StoredReport?> FindAsync(string hash, RecordDesk desk, CancellationToken cancellation) =>
        hash.Length < ShortestPrefix
            ? null
            : (await desk.AskAsync(("report", hash), record => new Found<StoredReport>(record.Report(hash)), StatementsADay, cancellation)).Value;

    private static async Task<IResult> ClaimsAsync(string hash, RecordViews views, PairDesk desk, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var found = hash.Length < ShortestPrefix ? [] : view.Reports.Where(read => read.Report.Hash.StartsWith(hash, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found is [var report]
            ? TypedResults.Ok(new ClaimsAnswer([.. (await desk.ClaimsAsync(report, cancellation)).Select(ClaimJson.Of)]))
            : Refusal.Missing("the record has no report with this hash, or several whose hash begins like this");
    }

    private static async Task<IResult> StatementsAsync([AsParameters] StatementQuery query, [AsParameters] Paging paging, HttpRequest request, RecordViews views, RecordDesk desk, CancellationToken cancellation)
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

        if (Wanted.Of(request, AnswerForm.Json, AnswerForm.Csv) is not { } form)
        {
            return Refusal.NotAcceptable();
        }

        if (form == AnswerForm.Csv)
        {
            return await ExportAsync(filter, views, desk, cancellation);
        }

        return TypedResults.Ok(paging.Of(await desk.AskAsync((query, paging), record => record.Statements(filter, paging.Stretch), paging.Count, cancellation), StatementAnswer));
    }

    private static async Task<IResult> ExportAsync(StatementFilter filter, RecordViews views, RecordDesk desk, CancellationToken cancellation)
    {
        var reports = (await desk.AskAsync("every report", record => record.Reports(new ReportFilter(), PageOf.Everything), StatementsADay, cancellation))
            .Items.ToDictionary(one => one.Report.Hash, one => one.Report, StringComparer.Ordinal);
        var rows = views.Browser.Statements(filter, PageOf.Everything).Items.Select(one => new StatementRow(reports[one.ReportHash], one.Statement));
        return new Download("text/csv; charset=utf-8; header=present", "lull-statements.csv", (text, _) => TableCsv.Write(text, StatementColumns.Of(PlaceDetail.Region), rows));
    }

    private static async Task<IResult> StatementAsync(string id, RecordDesk desk, CancellationToken cancellation)
    {
        var parts = id.Split('-', 2);
        if (parts is [var report, var own] && await FindAsync(report, desk, cancellation) is { } found)
        {
            var page = await desk.AskAsync(
                ("statement", id), record => record.Statements(new StatementFilter { Report = found.Report.Hash, Id = own }, new PageOf(0, 1)), size: 1, cancellation);
            if (page.Items is [var statement])
            {
                return TypedResults.Ok(StatementAnswer(statement));
            }
        }

        return Refusal.Missing("the record has no statement with this id");
    }

    // As lull read writes it, with the id that ledgers call it by.
    private static JsonObject StatementAnswer(StoredStatement stored)
    {
        var json = JsonNode.Parse(StatementJson.Of(stored.ReportHash, stored.Statement))!.AsObject();
        json["key"] = $"{stored.ReportHash[..ShortestPrefix]}-{stored.Statement.Id}";
        return json;
    }

    private sealed record Found<T>(T? Value)
        where T : class;

    private sealed record ReportQuery
    {
        [FromQuery(Name = "q")]
        public string? Q { get; init; }

        [FromQuery(Name = "from")]
        public DateOnly? From { get; init; }

        [FromQuery(Name = "to")]
        public DateOnly? To { get; init; }
    }

    private sealed record StatementQuery
    {
        [FromQuery(Name = "report")]
        public string? Report { get; init; }

        [FromQuery(Name = "dyad")]
        public string? Dyad { get; init; }

        [FromQuery(Name = "kind")]
        public string? Kind { get; init; }

        [FromQuery(Name = "polarity")]
        public string? Polarity { get; init; }

        [FromQuery(Name = "modality")]
        public string? Modality { get; init; }

        [FromQuery(Name = "q")]
        public string? Q { get; init; }
    }
}
