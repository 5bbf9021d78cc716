using System.Collections.Frozen;
using System.Globalization;
using Lull.Actors;
using Sylvan.Data.Csv;

namespace Lull.Reading.Landmarks;

/// <summary>The dated events of <c>data/landmarks.csv</c>.</summary>
internal sealed class LandmarkBook
{
    private static readonly string[] Columns =
        ["id", "date", "date_end", "acts", "names", "short_names", "context", "place", "country", "source"];

    private static readonly Lazy<LandmarkBook> DefaultBook = new(ReadEmbedded);

    private readonly FrozenDictionary<string, Landmark[]> _named;

    private LandmarkBook(IReadOnlyList<Landmark> landmarks, IReadOnlyList<Problem> problems)
    {
        Landmarks = landmarks;
        Problems = problems;
        Acts = landmarks.SelectMany(landmark => landmark.Acts).ToFrozenSet(StringComparer.Ordinal);
        NameWords = landmarks.SelectMany(landmark => landmark.Names.Concat(landmark.ShortNames)).SelectMany(key => key.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        _named = landmarks
            .SelectMany(landmark => landmark.Names.Concat(landmark.ShortNames).Distinct(StringComparer.Ordinal).Select(key => (key, landmark)))
            .GroupBy(pair => pair.key, pair => pair.landmark, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The book that Lull comes with.</summary>
    public static LandmarkBook Default => DefaultBook.Value;

    /// <summary>A book without a landmark.</summary>
    public static LandmarkBook Empty { get; } = new([], []);

    /// <summary>Every landmark, in the order of the file.</summary>
    public IReadOnlyList<Landmark> Landmarks { get; }

    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The act words of all landmarks.</summary>
    public FrozenSet<string> Acts { get; }

    /// <summary>The words of all names, as keys have them.</summary>
    public FrozenSet<string> NameWords { get; }

    /// <summary>The landmarks that have a key among their names, full or short, in the order of the file.</summary>
    public IReadOnlyList<Landmark> Named(string key) => _named.GetValueOrDefault(key, []);

    /// <summary>Reads a book; a bad row becomes a problem.</summary>
    /// <param name="text">CSV with the columns that <c>docs/reading-time.md</c> describes; lists are parted by <c>|</c>.</param>
    /// <param name="source">The name of the file, for problems.</param>
    public static LandmarkBook Read(TextReader text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (landmarks, problems) = (new List<Landmark>(), new List<Problem>());
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { OwnsReader = false });
            var header = csv.GetColumnSchema().Select(column => column.ColumnName.Trim()).ToList();
            var places = Columns.Select(column => header.IndexOf(column)).ToArray();
            if (Array.IndexOf(places, -1) is var missing and >= 0)
            {
                return new LandmarkBook([], [new Problem(source, 1, Columns[missing], "the column is missing")]);
            }

            while (csv.Read())
            {
                string[] row = [.. places.Select(place => place < csv.RowFieldCount ? csv.GetString(place).Trim() : "")];
                Add(row, source, csv.RowNumber + 1, landmarks, problems);
            }
        }
        catch (CsvFormatException trouble)
        {
            problems.Add(new Problem(source, trouble.RowNumber + 1, "", "not well-formed CSV: " + trouble.Message));
        }

        return new LandmarkBook(landmarks, problems);
    }

    private static LandmarkBook ReadEmbedded()
    {
        using var file = EmbeddedData.Open("landmarks.csv");
        var book = Read(file, "landmarks.csv");
        return book.Problems.Count == 0
            ? book
            : throw new InvalidOperationException($"the built-in landmarks are faulty: {book.Problems[0]}");
    }

    private static void Add(string[] row, string source, long line, List<Landmark> landmarks, List<Problem> problems)
    {
        var (names, shorts) = (Keys(row[4]), Keys(row[5]));
        if (row[0].Length == 0)
        {
            problems.Add(new Problem(source, line, "id", "there is no id"));
        }
        else if (!TryDay(row[1], out var start))
        {
            problems.Add(new Problem(source, line, "date", $"'{row[1]}' is not an ISO day"));
        }
        else if (!TryDay(row[2].Length > 0 ? row[2] : row[1], out var end) || end < start)
        {
            problems.Add(new Problem(source, line, "date_end", $"'{row[2]}' is not an ISO day from the date on"));
        }
        else if (names.Length == 0)
        {
            problems.Add(new Problem(source, line, "names", "there is no name with a letter or digit"));
        }
        else
        {
            landmarks.Add(new Landmark(row[0], start, end, Words(row[3]), names, shorts, Keys(row[6]), row[7], row[8], row[9]));
        }
    }

    private static string[] Words(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant())];

    private static string[] Keys(string cell) =>
        [.. Words(cell).Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
