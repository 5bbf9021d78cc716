using Lull.Events;
using Lull.Places;
using Lull.Record.Imports.Text;
using Lull.Time;

namespace Lull.Record.Imports.Formats;

/// <summary>
/// The event exports of GDELT 1.0 (57 columns until March 2013, 58 since) and 2.0 (61): tab separated, without header
/// or quotation marks. Acts are GDELT's own coding, made by machine; direction is CAMEO's, from actor 1 to actor 2.
/// </summary>
internal sealed class GdeltFormat : IRowFormat
{
    private const int Id = 0;
    private const int Day = 1;
    private const int Actor1Code = 5;
    private const int Actor1Name = 6;
    private const int Actor2Code = 15;
    private const int Actor2Name = 16;
    private const int IsRootEvent = 25;
    private const int EventCode = 26;
    private const int QuadClass = 29;
    private const int Mentions = 31;
    private const int Sources = 32;
    private const int Articles = 33;
    private readonly SourceFile _file;
    private readonly int _placeName;
    private readonly int _admin;
    private readonly int _latitude;
    private readonly int _url;

    /// <summary>Makes the format for rows of so many columns.</summary>
    public GdeltFormat(SourceFile file, int width)
    {
        _file = file;
        Width = width;

        // The place of the action comes after those of the two actors, each one column longer in 2.0.
        var second = width == 61;
        _placeName = second ? 52 : 50;
        _admin = second ? 54 : 52;
        _latitude = second ? 56 : 53;
        _url = width == 57 ? -1 : width - 1;
    }

    /// <inheritdoc/>
    public string Dataset => "gdelt";

    /// <summary>True for a row that has the shape of an export's.</summary>
    public static bool Fits(ReadOnlySpan<char> line)
    {
        var width = line.Count('\t') + 1;
        if (width is not (57 or 58 or 61))
        {
            return false;
        }

        var id = line[..line.IndexOf('\t')];
        var rest = line[(id.Length + 1)..];
        return !id.IsEmpty
            && id.IndexOfAnyExceptInRange('0', '9') < 0
            && rest.IndexOf('\t') == 8
            && rest[..8].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <inheritdoc/>
    public bool IsPreamble(Row row) => false;

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public ImportedRow Read(Row row, string contentHash)
    {
        if (row[Id].IsEmpty || row[Id].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return new ImportedRow(null, _file.Refuse(row, Id, "GLOBALEVENTID, a number"));
        }

        if (!DayText.TryCompact(row[Day], out var day))
        {
            return new ImportedRow(null, _file.Refuse(row, Day, "SQLDATE as YYYYMMDD, " + DayText.Years));
        }

        var code = row[EventCode].Trim();
        if (code.Length is < 2 or > 4 || code.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return new ImportedRow(null, _file.Refuse(row, EventCode, "a CAMEO code of two to four digits"));
        }

        if (!Numbers.TryDegrees(row[_latitude], 90, out var latitude)
            || !Numbers.TryDegrees(row[_latitude + 1], 180, out var longitude))
        {
            return new ImportedRow(null, _file.Refuse(row, _latitude, "latitude and longitude in degrees"));
        }

        return new ImportedRow(Item(row, contentHash, day, PlaceOf(row, latitude, longitude)), null);
    }

    private RecordItem Item(Row row, string contentHash, DateOnly day, Place place)
    {
        var source = Actor(row, Actor1Name, Actor1Code);
        var target = Actor(row, Actor2Name, Actor2Code);
        var kind = CameoCodes.KindOf(row[EventCode].Trim());
        var code = _file.Text(row, EventCode);
        var origin = new Origin(_file.Name, row.Line, contentHash);
        var known = source.Length > 0 && target.Length > 0;
        return known && kind.IsSignal()
            ? new Signal
            {
                Id = row[Id].ToString(),
                When = DayInterval.OfDay(day),
                Source = source,
                Target = target,
                Kind = kind,
                Publisher = "GDELT",
                Place = place,
                Url = row[_url].Trim().ToString(),
                Note = _file.Pool.Intern($"CAMEO {code}"),
                Origin = origin,
                Dataset = Dataset,
                Extra = Extra(row),
            }
            : new Event
            {
                Id = row[Id].ToString(),
                When = DayInterval.OfDay(day),
                Source = source,
                Target = target,
                Kind = known ? kind : EventKind.Other,
                TypeText = code,
                Publisher = "GDELT",
                Place = place,
                Url = row[_url].Trim().ToString(),
                Origin = origin,
                Dataset = Dataset,
                Extra = Extra(row),
            };
    }

    private string Actor(Row row, int name, int code) =>
        _file.Text(row, row[name].IsWhiteSpace() ? code : name);

    /// <summary>GDELT writes a place as "Town, Province, Country"; the country is what stands last.</summary>
    private Place PlaceOf(Row row, double? latitude, double? longitude)
    {
        var full = row[_placeName].Trim();
        if (full.IsEmpty && latitude is null)
        {
            return Place.Unknown;
        }

        var comma = full.LastIndexOf(',');
        var country = _file.Pool.Intern(full[(comma + 1)..].Trim());
        var name = _file.Pool.Intern(full);
        var admin = _file.Text(row, _admin);
        return new Place(
            name.Length == 0 ? null : name,
            country.Length == 0 ? null : country,
            admin.Length == 0 ? null : admin,
            null, latitude, longitude);
    }

    private string Extra(Row row)
    {
        Span<char> json = stackalloc char[256];
        var writer = new FlatJson(json);
        writer.Add("IsRootEvent", row[IsRootEvent]);
        writer.Add("QuadClass", row[QuadClass]);
        writer.Add("NumMentions", row[Mentions]);
        writer.Add("NumSources", row[Sources]);
        writer.Add("NumArticles", row[Articles]);
        return _file.Pool.Intern(writer.Written);
    }
}
