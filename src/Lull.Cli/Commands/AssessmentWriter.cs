using Lull.Cli.Output;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>Writes an assessment: for people as text, for machines as one object.</summary>
internal static class AssessmentWriter
{
    private const int Columns = 100;

    private static readonly IReadOnlyList<Column<AssessmentResult>> Keys =
        [.. AssessmentJson.Fields.Select(field => new Column<AssessmentResult>(field.Name, field.Value))];

    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, OutputFormat format, AssessmentResult result)
    {
        var assessment = result.Assessment;
        if (format != OutputFormat.Table)
        {
            ResultWriter<AssessmentResult>.WriteAll(terminal.Out, format, Keys, [result]);
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
        if (assessment.Violations.Count > 0)
        {
            TableText.Write(terminal, AssessmentText.Violations(assessment));
        }

        TableText.Write(terminal, AssessmentText.Ledger(assessment));
        WriteMore(terminal, result);
        foreach (var note in assessment.Notes.Concat(result.Sensitivity?.Notes ?? []))
        {
            terminal.Note($"note: {note}");
        }
    }

    private static void WriteMore(Terminal terminal, AssessmentResult result)
    {
        if (result.Sensitivity is { } sensitivity)
        {
            TableText.Write(terminal, SensitivityText.Variants(sensitivity));
            foreach (var sentence in SensitivityText.Untold(sensitivity))
            {
                Line(terminal, sentence);
            }

            terminal.Out.WriteLine();
            TableText.Write(terminal, SensitivityText.Changes(sensitivity));
        }

        if (result.History is { } history)
        {
            TableText.Write(terminal, HistoryText.Table(history));
        }
    }

    private static void Line(Terminal terminal, string text)
    {
        foreach (var line in WrappedText.Wrap(text, Columns))
        {
            terminal.Out.WriteLine(line);
        }
    }
}
