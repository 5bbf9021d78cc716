using System.Globalization;
using Lull.Events;
using Lull.Places;
using Lull.Record.Imports.Text;
using Lull.Time;

namespace Lull.Record.Imports.Formats;

/// <summary>
/// The UCDP Georeferenced Event Dataset: global releases, the Humanitarian Data Exchange's country files with their
/// second header row, Candidate releases, and reduced tables made of them. GED does not tell who struck first, so
/// fighting between two sides is symmetric; violence against civilians goes from side A to side B.
/// </summary>
internal sealed class UcdpFormat : IRowFormat
{
    private const int LongestNote = 240;
    private readonly SourceFile _file;
    private readonly int _id;
    private readonly int _type;
    private readonly int _sideA;
    private readonly int _sideB;
    private readonly int _start;
    private readonly int _end;
    private readonly int _precision;
    private readonly int _low;
    private readonly int _best;
    private readonly int _high;
    private readonly int _headline;
    private readonly PlaceColumns _where;
    private readonly (string Name, int Column)[] _kept;

    /// <summary>Makes the format for a file with this header.</summary>
    public UcdpFormat(SourceFile file)
    {
        _file = file;
        _id = file.Column("id");
        _type = file.Column("type_of_violence", "type_of_vi");
        _sideA = file.Column("side_a");
        _sideB = file.Column("side_b");
        _start = file.Column("date_start");
        _end = file.Column("date_end");
        _precision = file.Column("date_prec");
        _low = file.Column("low", "low_est", "deaths_low");
        _best = file.Column("best", "best_est", "deaths_best");
        _high = file.Column("high", "high_est", "deaths_high");
        _headline = file.Column("source_headline", "source_article");
        _where = new PlaceColumns(file)
        {
            Name = file.Column("where_coordinates", "where_coor"),
            Country = file.Column("country"),
            Admin = file.Column("adm_1"),
            Region = file.Column("region"),
            Latitude = file.Column("latitude"),
            Longitude = file.Column("longitude"),
        };
        _kept =
        [
            ("conflict_id", file.Column("conflict_new_id", "conflict_id")),
            ("dyad_id", file.Column("dyad_new_id", "dyad_id")),
            ("code_status", file.Column("code_status")),
            ("event_clarity", file.Column("event_clarity")),
            ("date_prec", _precision),
            ("where_prec", file.Column("where_prec")),
        ];
    }

    /// <summary>The columns without which a file is not GED.</summary>
    public static IReadOnlyList<string> Required { get; } =
        ["id", "type_of_violence", "side_a", "side_b", "date_start", "date_end"];

    /// <inheritdoc/>
    public string Dataset => "ucdp";

    /// <inheritdoc/>
    public bool IsPreamble(Row row)
    {
        var tagged = false;
        for (var i = 0; i < row.Count; i++)
        {
            var field = row[i].Trim();
            if (!field.IsEmpty && field[0] != '#')
            {
                return false;
            }

            tagged |= !field.IsEmpty;
        }

        return tagged;
    }

    /// <inheritdoc/>
    public int Width => _file.Header.Count;

    /// <inheritdoc/>
    public ImportedRow Read(Row row, string contentHash)
    {
        DayInterval when = default;
        CountRange? deaths = null;
        var place = Place.Unknown;
        var problem = TrySides(row) ?? TryDays(row, out when) ?? TryDeaths(row, out deaths) ?? _where.TryRead(row, out place);
        if (problem is not null)
        {
            return new ImportedRow(null, problem);
        }

        var type = row[_type].Trim()[0];
        var oneSided = type == '3';
        return new ImportedRow(
            new Event
            {
                Id = row[_id].Trim().ToString(),
                When = when,
                Source = _file.Text(row, _sideA),
                Target = _file.Text(row, _sideB),
                Kind = oneSided ? EventKind.Attack : EventKind.Clash,
                Symmetric = !oneSided,
                TypeText = oneSided ? "one-sided violence" : type == '1' ? "state-based conflict" : "non-state conflict",
                Deaths = deaths,
                Publisher = "UCDP",
                Place = place,
                Note = Note(row),
                Origin = new Origin(_file.Name, row.Line, contentHash),
                Dataset = Dataset,
                Extra = Extra(row, deaths),
            },
            null);
    }

    private Problem? TrySides(Row row) =>
        row[_id].IsWhiteSpace() ? _file.Refuse(row, _id, "UCDP's number of the event")
        : row[_type].Trim() is not ("1" or "2" or "3") ? _file.Refuse(row, _type, "1 (state-based), 2 (non-state) or 3 (one-sided)")
        : row[_sideA].IsWhiteSpace() ? _file.Refuse(row, _sideA, "the name of a side")
        : row[_sideB].IsWhiteSpace() ? _file.Refuse(row, _sideB, "the name of a side")
        : null;

    private Problem? TryDays(Row row, out DayInterval when)
    {
        const string expected = "a date as YYYY-MM-DD or DD/MM/YYYY, " + DayText.Years;
        when = default;
        if (!TryDay(row[_start].Trim(), out var start))
        {
            return _file.Refuse(row, _start, expected);
        }

        if (!TryDay(row[_end].Trim(), out var end))
        {
            return _file.Refuse(row, _end, expected);
        }

        if (end < start)
        {
            return _file.Refuse(row, _end, string.Create(CultureInfo.InvariantCulture, $"a date not before {start:yyyy-MM-dd}"));
        }

        DatePrecision? precision = row[_precision].Trim() switch
        {
            "1" => DatePrecision.Day,
            "2" or "3" => DatePrecision.Week,
            "4" => DatePrecision.Month,
            "5" => DatePrecision.Year,
            "" => DayText.PrecisionOf(end.DayNumber - start.DayNumber + 1),
            _ => null,
        };
        if (precision is null)
        {
            return _file.Refuse(row, _precision, "UCDP's precision of the date, 1 to 5");
        }

        when = new DayInterval(start, end, precision.Value);
        return null;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DayText.TryIso(text, out day) || DayText.TryDayFirst(text, out day);

    /// <summary>
    /// From the smallest to the largest of the estimates: in a few hundred rows of real releases "low" is above "high".
    /// </summary>
    private Problem? TryDeaths(Row row, out CountRange? deaths)
    {
        deaths = null;
        var low = int.MaxValue;
        var high = -1;
        foreach (var column in (ReadOnlySpan<int>)[_low, _best, _high])
        {
            if (row[column].IsWhiteSpace())
            {
                continue;
            }

            if (!Numbers.TryCount(row[column], out var number))
            {
                return _file.Refuse(row, column, "a number of deaths");
            }

            low = Math.Min(low, number);
            high = Math.Max(high, number);
        }

        deaths = high < 0 ? null : new CountRange(low, high);
        return null;
    }

    private string Note(Row row)
    {
        var headline = row[_headline].Trim();
        return headline.Length <= LongestNote
            ? _file.Pool.Intern(headline)
            : string.Concat(headline[..LongestNote], "...");
    }

    /// <summary>A few of GED's codes as JSON, built without allocation since most rows share theirs with others.</summary>
    private string Extra(Row row, CountRange? deaths)
    {
        Span<char> json = stackalloc char[512];
        var writer = new FlatJson(json);
        foreach (var (name, column) in _kept)
        {
            writer.Add(name, row[column].Trim());
        }

        if (deaths is { } range && range.Low != range.High)
        {
            writer.Add("best", row[_best].Trim());
        }

        return _file.Pool.Intern(writer.Written);
    }
}
