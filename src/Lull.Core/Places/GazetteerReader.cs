using System.Globalization;
using Sylvan.Data.Csv;

namespace Lull.Places;

/// <summary>Reads the files of a gazetteer; a bad row becomes a problem and the good ones go in.</summary>
internal sealed class GazetteerReader
{
    private readonly List<(PlaceEntry Entry, string[] Names)> _places = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The places with all their names.</summary>
    public IReadOnlyList<(PlaceEntry Entry, string[] Names)> Places => _places;

    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reads settlements, regions and states.</summary>
    /// <param name="text">Columns <c>name,alternates,kind,country,region,latitude,longitude,population</c>.</param>
    /// <param name="source">The name of the file, for problems.</param>
    public void ReadPlaces(TextReader text, string source) =>
        ReadRows(text, source, ["name", "alternates", "kind", "country", "region", "latitude", "longitude", "population"], (line, row) =>
        {
            if (!Enum.TryParse<PlaceKind>(row[2], ignoreCase: true, out var kind) || !row[2].All(char.IsAsciiLetter))
            {
                Refuse(source, line, "kind", $"'{row[2]}' is none of settlement, admin, country");
            }
            else if (!int.TryParse(row[7], NumberStyles.None, CultureInfo.InvariantCulture, out var population))
            {
                Refuse(source, line, "population", $"'{row[7]}' is no whole number");
            }
            else
            {
                Add(source, line, kind, row[4], population, row);
            }
        });

    /// <summary>Reads sites.</summary>
    /// <param name="text">Columns <c>name,alternates,kind,country,latitude,longitude,source</c>.</param>
    /// <param name="source">The name of the file, for problems.</param>
    public void ReadSites(TextReader text, string source) =>
        ReadRows(text, source, ["name", "alternates", "kind", "country", "source", "latitude", "longitude"], (line, row) =>
        {
            if (!Uri.TryCreate(row[4], UriKind.Absolute, out _))
            {
                Refuse(source, line, "source", $"'{row[4]}' is no address of a page");
            }
            else
            {
                Add(source, line, PlaceKind.Site, "", 0, row);
            }
        });

    // Columns 0, 1, 3, 5 and 6 mean the same in both files.
    private void Add(string source, long line, PlaceKind kind, string region, int population, string[] row)
    {
        if (row[0].Length == 0)
        {
            Refuse(source, line, "name", "there is no name");
        }
        else if (row[3].Length != 2 || !row[3].All(char.IsAsciiLetterUpper))
        {
            Refuse(source, line, "country", $"'{row[3]}' is not two upper-case letters");
        }
        else if (!TryDegrees(row[5], 90, out var latitude) || !TryDegrees(row[6], 180, out var longitude))
        {
            Refuse(source, line, "latitude", $"'{row[5]}', '{row[6]}': expected degrees or nothing");
        }
        else
        {
            var alternates = row[1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            _places.Add((new PlaceEntry(row[0], kind, row[3], region, latitude, longitude, population), [row[0], .. alternates]));
        }
    }

    private void ReadRows(TextReader text, string source, string[] columns, Action<long, string[]> add)
    {
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { OwnsReader = false });
            var header = csv.GetColumnSchema().Select(column => column.ColumnName.Trim()).ToList();
            var places = columns.Select(column => header.IndexOf(column)).ToArray();
            if (Array.IndexOf(places, -1) is var missing and >= 0)
            {
                Refuse(source, 1, columns[missing], "the column is missing");
                return;
            }

            while (csv.Read())
            {
                add(csv.RowNumber + 1, [.. places.Select(place => place < csv.RowFieldCount ? csv.GetString(place).Trim() : "")]);
            }
        }
        catch (CsvFormatException trouble)
        {
            Refuse(source, trouble.RowNumber + 1, "", "not well-formed CSV: " + trouble.Message);
        }
    }

    private void Refuse(string source, long line, string column, string message) =>
        _problems.Add(new Problem(source, line, column, message));

    private static bool TryDegrees(string text, int most, out double? degrees)
    {
        degrees = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && Math.Abs(read) <= most)
        {
            degrees = read;
            return true;
        }

        return false;
    }
}
