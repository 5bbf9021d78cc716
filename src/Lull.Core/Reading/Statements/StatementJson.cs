using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lull.Events;
using Lull.Reports;

namespace Lull.Reading.Statements;

/// <summary>Writes a statement as the JSON object of the contract; <c>docs/reading.md</c> lists its keys.</summary>
public static class StatementJson
{
    // Names of sides are written as they are, not as \u escapes: people read these files too.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object in one line.</summary>
    /// <param name="reportHash">The identity of the report that says it.</param>
    /// <param name="statement">The statement.</param>
    public static string Of(string reportHash, Statement statement)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, reportHash, statement);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, string reportHash, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reportHash);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        json.WriteString("report", reportHash);
        json.WriteString("id", statement.Id);
        json.WriteString("kind", StatementNames.Of(statement.Kind));
        Write(json, "span", statement.Span);
        json.WriteString("text", statement.Text);
        Write(json, "agent", statement.Agent);
        Write(json, "patient", statement.Patient);
        Write(json, statement.Third);
        json.WriteString("polarity", StatementNames.Of(statement.Polarity));
        json.WriteString("modality", StatementNames.Of(statement.Modality));
        Write(json, statement.Time);
        Write(json, statement.Place);
        Write(json, statement.Speakers);
        json.WriteStartArray("hedges");
        foreach (var hedge in statement.Hedges)
        {
            json.WriteStringValue(hedge);
        }

        json.WriteEndArray();
        json.WriteString("purpose", statement.Purpose);
        json.WriteString("condition", statement.Condition);
        json.WriteString("declared", statement.Declared is { } form ? StatementNames.Of(form) : null);
        Write(json, "count", statement.Count);
        Write(json, "deaths", statement.Deaths);
        Write(json, statement.Rank);
        json.WriteNumber("confidence", Math.Round((decimal)statement.Confidence, 4));
        json.WriteString("basis", statement.Basis);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, TextSpan span)
    {
        json.WriteStartArray(key);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, Party? party)
    {
        if (party is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("text", party.Text);
        Write(json, "span", party.Span);
        json.WriteString("actor", party.ActorId);
        json.WriteString("name", party.Name);
        json.WriteBoolean("implied", party.IsImplied);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ThirdParty> thirds)
    {
        json.WriteStartArray("third");
        foreach (var third in thirds)
        {
            json.WriteStartObject();
            json.WriteString("role", StatementNames.Of(third.Role));
            Write(json, "party", third.Party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StatementTime time)
    {
        json.WriteStartObject("time");
        json.WriteString("start", Day(time.Start));
        json.WriteString("end", Day(time.End));
        json.WriteString("precision", StatementNames.Of(time.Precision));
        json.WriteString("basis", StatementNames.Of(time.Basis));
        json.WriteBoolean("recurrent", time.IsRecurrent);
        json.WriteString("text", time.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementRank? rank)
    {
        // Beyond the schema, so that it is there only where something is said.
        if (rank is null)
        {
            return;
        }

        json.WriteStartObject("rank");
        json.WriteNumber("number", rank.Number);
        Write(json, rank.Time);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("text", place.Text);
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        Write(json, "latitude", place.Latitude);
        Write(json, "longitude", place.Longitude);
        json.WriteString("precision", StatementNames.Of(place.Precision));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Speaker> speakers)
    {
        json.WriteStartArray("speakers");
        foreach (var speaker in speakers)
        {
            json.WriteStartObject();
            json.WriteString("text", speaker.Text);
            json.WriteString("actor", speaker.ActorId);
            json.WriteString("role", speaker.Role);
            json.WriteString("mode", StatementNames.Of(speaker.Mode));
            json.WriteString("verb", speaker.Verb);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, CountRange? range)
    {
        if (range is not { } known)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteNumber("low", known.Low);
        if (known.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("high");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, double? degrees)
    {
        if (degrees is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
