using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace Lull.Reports;

/// <summary>Tells the furniture of a page from the report, line by line: <c>data/furniture.csv</c>.</summary>
internal static partial class Furniture
{
    // A line that begins like furniture but goes on this long is a sentence.
    private const int LongestLine = 200;

    private static readonly FrozenDictionary<FurnitureForm, FrozenSet<string>> Lines = Read();
    private static readonly string[] Starts = [.. Lines[FurnitureForm.Start]];

    /// <summary>True where a line is no part of a report.</summary>
    public static bool Is(string line)
    {
        var words = Words(line);
        return line.Length > 0
            && (words.Length == 0 ? !line.Any(char.IsLetterOrDigit)
                : line.Length <= LongestLine
                    && (Lines[FurnitureForm.Whole].Contains(words)
                        || Array.Exists(Starts, start => Folded(line).StartsWith(start, StringComparison.Ordinal))
                        || ReadingTime().IsMatch(line)));
    }

    /// <summary>True for the heading of a list of other reports.</summary>
    public static bool HeadsTail(string line) => Lines[FurnitureForm.Tail].Contains(Words(line));

    // "Read more >>" and "ADVERTISEMENT" are the words alone.
    private static string Words(string line) => Folded(line).Trim().Trim([.. "-–—*•·|>»«<[](){}:.!…→▶►# \t"]);

    private static string Folded(string line) => line.ToLowerInvariant().Replace('’', '\'');

    private static FrozenDictionary<FurnitureForm, FrozenSet<string>> Read()
    {
        using var text = EmbeddedData.Open("furniture.csv");
        using var csv = CsvDataReader.Create(text);
        var (form, words) = (csv.GetOrdinal("form"), csv.GetOrdinal("text"));
        var lines = Enum.GetValues<FurnitureForm>().ToDictionary(known => known, _ => new HashSet<string>(StringComparer.Ordinal));
        while (csv.Read())
        {
            lines[Enum.Parse<FurnitureForm>(csv.GetString(form), ignoreCase: true)].Add(csv.GetString(words));
        }

        return lines.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\s*([0-9]{1,3} (min|minutes?) read|[0-9]+ (comments?|shares?|views?))\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex ReadingTime();
}
