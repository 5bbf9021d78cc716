using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lull.Actors;
using Lull.Events;
using Lull.Places;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;

namespace Lull.Reading.Candidates;

/// <summary>
/// What a report's statements add to the record. Only what is affirmed and told as fact, with its days known, can be an
/// event: what is denied, feared, planned, demanded, conditional or only possible never is. Who says so is its publisher.
/// </summary>
public sealed class CandidateItems
{
    /// <summary>The dataset of everything that comes from statements.</summary>
    public const string Dataset = "reading";

    // Overnight, or a day here that is the next one there; longer without a count, nobody can say how many acts it was.
    private const int LongestAct = 3;

    private readonly ActorRegistry _registry;

    /// <summary>Makes candidates whose speakers are named as the registry names them.</summary>
    public CandidateItems(ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _registry = registry;
    }

    /// <summary>The events, tallies and signals of a report, in the order of its statements.</summary>
    /// <param name="report">The report.</param>
    /// <param name="statements">What it says.</param>
    /// <param name="fileName">The file it came from, for the items' origin.</param>
    public IReadOnlyList<RecordItem> Of(Report report, IReadOnlyList<Statement> statements, string fileName)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        return [.. statements.Select(statement => Of(report, statement, fileName)).OfType<RecordItem>()];
    }

    private RecordItem? Of(Report report, Statement statement, string fileName)
    {
        if (!IsFact(statement) || Days(statement.Time) is not { } days || Kind(statement.Kind) is not { } kind)
        {
            return null;
        }

        if (!CandidateSide.Is(statement.Agent, statement) || (kind.IsHostileAct() && !CandidateSide.Is(statement.Patient, statement)))
        {
            return null;
        }

        var shared = Shared(report, statement, fileName, kind, days);
        if (kind.IsSignal())
        {
            return statement.Declared == DeclaredForm.Unannounced ? null : shared;
        }

        if (statement.Count is { } count && days.Days > 1)
        {
            return new Tally(shared, count) { Cumulative = IsRunning(statement.Time) };
        }

        return days.Days > LongestAct || statement.Count is { High: 0 }
            ? null
            : new Event(shared)
            {
                Count = statement.Count ?? CountRange.One,
                Deaths = statement.Deaths,
                Symmetric = kind == EventKind.Clash,
                TypeText = StatementNames.Of(statement.Kind),
            };
    }

    private static bool IsFact(Statement statement) =>
        statement is { Polarity: Polarity.Affirmed, Modality: Modality.Actual, Time.IsRecurrent: false };

    // A day without words of its own was carried over from another sentence: likely, but not said.
    private static DayInterval? Days(StatementTime time) =>
        time is { Start: { } start, End: { } end, Precision: DatePrecision.Day, Text: not null } && start <= end
            ? new DayInterval(start, end)
            : null;

    // "Since 17 October": who says so goes on counting from that day.
    private static bool IsRunning(StatementTime time) =>
        time.Text?.StartsWith("since ", StringComparison.OrdinalIgnoreCase) == true;

    private static EventKind? Kind(StatementKind kind) =>
        Enum.TryParse<EventKind>(kind.ToString(), out var same) ? same : null;

    private Signal Shared(Report report, Statement statement, string fileName, EventKind kind, DayInterval days) => new()
    {
        Dataset = Dataset,
        Id = $"{report.Hash[..16]}-{statement.Id}",
        Kind = kind,
        When = days,
        Source = CandidateSide.NameOf(statement.Agent, statement),
        Target = CandidateSide.NameOf(statement.Patient, statement),
        Publisher = PublisherOf(report, statement),
        Place = PlaceOf(statement.Place),
        Note = statement.Text,
        Origin = new Origin(fileName, LineOf(report.Text, statement.Span.Start), HashOf(report, statement)),
        Extra = ExtraOf(report, statement),
    };

    // The last of the chain is who says so; where that is somebody who speaks for a side, the side does.
    private string PublisherOf(Report report, Statement statement)
    {
        if (statement.Speakers.Count == 0)
        {
            return report.Publisher ?? "";
        }

        var speaker = statement.Speakers[^1];
        var name = speaker.ActorId is { } id && _registry.Find(id) is { } actor ? actor.Name : speaker.Text;
        // Semicolons part publishers from each other.
        return name.Replace(';', ',');
    }

    private Place PlaceOf(StatementPlace? place)
    {
        if (place is null)
        {
            return Place.Unknown;
        }

        var country = place.Country is { } code ? _registry.Find(code.ToLowerInvariant())?.Name ?? code : null;
        var isCountry = place.Precision == PlacePrecision.Country;
        return new Place(
            isCountry ? null : place.Name ?? place.Text,
            country,
            AdminRegion: place.Precision == PlacePrecision.Admin ? place.Name : null,
            Latitude: isCountry ? null : place.Latitude,
            Longitude: isCountry ? null : place.Longitude);
    }

    private static long LineOf(string text, int position) =>
        1 + text.AsSpan(0, Math.Min(position, text.Length)).Count('\n');

    private static string HashOf(Report report, Statement statement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StatementJson.Of(report.Hash, statement))));

    private static string ExtraOf(Report report, Statement statement) =>
        JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["report"] = report.Hash,
            ["statement"] = statement.Id,
            ["confidence"] = statement.Confidence.ToString("0.####", CultureInfo.InvariantCulture),
        });
}
