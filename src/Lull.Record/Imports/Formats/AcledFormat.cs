using Lull.Events;
using Lull.Places;
using Lull.Record.Imports.Text;
using Lull.Time;

namespace Lull.Record.Imports.Formats;

/// <summary>ACLED's export, with the columns of before and after its changes, comma or semicolon separated.</summary>
internal sealed class AcledFormat : IRowFormat
{
    private readonly SourceFile _file;
    private readonly int _id;
    private readonly int _date;
    private readonly int _precision;
    private readonly int _type;
    private readonly int _subType;
    private readonly int _actor1;
    private readonly int _actor2;
    private readonly int _inter1;
    private readonly int _inter2;
    private readonly int _deaths;
    private readonly int _notes;
    private readonly PlaceColumns _where;
    private readonly (string Name, int Column)[] _kept;

    /// <summary>Makes the format for a file with this header.</summary>
    public AcledFormat(SourceFile file)
    {
        _file = file;
        _id = file.Column("event_id_cnty", "data_id");
        _date = file.Column("event_date");
        _precision = file.Column("time_precision");
        _type = file.Column("event_type");
        _subType = file.Column("sub_event_type");
        _actor1 = file.Column("actor1");
        _actor2 = file.Column("actor2");
        _inter1 = file.Column("inter1");
        _inter2 = file.Column("inter2");
        _deaths = file.Column("fatalities");
        _notes = file.Column("notes");
        _where = new PlaceColumns(file)
        {
            Name = file.Column("location"),
            Country = file.Column("country"),
            Admin = file.Column("admin1"),
            Region = file.Column("region"),
            Latitude = file.Column("latitude"),
            Longitude = file.Column("longitude"),
        };
        _kept =
        [
            ("disorder_type", file.Column("disorder_type")),
            ("event_type", _type),
            ("inter1", _inter1),
            ("inter2", _inter2),
            ("civilian_targeting", file.Column("civilian_targeting")),
            ("time_precision", _precision),
            ("geo_precision", file.Column("geo_precision")),
            ("source_scale", file.Column("source_scale")),
            ("source", file.Column("source")),
        ];
    }

    /// <summary>The columns without which a file is not ACLED's.</summary>
    public static IReadOnlyList<string> Required { get; } = ["event_date", "event_type", "actor1"];

    /// <inheritdoc/>
    public string Dataset => "acled";

    /// <inheritdoc/>
    public bool IsPreamble(Row row) => false;

    /// <inheritdoc/>
    public int Width => _file.Header.Count;

    /// <inheritdoc/>
    public ImportedRow Read(Row row, string contentHash)
    {
        DayInterval when = default;
        CountRange? deaths = null;
        var place = Place.Unknown;
        var problem = TryRule(row, out var rule) ?? TryWhen(row, out when) ?? TryDeaths(row, out deaths) ?? _where.TryRead(row, out place);
        if (problem is not null)
        {
            return new ImportedRow(null, problem);
        }

        var (source, target) = Sides(row, rule.Order);
        var known = source.Length > 0 && target.Length > 0;
        return new ImportedRow(
            new Event
            {
                Id = row[_id].IsWhiteSpace() ? contentHash[..16] : row[_id].Trim().ToString(),
                When = when,
                Source = source,
                Target = target,
                Kind = known ? rule.Kind : EventKind.Other,
                Symmetric = known && rule.Order == AcledOrder.Symmetric,
                TypeText = _file.Text(row, row[_subType].IsWhiteSpace() ? _type : _subType),
                Deaths = deaths,
                Publisher = "ACLED",
                Place = place,
                Note = row[_notes].Trim().ToString(),
                Origin = new Origin(_file.Name, row.Line, contentHash),
                Dataset = Dataset,
                Extra = Extra(row),
            },
            null);
    }

    private Problem? TryRule(Row row, out AcledRule rule) =>
        AcledRule.TryFind(_file.Text(row, _type), _file.Text(row, _subType), out rule)
            ? null
            : _file.Refuse(row, _type, "a type of ACLED's codebook, such as Battles or Explosions/Remote violence");

    private (string Source, string Target) Sides(Row row, AcledOrder order)
    {
        var first = _file.Text(row, _actor1);
        var second = _file.Text(row, _actor2);

        // Civilians do not attack: where they are named first in a directed event, the doer is actor 2.
        var swapped = order == AcledOrder.SecondActed
            || (order == AcledOrder.FirstActed && IsCivilian(row, _inter1, first) && !IsCivilian(row, _inter2, second) && second.Length > 0);
        return swapped ? (second, first) : (first, second);
    }

    private static bool IsCivilian(Row row, int inter, string actor) =>
        row[inter].Trim() is "7" or "Civilians" || actor.StartsWith("Civilians", StringComparison.OrdinalIgnoreCase);

    private Problem? TryWhen(Row row, out DayInterval when)
    {
        when = default;
        var text = row[_date].Trim();
        if (!DayText.TryIso(text, out var day) && !DayText.TryDayMonthName(text, out day) && !DayText.TryDayFirst(text, out day))
        {
            return _file.Refuse(row, _date, "a date as YYYY-MM-DD, 4 February 2024 or DD/MM/YYYY, " + DayText.Years);
        }

        switch (row[_precision].Trim())
        {
            case "1" or "":
                when = DayInterval.OfDay(day);
                return null;
            case "2":
                when = WeekAround(day);
                return null;
            case "3":
                when = DayInterval.OfMonth(day.Year, day.Month);
                return null;
            default:
                return _file.Refuse(row, _precision, "ACLED's precision of the date, 1 to 3");
        }
    }

    /// <summary>ACLED gives one day of the week it means, and does not say which: three days either side hold it.</summary>
    private static DayInterval WeekAround(DateOnly day)
    {
        var first = Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - 3);
        var last = Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + 3);
        return new DayInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), DatePrecision.Week);
    }

    private Problem? TryDeaths(Row row, out CountRange? deaths)
    {
        deaths = null;
        var text = row[_deaths].Trim();
        if (text.IsEmpty)
        {
            return null;
        }

        if (!Numbers.TryCount(text, out var number))
        {
            return _file.Refuse(row, _deaths, "a number of fatalities");
        }

        deaths = CountRange.Exactly(number);
        return null;
    }

    private string Extra(Row row)
    {
        Span<char> json = stackalloc char[768];
        var writer = new FlatJson(json);
        foreach (var (name, column) in _kept)
        {
            writer.Add(name, row[column].Trim());
        }

        return _file.Pool.Intern(writer.Written);
    }
}
