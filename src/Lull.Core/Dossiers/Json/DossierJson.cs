using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lull.Ceasefires;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>A dossier as machines read it: the assessment with its evidence, its sources and how to come to it again.</summary>
public static class DossierJson
{
    // Names of sides are written as they are, not as \u escapes: people read these files too.
    internal static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it, with line feeds.</summary>
    public static void Write(Dossier dossier, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Write(Of(dossier).ToJsonString(Options) + "\n");
    }

    /// <summary>The dossier as one object.</summary>
    public static JsonObject Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new JsonObject
        {
            ["title"] = dossier.Title,
            ["answer"] = new JsonArray([.. dossier.Answer.Select(sentence => JsonValue.Create(sentence))]),
            ["assessment"] = AssessmentJson.Of(dossier.Result),
            ["claims"] = new JsonArray([.. dossier.Claims.Select(ClaimJson.Of)]),
            ["weeks"] = new JsonArray([.. ActsByWeek.Of(dossier.Finding.Report.Series).Select(Week)]),
            ["evidence"] = new JsonArray([.. dossier.Evidence.Select(Row)]),
            ["reports"] = new JsonArray([.. dossier.Reports.Select(Report)]),
            ["reproduction"] = Of(dossier.Reproduction),
            ["credits"] = dossier.Credits,
        };
    }

    private static JsonObject Week(ActsBin week) => new()
    {
        ["from"] = DayPhrase.Iso(week.Start),
        ["days"] = week.Days,
        ["a_to_b"] = Math.Round(week.AToB, 6),
        ["a_to_b_known_as_sum"] = Math.Round(week.SpreadAToB, 6),
        ["b_to_a"] = Math.Round(week.BToA, 6),
        ["b_to_a_known_as_sum"] = Math.Round(week.SpreadBToA, 6),
    };

    private static JsonObject Row(EvidenceRow row) => new()
    {
        ["id"] = row.Item.Id,
        ["from"] = DayPhrase.Iso(row.Item.When.Start),
        ["to"] = DayPhrase.Iso(row.Item.When.End),
        ["kind"] = row.Item.Kind.Name(),
        ["source"] = row.Item.Source,
        ["target"] = row.Item.Target,
        ["country"] = row.Item.Place.Country,
        ["region"] = row.Item.Place.AdminRegion,
        ["publishers"] = new JsonArray([.. row.Item.Publishers.Select(name => JsonValue.Create(name))]),
        ["note"] = row.Item.Note,
        ["url"] = row.Item.Url,
        ["file"] = SourceList.FileName(row.Item.Origin.File),
        ["row"] = row.Item.Origin.Row,
        ["within_lull"] = row.WithinLull,
    };

    private static JsonObject Report(ReportStatements report) => new()
    {
        ["title"] = report.Report.Title,
        ["publisher"] = report.Report.Publisher,
        ["date"] = report.Report.Date is { } day ? DayPhrase.Iso(day) : null,
        ["hash"] = report.Report.Hash,
        ["statements"] = report.Statements.Count,
    };

    internal static JsonObject Of(Reproduction how) => new()
    {
        ["command"] = how.Command,
        ["version"] = how.Version,
        ["record"] = how.Record?.Hash,
        ["batches"] = new JsonArray([.. (how.Record?.Batches ?? []).Select(Batch)]),
    };

    private static JsonObject Batch(RecordBatch batch) => new()
    {
        ["file"] = SourceList.FileName(batch.File),
        ["retrieved"] = DayPhrase.Iso(batch.Retrieved),
        ["rows"] = batch.Rows,
        ["file_hash"] = batch.FileHash,
        ["hash"] = batch.Hash,
    };
}
