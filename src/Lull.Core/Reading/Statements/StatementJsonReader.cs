using System.Globalization;
using System.Text.Json;
using Lull.Events;
using Lull.Reports;
using Lull.Time;

namespace Lull.Reading.Statements;

/// <summary>Reads what <see cref="StatementJson"/> writes.</summary>
public static class StatementJsonReader
{
    /// <summary>Reads one object.</summary>
    /// <exception cref="FormatException">It is none that Lull wrote; the message says why.</exception>
    public static Statement Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"no statement: {trouble.Message}", trouble);
        }
    }

    private static Statement Read(JsonElement json) => new()
    {
        Id = json.GetProperty("id").GetString()!,
        Kind = Value<StatementKind>(json, "kind"),
        Span = Span(json.GetProperty("span")),
        Text = json.GetProperty("text").GetString()!,
        Agent = Party(json.GetProperty("agent")),
        Patient = Party(json.GetProperty("patient")),
        Third = [.. json.GetProperty("third").EnumerateArray()
            .Select(third => new ThirdParty(Value<ThirdRole>(third, "role"), Party(third.GetProperty("party"))!))],
        Polarity = Value<Polarity>(json, "polarity"),
        Modality = Value<Modality>(json, "modality"),
        Time = Time(json.GetProperty("time")),
        Place = Place(json.GetProperty("place")),
        Speakers = [.. json.GetProperty("speakers").EnumerateArray().Select(Speaker)],
        Hedges = [.. json.GetProperty("hedges").EnumerateArray().Select(hedge => hedge.GetString()!)],
        Purpose = Text(json, "purpose"),
        Condition = Text(json, "condition"),
        Declared = Text(json, "declared") is null ? null : Value<DeclaredForm>(json, "declared"),
        Count = Range(json.GetProperty("count")),
        Deaths = Range(json.GetProperty("deaths")),
        Rank = json.TryGetProperty("rank", out var rank) ? Rank(rank) : null,
        Confidence = json.GetProperty("confidence").GetDouble(),
        Basis = json.GetProperty("basis").GetString()!,
    };

    private static Party? Party(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null
            ? null
            : new Party(
                json.GetProperty("text").GetString()!,
                Span(json.GetProperty("span")),
                Text(json, "actor"),
                Text(json, "name"),
                json.GetProperty("implied").GetBoolean());

    private static StatementTime Time(JsonElement json) => new(
        Day(json, "start"),
        Day(json, "end"),
        Value<DatePrecision>(json, "precision"),
        Value<TimeBasis>(json, "basis"),
        json.GetProperty("recurrent").GetBoolean(),
        Text(json, "text"));

    private static StatementRank? Rank(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? null : new StatementRank(json.GetProperty("number").GetInt32(), Time(json.GetProperty("time")));

    private static StatementPlace? Place(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null
            ? null
            : new StatementPlace(
                json.GetProperty("text").GetString()!,
                Text(json, "name"),
                Text(json, "country"),
                Degrees(json, "latitude"),
                Degrees(json, "longitude"),
                Value<PlacePrecision>(json, "precision"));

    private static Speaker Speaker(JsonElement json) => new(
        json.GetProperty("text").GetString()!,
        Text(json, "actor"),
        Text(json, "role"),
        Value<SpeechMode>(json, "mode"),
        Text(json, "verb"));

    private static CountRange? Range(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null
            ? null
            : new CountRange(
                json.GetProperty("low").GetInt32(),
                json.GetProperty("high") is { ValueKind: JsonValueKind.Number } high ? high.GetInt32() : null);

    private static TextSpan Span(JsonElement json) => new(json[0].GetInt32(), json[1].GetInt32());

    private static string? Text(JsonElement json, string key) => json.GetProperty(key).GetString();

    private static double? Degrees(JsonElement json, string key) =>
        json.GetProperty(key) is { ValueKind: JsonValueKind.Number } degrees ? degrees.GetDouble() : null;

    private static DateOnly? Day(JsonElement json, string key) =>
        Text(json, key) is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static T Value<T>(JsonElement json, string key)
        where T : struct, Enum =>
        StatementNames.TryParse<T>(Text(json, key) ?? "", out var value)
            ? value
            : throw new FormatException($"'{Text(json, key)}' is no {key}");
}
