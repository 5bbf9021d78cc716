using System.Text.Json;
using Lull.Events;
using Lull.Places;
using Lull.Record.Imports.Text;
using Lull.Time;

namespace Lull.Record.Imports.Formats;

/// <summary>Lull's own CSV, as the architecture's contract lays it down.</summary>
internal sealed class LullFormat : IRowFormat
{
    private const string DateForm = "a date as YYYY-MM-DD, YYYY-MM or YYYY";
    private readonly SourceFile _file;
    private readonly EventTypes _types;
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly List<int> _unknown = [];

    /// <summary>Makes the format for a file with this header.</summary>
    public LullFormat(SourceFile file, EventTypes types)
    {
        _file = file;
        _types = types;
        foreach (var name in Known)
        {
            _at[name] = file.Column(name);
        }

        for (var i = 0; i < file.Header.Count; i++)
        {
            if (!_at.ContainsValue(i))
            {
                _unknown.Add(i);
            }
        }
    }

    /// <summary>The columns without which a file is not Lull CSV.</summary>
    public static IReadOnlyList<string> Required { get; } = ["date", "source", "target", "type"];

    /// <summary>The columns that mean something.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "event_id", "date", "date_end", "source", "target", "type", "count", "place", "country", "admin1", "region",
        "latitude", "longitude", "deaths", "publisher", "url", "note", "theatre",
    ];

    /// <inheritdoc/>
    public string Dataset => "lull";

    /// <inheritdoc/>
    public bool IsPreamble(Row row) => false;

    /// <inheritdoc/>
    public int Width => _file.Header.Count;

    /// <inheritdoc/>
    public ImportedRow Read(Row row, string contentHash)
    {
        CountRange? count = null;
        CountRange? deaths = null;
        var place = Place.Unknown;
        var problem = TryCommon(row, out var meaning, out var when)
            ?? TryCount(row, "count", out count)
            ?? TryCount(row, "deaths", out deaths)
            ?? TryPlace(row, out place);
        if (problem is not null)
        {
            return new ImportedRow(null, problem);
        }

        var common = new Common(
            Id(row, contentHash), when, Text(row, "source"), Text(row, "target"), meaning.Kind, Text(row, "publisher"),
            place, Text(row, "theatre"), Text(row, "url"), Text(row, "note"),
            new Origin(_file.Name, row.Line, contentHash), Extra(row));
        return meaning.Tally != TallyKind.None ? Tally(row, common, meaning, count)
            : meaning.Kind.IsSignal() ? new ImportedRow(Signal(common), null)
            : count is { High: 0 } ? Refused(row, "count", "at least 1; that nothing happened is the type absence-claim")
            : new ImportedRow(Event(common, meaning, count, deaths, Text(row, "type")), null);
    }

    /// <summary>An id is its publisher's: the first one's, so that naming a second publisher later is a correction.</summary>
    public string IdentityOf(RecordItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var end = item.Publisher.IndexOf(';', StringComparison.Ordinal);
        return $"{(end < 0 ? item.Publisher : item.Publisher[..end]).Trim().ToLowerInvariant()}\n{item.Id}";
    }

    private Problem? TryCommon(Row row, out EventMeaning meaning, out DayInterval when)
    {
        when = default;
        if (!_types.TryFind(Text(row, "type"), out meaning))
        {
            return _file.Refuse(row, _at["type"], "a kind of event such as attack, strike or ceasefire, or a type of data/event-types.csv");
        }

        if (Field(row, "source").IsEmpty)
        {
            return _file.Refuse(row, _at["source"], "the side that did it");
        }

        if (Field(row, "target").IsEmpty && (meaning.Kind.IsHostileAct() || meaning.Tally != TallyKind.None))
        {
            return _file.Refuse(row, _at["target"], "the side it was done to");
        }

        if (!DayText.TryIsoOrCoarser(Field(row, "date"), out var first))
        {
            return _file.Refuse(row, _at["date"], DateForm);
        }

        return TryEnd(row, meaning, first, out when);
    }

    private Problem? TryEnd(Row row, EventMeaning meaning, DayInterval first, out DayInterval when)
    {
        when = first;
        var end = Field(row, "date_end");
        if (end.IsEmpty)
        {
            return null;
        }

        if (!DayText.TryIsoOrCoarser(end, out var last))
        {
            return _file.Refuse(row, _at["date_end"], DateForm + ", or nothing");
        }

        if (last.End < first.Start)
        {
            return _file.Refuse(row, _at["date_end"], $"a date not before {first}");
        }

        // Both days of a tally's span are known exactly; an act with a span happened on some day of it.
        var days = last.End.DayNumber - first.Start.DayNumber + 1;
        var stated = first.Precision > last.Precision ? first.Precision : last.Precision;
        var precision = meaning.Tally != TallyKind.None || stated != DatePrecision.Day ? stated : DayText.PrecisionOf(days);
        when = new DayInterval(first.Start, last.End, precision);
        return null;
    }

    private Problem? TryCount(Row row, string column, out CountRange? count)
    {
        count = null;
        var text = Field(row, column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (CountRange.TryParse(text, out var range))
        {
            count = range;
            return null;
        }

        return _file.Refuse(row, _at[column], "a number, a range such as 3-5, or 3+");
    }

    private Problem? TryPlace(Row row, out Place place)
    {
        place = Place.Unknown;
        if (!Numbers.TryDegrees(Field(row, "latitude"), 90, out var latitude))
        {
            return _file.Refuse(row, _at["latitude"], "degrees from -90 to 90");
        }

        if (!Numbers.TryDegrees(Field(row, "longitude"), 180, out var longitude))
        {
            return _file.Refuse(row, _at["longitude"], "degrees from -180 to 180");
        }

        var made = new Place(
            OrNull(Text(row, "place")), OrNull(Text(row, "country")), OrNull(Text(row, "admin1")),
            OrNull(Text(row, "region")), latitude, longitude);
        place = made == Place.Unknown ? Place.Unknown : made;
        return null;
    }

    private ImportedRow Tally(Row row, Common common, EventMeaning meaning, CountRange? count) =>
        count is not { } acts
            ? Refused(row, "count", "the number of acts that the tally counts")
            : new ImportedRow(
                new Tally
                {
                    Id = common.Id,
                    When = common.When,
                    Source = common.Source,
                    Target = common.Target,
                    Kind = common.Kind,
                    Publisher = common.Publisher,
                    Place = common.Place,
                    Theatre = common.Theatre,
                    Url = common.Url,
                    Note = common.Note,
                    Origin = common.Origin,
                    Dataset = Dataset,
                    Extra = common.Extra,
                    Count = acts,
                    Cumulative = meaning.Tally == TallyKind.Cumulative,
                },
                null);

    private Signal Signal(Common common) =>
        new()
        {
            Id = common.Id,
            When = common.When,
            Source = common.Source,
            Target = common.Target,
            Kind = common.Kind,
            Publisher = common.Publisher,
            Place = common.Place,
            Theatre = common.Theatre,
            Url = common.Url,
            Note = common.Note,
            Origin = common.Origin,
            Dataset = Dataset,
            Extra = common.Extra,
        };

    private Event Event(Common common, EventMeaning meaning, CountRange? count, CountRange? deaths, string type) =>
        new()
        {
            Id = common.Id,
            When = common.When,
            Source = common.Source,
            Target = common.Target,
            Kind = common.Kind,
            Publisher = common.Publisher,
            Place = common.Place,
            Theatre = common.Theatre,
            Url = common.Url,
            Note = common.Note,
            Origin = common.Origin,
            Dataset = Dataset,
            Extra = common.Extra,
            Count = count ?? CountRange.One,
            Deaths = deaths,
            Symmetric = meaning.Symmetric,
            TypeText = type,
        };

    private string Extra(Row row)
    {
        Dictionary<string, string>? extra = null;
        foreach (var column in _unknown)
        {
            if (!row[column].IsEmpty)
            {
                (extra ??= [])[_file.Header[column]] = row[column].ToString();
            }
        }

        return extra is null ? "" : JsonSerializer.Serialize(extra, SourceFile.Json);
    }

    private string Id(Row row, string contentHash)
    {
        var id = Field(row, "event_id");
        return id.IsEmpty ? contentHash[..16] : id.ToString();
    }

    private ImportedRow Refused(Row row, string column, string expected) =>
        new(null, _file.Refuse(row, _at[column], expected));

    private ReadOnlySpan<char> Field(Row row, string column) => row[_at[column]].Trim();

    private string Text(Row row, string column) => _file.Text(row, _at[column]);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private readonly record struct Common(
        string Id, DayInterval When, string Source, string Target, EventKind Kind, string Publisher, Place Place,
        string Theatre, string Url, string Note, Origin Origin, string Extra);
}
