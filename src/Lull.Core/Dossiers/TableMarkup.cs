namespace Lull.Dossiers;

/// <summary>Writes a <see cref="DossierTable"/> into a page.</summary>
internal static class TableMarkup
{
    /// <summary>Writes it, open or folded away under its caption.</summary>
    public static void Write(TextWriter page, DossierTable table, bool folded = false)
    {
        page.Write(folded ? $"<details>\n<summary>{SvgWriter.Escape(table.Caption)}</summary>\n<div class=\"wide\"><table>\n" : "<div class=\"wide\"><table>\n");
        page.Write($"<caption>{SvgWriter.Escape(table.Caption)}</caption>\n<thead><tr>");
        foreach (var header in table.Headers)
        {
            page.Write($"<th scope=\"col\">{SvgWriter.Escape(header)}</th>");
        }

        page.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Write($"<tr>{Head(row[0])}{string.Concat(row.Skip(1).Select(Cell))}</tr>\n");
        }

        page.Write(folded ? "</tbody>\n</table></div>\n</details>\n" : "</tbody>\n</table></div>\n");
    }

    // A name stays on its line, a sentence would push the other columns off the page.
    private static string Head(string text) =>
        $"<th scope=\"row\"{(text.Length > 48 ? " class=\"sentence\"" : "")}>{SvgWriter.Escape(text)}</th>";

    // A day and its interval read badly when they are broken over two lines.
    private static string Cell(string text) =>
        $"<td{(text.Length > 9 && char.IsAsciiDigit(text[0]) && text[4] == '-' ? " class=\"day\"" : "")}>{SvgWriter.Escape(text)}</td>";
}
