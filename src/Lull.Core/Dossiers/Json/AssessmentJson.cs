using System.Globalization;
using System.Text.Json.Nodes;
using Lull.Ceasefires.Fragility;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>An assessment as machines read it: the same keys on the command line and over HTTP.</summary>
public static class AssessmentJson
{
    /// <summary>The keys in their order, as scripts rely on them.</summary>
    public static IReadOnlyList<JsonField<AssessmentResult>> Fields { get; } =
    [
        new("dyad", one => $"{one.Assessment.Dyad.A}|{one.Assessment.Dyad.B}"),
        new("as_of", one => one.Assessment.Day),
        new("state", one => StatementNames.Of(one.Assessment.Answer.State)),
        new("probability", one => one.Assessment.Answer.Probability),
        new("states", one => Nested.List(one.Assessment.States, state => new JsonObject { ["state"] = StatementNames.Of(state.State), ["probability"] = Rounded(state.Probability) }, state => string.Create(CultureInfo.InvariantCulture, $"{StatementNames.Of(state.State)} {state.Probability:0.000}"))),
        new("in_force", one => one.Assessment.InForce),
        new("onset", one => one.Assessment.Quiet?.Onset),
        new("onset_lo", one => one.Assessment.Quiet?.OnsetLow),
        new("onset_hi", one => one.Assessment.Quiet?.OnsetHigh),
        new("end", one => one.Assessment.Quiet?.End),
        new("fragility", one => Nested.List(one.Assessment.Fragility?.Ends ?? [], Fragility, end => string.Create(CultureInfo.InvariantCulture, $"{end.Days}: {end.Probability:0.000}"))),
        new("fragility_withheld", one => one.Assessment.Fragility is { Withheld.Length: > 0 } fragility ? fragility.Withheld : null),
        new("declared", one => one.Assessment.Form is { } form ? StatementNames.Of(form) : null),
        new("parties", one => Nested.List(one.Assessment.Parties, party => new JsonObject { ["party"] = party.Party, ["side"] = party.Side, ["stance"] = StatementNames.Of(party.Stance), ["because"] = party.Because, ["sources"] = Ids(party.Sources) }, party => $"{party.Party}: {StatementNames.Of(party.Stance)}")),
        new("sponsors", one => Nested.List(one.Assessment.Sponsors, claim => new JsonObject { ["name"] = claim.Name, ["role"] = StatementNames.Of(claim.Role), ["speaker"] = claim.Speaker, ["source"] = claim.Source }, claim => $"{claim.Name} ({StatementNames.Of(claim.Role)})")),
        new("terms", one => Nested.List(one.Assessment.Terms, term => new JsonObject { ["kind"] = StatementNames.Of(term.Kind), ["text"] = term.Text, ["day"] = term.Day is { } day ? DayPhrase.Iso(day) : null, ["party"] = term.Party, ["speaker"] = term.Speaker, ["source"] = term.Source }, term => $"{StatementNames.Of(term.Kind)}: {term.Text}")),
        new("violations", one => Nested.List(one.Assessment.Violations, ViolationJson.Of, act => act.Item.Id)),
        new("violation_course", one => ViolationJson.Of(one.Assessment.Course)),
        new("tolls", one => Nested.List(one.Assessment.Tolls, ViolationJson.Of, toll => $"{toll.Speaker}: {toll.Count}")),
        new("ledger", one => Nested.List(one.Assessment.Ledger, line => new JsonObject { ["id"] = line.Id, ["weight"] = Rounded(line.Weight), ["sentence"] = line.Sentence, ["source"] = line.Source, ["also"] = Ids(line.Also) }, line => string.Create(CultureInfo.InvariantCulture, $"{line.Id} {line.Weight:+0.00;-0.00}"))),
        new("notes", one => Nested.List(one.Assessment.Notes, note => note, note => note)),
        new("sensitivity", one => SensitivityJson.Variants(one.Sensitivity)),
        new("changes", one => SensitivityJson.Changes(one.Sensitivity)),
        new("history", one => HistoryJson.Of(one.History)),
    ];

    /// <summary>The assessment as one object; what was not asked is null.</summary>
    public static JsonObject Of(AssessmentResult result) => JsonFields.Object(Fields, result);

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => JsonValue.Create(id))];

    private static JsonObject Fragility(LullEnd end) => new()
    {
        ["days"] = end.Days,
        ["probability"] = Rounded(end.Probability),
        ["from"] = end.Calibration?.From,
        ["to"] = end.Calibration?.To,
        ["times"] = end.Calibration?.Count,
        ["ended"] = end.Calibration?.Ended,
    };

    private static double Rounded(double number) => Math.Round(number, 6);
}
