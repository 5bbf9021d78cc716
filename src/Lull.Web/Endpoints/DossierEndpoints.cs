using System.Text;
using Lull.Dossiers;
using Lull.Dossiers.Json;
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

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/dyads/{id}/dossier", DossierAsync).WithName("dossier").WithSummary("The dossier of a pair: html, md or json; quick=true leaves out what takes long.").WithEntityTag(State.OfRecord);
        api.MapGet("/dyads/{id}/map.svg", MapAsync).WithName("map").WithSummary("Where the acts of a pair took place.").WithEntityTag(State.OfRecord);
    }

    private static async Task<IResult> DossierAsync(
        string id, [FromQuery(Name = "as_of")] DateOnly? asOf, string? format, bool? quick, PairDesk desk, CancellationToken cancellation)
    {
        if (!Choice.TryRead<DossierForm>(format, out var form))
        {
            return Refusal.Bad(Choice.Fault<DossierForm>("format"));
        }

        if (!PairId.TryRead(id, out var dyad)
            || (await desk.AnswerAsync(new PairQuestion(dyad.Value, asOf, [], quick != true), cancellation))?.Dossier is not { } dossier)
        {
            return Refusal.Missing("the record has no acts of this pair by that day");
        }

        using var text = new StringWriter { NewLine = "\n" };
        var (type, ending) = Write(dossier, form ?? DossierForm.Html, text);
        return TypedResults.File(
            Encoding.UTF8.GetBytes(text.ToString()),
            type,
            $"lull-{FileNameOf(dossier.Dyad.A)}-{FileNameOf(dossier.Dyad.B)}-{DayPhrase.Iso(dossier.Day)}.{ending}");
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

    private static (string Type, string Ending) Write(Dossier dossier, DossierForm form, StringWriter text)
    {
        switch (form)
        {
            case DossierForm.Md:
                DossierMarkdown.Write(dossier, text);
                return ("text/markdown; charset=utf-8", "md");
            case DossierForm.Json:
                DossierJson.Write(dossier, text);
                return ("application/json; charset=utf-8", "json");
            default:
                DossierWriter.Write(dossier, text);
                return ("text/html; charset=utf-8", "html");
        }
    }

    private static string FileNameOf(string side)
    {
        var name = new string([.. side.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-').Take(40)]).Trim('-');
        return name.Length > 0 ? name : "side";
    }

    /// <summary>In what form a dossier is taken away.</summary>
    private enum DossierForm
    {
        Html,
        Md,
        Json,
    }
}
