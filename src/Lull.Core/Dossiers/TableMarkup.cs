namespace Lull.Dossiers;

/// <summary>Writes a <see cref="DossierTable"/> into a page.</summary>
internal static class TableMarkup
{
    /// <summary>Writes it.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="captioned">False where the heading above it says what it shows, so that only readers of screens are told.</param>
    public static void Write(TextWriter page, DossierTable table, bool captioned = true)
    {
        page.Write($"<div class=\"wide\"><table{(IsNarrow(table) ? " class=\"narrow\"" : "")}>\n");
        page.Write($"<caption{(captioned ? "" : " class=\"unseen\"")}>{SvgWriter.Escape(table.Caption)}</caption>\n<thead><tr>");
        foreach (var header in table.Headers)
        {
            page.Write($"<th scope=\"col\">{SvgWriter.Escape(header)}</th>");
        }

        page.Write("</tr></thead>\n<tbody>\n");
        foreach (var (index, row) in table.Rows.Index())
        {
            var links = table.Links.Count > 0 ? table.Links[index] : [];
            page.Write($"<tr{(table.Warnings.Contains(index) ? " class=\"warning\"" : "")}>{Head(row[0])}"
                + $"{string.Concat(row.Skip(1).Select((cell, at) => Cell(cell, at == row.Count - 2 ? links : [])))}</tr>\n");
        }

        page.Write("</tbody>\n</table></div>\n");
    }

    // Figures far away from what they are figures of are hard to read.
    private static bool IsNarrow(DossierTable table) =>
        table.Links.Count == 0 && table.Rows.All(row => row.Sum(cell => Math.Max(cell.Length, 8)) < 75);

    // A name stays on its line, a sentence would push the other columns off the page.
    private static string Head(string text) =>
        $"<th scope=\"row\"{(text.Length > 48 ? " class=\"sentence\"" : "")}>{SvgWriter.Escape(text)}</th>";

    // A day and its interval read badly when they are broken over two lines.
    private static string Cell(string text, IReadOnlyList<string> links) =>
        $"<td{(text.Length > 9 && char.IsAsciiDigit(text[0]) && text[4] == '-' ? " class=\"day\"" : "")}>{SvgWriter.Escape(text)}{string.Concat(links.Select(Link))}</td>";

    private static string Link(string url) => $" <a href=\"{SvgWriter.Escape(url)}\" rel=\"noreferrer\">{SvgWriter.Escape(new Uri(url).Host)}</a>";
}
