using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Record.Storage;
using Lull.Reports;

namespace Lull.Web.Endpoints;

/// <summary>A row of the record as it is shown.</summary>
internal sealed record EventAnswer
{
    private const int ReportPrefix = 16;

    public required long Number { get; init; }

    public required string Id { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Source { get; init; }

    public required string Target { get; init; }

    public required string Type { get; init; }

    /// <summary><c>event</c>, <c>tally</c> or <c>signal</c>.</summary>
    public required string Shape { get; init; }

    public string? Count { get; init; }

    public string? Deaths { get; init; }

    public string? Place { get; init; }

    public string? Country { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>How exactly the day is known.</summary>
    public required string Precision { get; init; }

    public required string Publisher { get; init; }

    public required string Url { get; init; }

    public required string Note { get; init; }

    /// <summary><c>current</c> or <c>superseded</c>.</summary>
    public required string Status { get; init; }

    public required string Dataset { get; init; }

    /// <summary>The beginning of the hash of the report it was read from; null where it was imported.</summary>
    public string? Report { get; init; }

    public required string File { get; init; }

    public required long Row { get; init; }

    public required int Batch { get; init; }

    public required string ContentHash { get; init; }

    public static EventAnswer Of(StoredItem stored)
    {
        var item = stored.Item;
        return new EventAnswer
        {
            Number = stored.Number,
            Id = item.Id,
            From = item.When.Start,
            To = item.When.End,
            Source = item.Source,
            Target = item.Target,
            Type = item.Kind.Name(),
            Shape = item switch { Event => "event", Tally => "tally", _ => "signal" },
            Count = item switch { Event act => act.Count.ToString(), Tally tally => tally.Count.ToString(), _ => null },
            Deaths = (item as Event)?.Deaths?.ToString(),
            Place = item.Place.Name,
            Country = item.Place.Country,
            Latitude = item.Place.Latitude,
            Longitude = item.Place.Longitude,
            Precision = item.When.Precision.ToString().ToLowerInvariant(),
            Publisher = item.Publisher,
            Url = item.Url,
            Note = item.Note,
            Status = stored.Superseded ? "superseded" : "current",
            Dataset = item.Dataset,
            Report = string.Equals(item.Dataset, CandidateItems.Dataset, StringComparison.Ordinal) && item.Id.Length >= ReportPrefix ? item.Id[..ReportPrefix] : null,
            File = item.Origin.File,
            Row = item.Origin.Row,
            Batch = stored.Batch,
            // Whoever has the row could recognise it by this.
            ContentHash = ConfidentialSource.Is(item.Publisher) ? "" : item.Origin.ContentHash,
        };
    }
}
