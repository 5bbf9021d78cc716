using System.Globalization;
using Lull.Events;
using Lull.Time;
using Sylvan.Data.Csv;

namespace Lull.Benchmarks.History;

/// <summary>Reads what is known.</summary>
internal static class KnownHistory
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>The lulls of a file with columns side_a, side_b, onset_first, onset_last, end_first, end_last, what.</summary>
    public static IReadOnlyList<KnownLull> Lulls(TextReader text) =>
        Rows(text, row => new KnownLull(
            Pair(row("side_a"), row("side_b")),
            new DayInterval(Day(row("onset_first")), Day(row("onset_last"))),
            row("end_first").Length == 0 ? null : new DayInterval(Day(row("end_first")), Day(row("end_last"))),
            row("what")));

    /// <summary>The truces of a file with columns side_a, side_b, declared, what.</summary>
    public static IReadOnlyList<DeclaredTruce> Failures(TextReader text) =>
        Rows(text, row => new DeclaredTruce(Pair(row("side_a"), row("side_b")), Day(row("declared")), "", row("what")));

    /// <summary>UCDP's ceasefires joined to its events, with columns dyad_name, date, country_file, label.</summary>
    public static IReadOnlyList<DeclaredTruce> Anchors(TextReader text) =>
        [.. Rows(text, row => new DeclaredTruce(PairOf(row("dyad_name")), Day(row("date")), row("country_file"), row("label")))
            .DistinctBy(truce => (truce.Dyad, truce.Day))];

    /// <summary>The two sides of UCDP's name of a dyad: "A - B", where a side's own name may hold a hyphen without spaces.</summary>
    public static Dyad PairOf(string name)
    {
        var at = name.IndexOf(" - ", StringComparison.Ordinal);
        return at < 0 ? throw new FormatException($"'{name}' does not name two sides") : Pair(name[..at], name[(at + 3)..]);
    }

    private static Dyad Pair(string one, string other) => new(one, other);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, Iso, CultureInfo.InvariantCulture);

    private static List<T> Rows<T>(TextReader text, Func<Func<string, string>, T> read)
    {
        using var csv = CsvDataReader.Create(text);
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(read(column => csv.GetString(csv.GetOrdinal(column))));
        }

        return rows;
    }
}
