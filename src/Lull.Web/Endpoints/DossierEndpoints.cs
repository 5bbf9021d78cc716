using System.Text;
using Lull.Dossiers;
using Lull.Dossiers.Maps;
using Lull.Time;
using Lull.Web.Answers;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>Dossiers to take away, and the map of a pair.</summary>
internal static class DossierEndpoints
{
    // A drawing brings its own style sheet, and nothing else.
    private const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static readonly Dictionary<DossierForm, (string Type, string Ending)> Types = new()
    {
        [DossierForm.Html] = ("text/html; charset=utf-8", "html"),
        [DossierForm.Md] = ("text/markdown; charset=utf-8", "md"),
        [DossierForm.Json] = ("application/json; charset=utf-8", "json"),
    };

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/dyads/{id}/dossier", DossierAsync).WithName("dossier").WithSummary("The dossier of a pair: html, md or json; quick=true leaves out what takes long, weekly=true gives the week.").WithEntityTag(State.OfRecord);
        api.MapGet("/dyads/{id}/map.svg", MapAsync).WithName("map").WithSummary("Where the acts of a pair took place.").WithEntityTag(State.OfRecord);
    }

    private static async Task<IResult> DossierAsync(
        string id, [FromQuery(Name = "as_of")] DateOnly? asOf, string? format, bool? quick, bool? weekly, PairDesk desk, CancellationToken cancellation)
    {
        if (!Choice.TryRead<DossierForm>(format, out var form))
        {
            return Refusal.Bad(Choice.Fault<DossierForm>("format"));
        }

        if (!PairId.TryRead(id, out var dyad) || await TextAsync(new PairQuestion(dyad.Value, asOf, [], quick != true), form ?? DossierForm.Html, weekly == true, desk, cancellation) is not { } found)
        {
            return Refusal.Missing("the record has no acts of this pair by that day");
        }

        var (type, ending) = Types[form ?? DossierForm.Html];
        var name = $"lull-{FileNameOf(dyad.Value.A)}-{FileNameOf(dyad.Value.B)}-{DayPhrase.Iso(found.Day)}{(weekly == true ? "-week" : "")}.{ending}";
        return TypedResults.File(Encoding.UTF8.GetBytes(found.Text), type, name);
    }

    private static async Task<(string Text, DateOnly Day)?> TextAsync(PairQuestion question, DossierForm form, bool weekly, PairDesk desk, CancellationToken cancellation)
    {
        if (weekly)
        {
            return await desk.WeekAsync(question.Dyad, question.AsOf, cancellation) is { } week
                && await desk.FindingAsync(question.Dyad, question.AsOf, cancellation) is { } finding
                ? (DossierText.Of(week, form), finding.Report.Series.End)
                : null;
        }

        return (await desk.AnswerAsync(question, cancellation))?.Dossier is { } dossier ? (DossierText.Of(dossier, form), dossier.Day) : null;
    }

    private static async Task<IResult> MapAsync(string id, [FromQuery(Name = "as_of")] DateOnly? asOf, PairDesk desk, HttpContext context, CancellationToken cancellation)
    {
        if (!PairId.TryRead(id, out var dyad)
            || (await desk.AnswerAsync(new PairQuestion(dyad.Value, asOf, []), cancellation))?.Dossier is not { } dossier
            || PairMap.Draw(dossier.Evidence, dossier.Dyad) is not { } drawing)
        {
            return Refusal.Missing("no act of this pair tells its place");
        }

        context.Response.Headers.ContentSecurityPolicy = DrawingPolicy;
        return TypedResults.Text(drawing, "image/svg+xml", Encoding.UTF8);
    }

    private static string FileNameOf(string side)
    {
        var name = new string([.. side.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-').Take(40)]).Trim('-');
        return name.Length > 0 ? name : "side";
    }
}
