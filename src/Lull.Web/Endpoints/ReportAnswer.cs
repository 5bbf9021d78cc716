using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Lull.Record.Storage;

namespace Lull.Web.Endpoints;

/// <summary>A report as it is shown. Its text is plain text and never to be taken for markup.</summary>
internal sealed record ReportAnswer
{
    public required string Hash { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Where it can be read; null where nobody said.</summary>
    public string? Url { get; init; }

    /// <summary>True where its source is confidential: its text and its words are not shown.</summary>
    public bool Confidential { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>When it came into the record.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>How many statements it makes.</summary>
    [JsonIgnore]
    public int Count { get; init; }

    /// <summary>Its text; null in lists.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>Its statements; null in lists.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonObject>? Said { get; init; }

    /// <summary>In lists how many statements it makes, else all of them.</summary>
    public JsonNode Statements => Said is null ? Count : new JsonArray([.. Said]);

    public static ReportAnswer Of(StoredReport stored) => new()
    {
        Hash = stored.Report.Hash,
        Title = stored.Report.Title,
        Publisher = stored.Report.Publisher,
        Date = stored.Report.Date,
        Url = stored.Report.Url,
        Confidential = stored.Report.IsConfidential,
        File = stored.FileName,
        RecordedAt = stored.RecordedAt,
        Count = stored.Statements,
    };
}
