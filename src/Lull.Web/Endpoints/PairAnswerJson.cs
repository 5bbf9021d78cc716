using System.Text.Json;
using System.Text.Json.Nodes;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Web.Answers;
using Lull.Web.Pairs;

namespace Lull.Web.Endpoints;

/// <summary>Writes what is answered of a dyad; the assessment as the command line writes it.</summary>
internal static class PairAnswerJson
{
    private static readonly string[] Depending = ["sensitivity", "changes"];
    private static readonly string[] Breaking = ["violations", "violation_course", "tolls"];

    /// <summary>Everything but what takes long.</summary>
    public static JsonObject Whole(PairAnswer answer, Dossier dossier)
    {
        var json = JsonSerializer.SerializeToNode(RowOf(dossier), ApiJson.Options)!.AsObject();
        json["first"] = JsonSerializer.SerializeToNode(answer.First, ApiJson.Options);
        json["last"] = JsonSerializer.SerializeToNode(answer.Last, ApiJson.Options);
        json["record_last"] = JsonSerializer.SerializeToNode(answer.RecordLast, ApiJson.Options);
        json["title"] = dossier.Title;
        json["answer"] = new JsonArray([.. dossier.Answer.Select(sentence => JsonValue.Create(sentence))]);
        json["assessment"] = AssessmentJson.Of(dossier.Result);
        json["spells"] = JsonSerializer.SerializeToNode(
            dossier.Finding.Report.Spells.Select(spell => SeriesAnswer.Spell.Of(dossier.Dyad, spell)), ApiJson.Options);
        json["notes"] = new JsonArray([.. dossier.Notes.Select(note => JsonValue.Create(note))]);
        return json;
    }

    /// <summary>What broke the quiet.</summary>
    public static JsonObject Violations(Dossier dossier) => Part(dossier, Breaking);

    /// <summary>What the answer depends on.</summary>
    public static JsonObject Sensitivity(Dossier dossier) => Part(dossier, Depending);

    /// <summary>What reports claim.</summary>
    public static JsonObject Claims(Dossier dossier) =>
        new() { ["items"] = new JsonArray([.. dossier.Claims.Select(ClaimJson.Of)]) };

    private static JsonObject Part(Dossier dossier, IEnumerable<string> keys)
    {
        var whole = AssessmentJson.Of(dossier.Result);
        return new JsonObject(keys.Select(key => KeyValuePair.Create(key, whole[key]?.DeepClone())));
    }

    private static PairRow RowOf(Dossier dossier)
    {
        var series = dossier.Finding.Report.Series;
        return new PairRow
        {
            Id = Records.PairId.Of(dossier.Dyad),
            A = dossier.Dyad.A,
            B = dossier.Dyad.B,
            ActsAb = Acts(series.AToB, fromA: true),
            ActsBa = Acts(series.BToA, fromA: false),
            Rows = dossier.Evidence.Count,
            First = series.Start,
            Last = series.End,
        }.With(PairStatus.Of(dossier.Finding));

        double Acts(IReadOnlyList<double> known, bool fromA) => known.Sum() + series.IntervalCounts.Where(sum => sum.FromA == fromA).Sum(sum => sum.Acts);
    }
}
