using System.Text.Json;
using Lull.Events;
using Lull.Places;
using Lull.Record.Imports.Text;
using Lull.Time;

namespace Lull.Record.Imports.Formats;

/// <summary>Lull's own CSV, as the architecture's contract lays it down.</summary>
internal sealed class LullFormat : IRowFormat
{
    private const string DateForm = "a date as YYYY-MM-DD, YYYY-MM or YYYY, " + DayText.Years;
    private readonly SourceFile _file;
    private readonly EventTypes _types;
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly List<int> _unknown = [];
    private readonly PlaceColumns _where;

    /// <summary>Makes the format for a file with this header.</summary>
    public LullFormat(SourceFile file, EventTypes types)
    {
        _file = file;
        _types = types;
        foreach (var name in Known)
        {
            _at[name] = file.Column(name);
        }

        _where = new PlaceColumns(file)
        {
            Name = _at["place"],
            Country = _at["country"],
            Admin = _at["admin1"],
            Region = _at["region"],
            Latitude = _at["latitude"],
            Longitude = _at["longitude"],
        };

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
            ?? _where.TryRead(row, out place);
        if (problem is not null)
        {
            return new ImportedRow(null, problem);
        }

        var shared = Shared(row, contentHash, meaning.Kind, when, place);
        return meaning.Tally != TallyKind.None ? Tally(row, shared, meaning, count)
            : meaning.Kind.IsSignal() ? new ImportedRow(shared, null)
            : count is { High: 0 } ? Refused(row, "count", "at least 1; that nothing happened is the type absence-claim")
            : new ImportedRow(
                new Event(shared)
                {
                    Count = count ?? CountRange.One,
                    Deaths = deaths,
                    Symmetric = meaning.Symmetric,
                    TypeText = Text(row, "type"),
                },
                null);
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

    // A signal holds nothing but what all items have in common.
    private Signal Shared(Row row, string contentHash, EventKind kind, DayInterval when, Place place) =>
        new()
        {
            Dataset = Dataset,
            Id = Id(row, contentHash),
            Kind = kind,
            When = when,
            Source = Text(row, "source"),
            Target = Text(row, "target"),
            Publisher = Text(row, "publisher"),
            Place = place,
            Theatre = Text(row, "theatre"),
            Url = Text(row, "url"),
            Note = Text(row, "note"),
            Extra = Extra(row),
            Origin = new Origin(_file.Name, row.Line, contentHash),
        };

    private ImportedRow Tally(Row row, Signal shared, EventMeaning meaning, CountRange? count) =>
        count is not { } acts
            ? Refused(row, "count", "the number of acts that the tally counts")
            : new ImportedRow(
                new Tally(shared, acts) { Cumulative = meaning.Tally == TallyKind.Cumulative },
                null);

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
}
