using System.Text.Json;
using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>Reads gold cases, whose format <c>tests/Cases/README.md</c> gives.</summary>
internal static class GoldReader
{
    private static readonly string[] CaseFields =
        ["date", "publisher", "register", "invented", "note", "statements"];

    private static readonly string[] StatementFields =
    [
        "kind", "also", "words", "within", "agent", "patient", "polarity", "modality", "modalities", "speakers",
        "time", "third", "count", "deaths", "place", "optional",
    ];

    /// <summary>Reads one case.</summary>
    /// <param name="name">The case's name, for problems too.</param>
    /// <param name="json">The file's content.</param>
    public static GoldReading Read(string name, string json)
    {
        var problems = new List<Problem>();
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new GoldReading(CaseOf(name, document.RootElement, problems), problems)
                : new GoldReading(null, [new Problem(name, 0, "", "an object was expected")]);
        }
        catch (JsonException trouble)
        {
            return new GoldReading(null, [new Problem(name, (trouble.LineNumber ?? 0) + 1, "", trouble.Message)]);
        }
    }

    private static GoldCase CaseOf(string name, JsonElement element, List<Problem> problems)
    {
        var fields = new JsonFields(name, 0, element, problems);
        fields.Allow(CaseFields);
        return new GoldCase(
            name,
            fields.Day("date"),
            fields.TextOrNull("publisher"),
            fields.Text("register"),
            fields.Flag("invented"),
            fields.TextOrNull("note") ?? "",
            Statements(name, fields, problems));
    }

    private static List<GoldStatement> Statements(string name, JsonFields fields, List<Problem> problems)
    {
        var list = fields.At("statements");
        if (list.ValueKind != JsonValueKind.Array)
        {
            return fields.Wrong<List<GoldStatement>>("statements", "a list was expected", []);
        }

        var statements = new List<GoldStatement>();
        foreach (var item in list.EnumerateArray())
        {
            var row = statements.Count + 1;
            statements.Add(item.ValueKind == JsonValueKind.Object
                ? StatementOf(new JsonFields(name, row, item, problems))
                : fields.Wrong("statements", $"number {row} is no object", Empty));
        }

        return statements;
    }

    private static GoldStatement Empty => new() { Kind = StatementKind.Attack, Words = "", Within = "" };

    private static GoldStatement StatementOf(JsonFields fields)
    {
        fields.Allow(StatementFields);
        CheckNumbers(fields);
        return new GoldStatement
        {
            Kind = fields.Word<StatementKind>("kind", fields.TextOrNull("kind")),
            Also = fields.Has("also") ? [.. fields.Texts("also").Select(word => fields.Word<StatementKind>("also", word))] : [],
            Words = fields.Text("words"),
            Within = fields.Text("within"),
            Agent = Side(fields, "agent"),
            Patient = Side(fields, "patient"),
            Polarity = fields.Has("polarity") ? fields.Word<Polarity>("polarity", fields.TextOrNull("polarity")) : null,
            Modalities = ModalitiesOf(fields),
            Speakers = Speakers(fields),
            Time = fields.At("time").ValueKind == JsonValueKind.Object ? fields.Time("time") : null,
            IsOptional = fields.Flag("optional"),
        };
    }

    private static ExpectedSide? Side(JsonFields fields, string name)
    {
        switch (fields.At(name).ValueKind)
        {
            case JsonValueKind.Undefined:
                return null;
            case JsonValueKind.Null:
                return new ExpectedSide([], MayBeAbsent: true);
            default:
                var names = fields.Texts(name);
                return new ExpectedSide([.. names.OfType<string>()], names.Any(one => one is null));
        }
    }

    private static IReadOnlyList<Modality> ModalitiesOf(JsonFields fields) =>
        fields.Has("modalities")
            ? [.. fields.Texts("modalities").Select(word => fields.Word<Modality>("modalities", word))]
            : fields.Has("modality") ? [fields.Word<Modality>("modality", fields.TextOrNull("modality"))] : [];

    private static List<IReadOnlyList<string>>? Speakers(JsonFields fields)
    {
        if (!fields.Has("speakers"))
        {
            return null;
        }

        var list = fields.At("speakers");
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(names => fields.Texts("speakers", names).OfType<string>().ToArray())]
            : fields.Wrong<List<IReadOnlyList<string>>?>("speakers", "a list was expected", null);
    }

    // Numbers are not scored yet; they are checked so that they can be.
    private static void CheckNumbers(JsonFields fields)
    {
        foreach (var name in (string[])["count", "deaths"])
        {
            if (fields.TextOrNull(name) is { } text && !CountRange.TryParse(text, out _))
            {
                fields.Wrong(name, $"'{text}' is no number such as 4, 3-5 or 3+", 0);
            }
        }
    }
}
