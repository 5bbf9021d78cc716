using System.Globalization;
using System.Text.Json.Nodes;
using Lull.Ceasefires;
using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>Writes an assessment: for people as text, for machines as one object.</summary>
internal static class AssessmentWriter
{
    private const int Columns = 100;

    private static readonly IReadOnlyList<Column<Assessment>> Keys =
    [
        new("dyad", one => $"{one.Dyad.A}|{one.Dyad.B}"),
        new("as_of", one => one.Day),
        new("state", one => StatementNames.Of(one.Answer.State)),
        new("probability", one => one.Answer.Probability),
        new("states", one => Nested.List(one.States, state => new JsonObject { ["state"] = StatementNames.Of(state.State), ["probability"] = Rounded(state.Probability) }, state => string.Create(CultureInfo.InvariantCulture, $"{StatementNames.Of(state.State)} {state.Probability:0.000}"))),
        new("in_force", one => one.InForce),
        new("onset", one => one.Quiet?.Onset),
        new("onset_lo", one => one.Quiet?.OnsetLow),
        new("onset_hi", one => one.Quiet?.OnsetHigh),
        new("end", one => one.Quiet?.End),
        new("declared", one => one.Form is { } form ? StatementNames.Of(form) : null),
        new("parties", one => Nested.List(one.Parties, party => new JsonObject { ["party"] = party.Party, ["side"] = party.Side, ["stance"] = StatementNames.Of(party.Stance), ["because"] = party.Because, ["sources"] = Ids(party.Sources) }, party => $"{party.Party}: {StatementNames.Of(party.Stance)}")),
        new("sponsors", one => Nested.List(one.Sponsors, claim => new JsonObject { ["name"] = claim.Name, ["role"] = StatementNames.Of(claim.Role), ["speaker"] = claim.Speaker, ["source"] = claim.Source }, claim => $"{claim.Name} ({StatementNames.Of(claim.Role)})")),
        new("violations", one => Nested.List(one.Violations, row => row.Item.Id, row => row.Item.Id)),
        new("ledger", one => Nested.List(one.Ledger, line => new JsonObject { ["id"] = line.Id, ["weight"] = Rounded(line.Weight), ["sentence"] = line.Sentence, ["source"] = line.Source, ["also"] = Ids(line.Also) }, line => string.Create(CultureInfo.InvariantCulture, $"{line.Id} {line.Weight:+0.00;-0.00}"))),
        new("notes", one => Nested.List(one.Notes, note => note, note => note)),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, OutputFormat format, Assessment assessment)
    {
        if (format != OutputFormat.Table)
        {
            ResultWriter<Assessment>.WriteAll(terminal.Out, format, Keys, [assessment]);
            return;
        }

        Line(terminal, $"{assessment.Dyad.A} and {assessment.Dyad.B}, as known on {DayPhrase.Written(assessment.Day)}");
        Line(terminal, AssessmentText.Answer(assessment));
        terminal.Out.WriteLine();
        foreach (var sentence in AssessmentText.Particulars(assessment))
        {
            Line(terminal, sentence);
        }

        TableText.Write(terminal, AssessmentText.States(assessment));
        TableText.Write(terminal, AssessmentText.Ledger(assessment));
        foreach (var note in assessment.Notes)
        {
            terminal.Note($"note: {note}");
        }
    }

    private static void Line(Terminal terminal, string text)
    {
        foreach (var line in WrappedText.Wrap(text, Columns))
        {
            terminal.Out.WriteLine(line);
        }
    }

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => JsonValue.Create(id))];

    private static double Rounded(double number) => Math.Round(number, 6);
}
