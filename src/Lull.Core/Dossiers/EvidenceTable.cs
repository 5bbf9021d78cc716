using System.Globalization;
using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>Writes the rows that a finding rests on, with links to where they can be read.</summary>
internal static class EvidenceTable
{
    private static readonly char[] BetweenLinks = [' ', ';', '\t', '\n'];

    public static void Write(TextWriter page, IReadOnlyList<EvidenceRow> evidence)
    {
        page.Write($"<h2 id=\"evidence\">Evidence: {evidence.Count.ToString(CultureInfo.InvariantCulture)} rows of the record</h2>\n");
        page.Write("<div class=\"wide\"><table aria-labelledby=\"evidence\">\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">What</th>"
            + "<th scope=\"col\">By whom, against whom</th><th scope=\"col\">Counted by</th><th scope=\"col\">What the source says</th><th scope=\"col\">Row</th></tr></thead>\n<tbody>\n");
        foreach (var row in evidence)
        {
            var item = row.Item;
            page.Write($"<tr{(row.WithinLull ? " class=\"violation\"" : "")}><th scope=\"row\">{SvgWriter.Escape(item.When.ToString())}</th>"
                + $"<td>{SvgWriter.Escape(What(item))}{(row.WithinLull ? " <b>within the lull</b>" : "")}</td>"
                + $"<td>{SvgWriter.Escape(item.Target.Length > 0 ? $"{item.Source} → {item.Target}" : item.Source)}</td>"
                + $"<td>{SvgWriter.Escape(item.Publisher.Replace(";", ", ", StringComparison.Ordinal))}</td>"
                + $"<td>{SvgWriter.Escape(item.Note)} {Links(item.Url)}</td>"
                + $"<td>{SvgWriter.Escape(string.Create(CultureInfo.InvariantCulture, $"{item.Origin.File}:{item.Origin.Row}"))}</td></tr>\n");
        }

        page.Write("</tbody>\n</table></div>\n");
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
    private static string Links(string urls)
    {
        var links = urls.Split(BetweenLinks, StringSplitOptions.RemoveEmptyEntries)
            .Where(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            .Select(url => $"<a href=\"{SvgWriter.Escape(url)}\" rel=\"noreferrer\">{SvgWriter.Escape(new Uri(url).Host)}</a>");
        return string.Join(' ', links);
    }
}
