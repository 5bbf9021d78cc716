using System.Text.Json.Nodes;
using Lull.Ceasefires;
using Lull.Dossiers.Weekly;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>A weekly report as machines read it.</summary>
public static class SituationJson
{
    /// <summary>Writes it, with line feeds.</summary>
    public static void Write(SituationReport report, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Write(Of(report).ToJsonString(DossierJson.Options) + "\n");
    }

    /// <summary>The report as one object.</summary>
    public static JsonObject Of(SituationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new JsonObject
        {
            ["title"] = report.Title,
            ["as_of"] = DayPhrase.Iso(report.Day),
            ["theatre"] = report.Theatre,
            ["answer"] = new JsonArray([.. SituationText.Answer(report).Select(sentence => JsonValue.Create(sentence))]),
            ["pairs"] = new JsonArray([.. report.Pairs.Select(Pair)]),
            ["untold"] = report.Untold,
            ["said"] = new JsonArray([.. SituationText.Said(report.Pairs, report.Reports).Select(sentence => JsonValue.Create(sentence))]),
            ["reproduction"] = DossierJson.Of(report.Reproduction),
            ["credits"] = report.Credits,
        };
    }

    private static JsonObject Pair(PairWeek pair) => new()
    {
        ["a"] = pair.Dyad.A,
        ["b"] = pair.Dyad.B,
        ["now"] = State(pair.Now),
        ["a_week_ago"] = pair.Before is { } before ? State(before) : null,
        ["changed"] = pair.HasChanged,
        ["this_week"] = Figures(pair.ThisWeek),
        ["last_week"] = Figures(pair.LastWeek),
        ["four_weeks_before"] = Figures(pair.Month),
        ["violations"] = new JsonArray([.. pair.Now.Violations.Select(ViolationJson.Of)]),
    };

    private static JsonObject State(Assessment assessment) => new()
    {
        ["state"] = StatementNames.Of(assessment.Answer.State),
        ["probability"] = Math.Round(assessment.Answer.Probability, 6),
        ["in_force"] = Math.Round(assessment.InForce, 6),
    };

    private static JsonObject Figures(PeriodFigures figures) => new()
    {
        ["from"] = DayPhrase.Iso(figures.Days.Start),
        ["to"] = DayPhrase.Iso(figures.Days.End),
        ["a_to_b"] = Math.Round(figures.ByA, 6),
        ["b_to_a"] = Math.Round(figures.ByB, 6),
        ["dead_lo"] = figures.Dead,
        ["dead_hi"] = figures.MostDead,
        ["said_to_stop"] = figures.SaidToStop,
        ["said_to_go_on"] = figures.SaidToGoOn,
    };
}
