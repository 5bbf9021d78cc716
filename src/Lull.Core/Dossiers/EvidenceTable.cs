using System.Globalization;
using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>The rows that a finding rests on, with links to where they can be read.</summary>
internal static class EvidenceTable
{
    private static readonly char[] BetweenLinks = [' ', ';', '\t', '\n'];

    /// <summary>Makes the table.</summary>
    public static DossierTable Of(IReadOnlyList<EvidenceRow> evidence) => new(
        "The rows of the record that it rests on",
        ["When", "What", "By whom, against whom", "Counted by", "Row", "What the source says"],
        [.. evidence.Select(Row)])
    {
        Links = [.. evidence.Select(row => Links(row.Item.Url))],
        Warnings = evidence.Index().Where(row => row.Item.WithinLull).Select(row => row.Index).ToHashSet(),
    };

    private static IReadOnlyList<string> Row(EvidenceRow row)
    {
        var item = row.Item;
        return
        [
            item.When.ToString(),
            What(item) + (row.WithinLull ? ", within the lull" : ""),
            item.Target.Length > 0 ? $"{item.Source} → {item.Target}" : item.Source,
            item.Publisher.Replace(";", ", ", StringComparison.Ordinal),
            string.Create(CultureInfo.InvariantCulture, $"{SourceList.FileName(item.Origin.File)}:{item.Origin.Row}"),
            item.Note,
        ];
    }

    /// <summary>What a row says was done, with its count.</summary>
    private static string What(RecordItem item) =>
        item switch
        {
            Tally tally => $"{tally.Count} acts counted{(tally.Cumulative ? " so far" : "")}",
            Event @event when @event.Count != CountRange.One => $"{@event.Kind.Name()} × {@event.Count}",
            _ => item.Kind.Name(),
        };

    // Only web addresses become links: a row of a file must not be able to put anything else on the page.
    private static IReadOnlyList<string> Links(string urls) =>
    [
        .. urls.Split(BetweenLinks, StringSplitOptions.RemoveEmptyEntries)
            .Where(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"),
    ];
}
