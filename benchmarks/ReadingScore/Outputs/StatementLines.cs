using System.Text.Json;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Benchmarks.ReadingScore.Outputs;

/// <summary>Reads what <c>lull read --format jsonl</c> wrote, or another reader in the same schema.</summary>
internal static class StatementLines
{
    /// <summary>Reads the statements of one report, one a line, and finds each in the text.</summary>
    /// <param name="source">The file, for problems.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="text">The raw report; spans are moved to where their words stand in it.</param>
    /// <param name="problems">Where lines that are no statements, or whose words do not stand in the text, are noted.</param>
    public static IReadOnlyList<Statement> Read(string source, IEnumerable<string> lines, string text, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        var statements = new List<Statement>();
        var row = 0;
        foreach (var line in lines)
        {
            row++;
            if (!string.IsNullOrWhiteSpace(line) && Statement(source, row, line, text, problems) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return statements;
    }

    private static Statement? Statement(string source, int row, string line, string text, List<Problem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Statement(new JsonFields(source, row, document.RootElement, problems), text);
            }

            problems.Add(new Problem(source, row, "", "an object was expected"));
        }
        catch (JsonException trouble)
        {
            problems.Add(new Problem(source, row, "", trouble.Message));
        }

        return null;
    }

    private static Statement? Statement(JsonFields fields, string text)
    {
        var words = fields.Text("text");
        return Find(text, words, Start(fields.At("span"))) is not { } span
            ? fields.Wrong<Statement?>("text", "these words do not stand in the report", null)
            : new Statement
            {
                Id = fields.Text("id"),
                Kind = fields.Word<StatementKind>("kind", fields.TextOrNull("kind")),
                Span = span,
                Text = words,
                Agent = PartyOf(fields.At("agent"), span),
                Patient = PartyOf(fields.At("patient"), span),
                Polarity = fields.Word<Polarity>("polarity", fields.TextOrNull("polarity")),
                Modality = fields.Word<Modality>("modality", fields.TextOrNull("modality")),
                Time = fields.Time("time"),
                Speakers = SpeakersOf(fields.At("speakers")),
                Confidence = fields.At("confidence") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : 0,
                Basis = fields.TextOrNull("basis") ?? "",
            };
    }

    // Cleaning moves words; the nearest place where they stand is where they came from.
    private static TextSpan? Find(string text, string words, int start)
    {
        TextSpan? nearest = null;
        for (var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
             at >= 0;
             at = at + 1 < text.Length ? text.IndexOf(words, at + 1, StringComparison.Ordinal) : -1)
        {
            if (nearest is not { } found || Math.Abs(at - start) < Math.Abs(found.Start - start))
            {
                nearest = new TextSpan(at, at + words.Length);
            }
        }

        return nearest;
    }

    private static int Start(JsonElement span) =>
        span.ValueKind == JsonValueKind.Array && span.GetArrayLength() == 2
        && span[0].ValueKind == JsonValueKind.Number && span[0].TryGetInt32(out var start) ? start : 0;

    private static Party? PartyOf(JsonElement party, TextSpan span) =>
        party.ValueKind == JsonValueKind.Object
            ? new Party(Text(party, "text") ?? "", span, Text(party, "actor"), Text(party, "name"), IsImplied: false)
            : null;

    private static List<Speaker> SpeakersOf(JsonElement speakers) =>
        speakers.ValueKind == JsonValueKind.Array
            ?
            [
                .. speakers.EnumerateArray()
                    .Where(speaker => speaker.ValueKind == JsonValueKind.Object)
                    .Select(speaker => new Speaker(
                        Text(speaker, "text") ?? "",
                        Text(speaker, "actor"),
                        Text(speaker, "role"),
                        SpeechMode.Paraphrased,
                        Text(speaker, "verb"))),
            ]
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
