namespace Lull.Dossiers;

/// <summary>Writes a <see cref="DossierSection"/> into a page.</summary>
internal static class SectionMarkup
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter page, DossierSection section)
    {
        page.Write($"<section class=\"{section.Id}\" aria-labelledby=\"{section.Id}\">\n");
        page.Write(section.IsFolded ? $"<details>\n<summary><h2 id=\"{section.Id}\">" : $"<h2 id=\"{section.Id}\">");
        page.Write(SvgWriter.Escape(section.Heading));
        page.Write(section.IsFolded ? "</h2></summary>\n" : "</h2>\n");
        foreach (var sentence in section.Sentences)
        {
            page.Write($"<p>{SvgWriter.Escape(sentence)}</p>\n");
        }

        List(page, section.Points);
        foreach (var figure in section.Figures)
        {
            Figure(page, figure);
        }

        foreach (var table in section.Tables.Where(table => table.Rows.Count > 0))
        {
            TableMarkup.Write(page, table, captioned: section.Tables.Count > 1);
        }

        if (section.Code.Count > 0)
        {
            page.Write($"<pre><code>{SvgWriter.Escape(string.Join('\n', section.Code))}</code></pre>\n");
        }

        page.Write(section.IsFolded ? "</details>\n</section>\n" : "</section>\n");
    }

    private static void List(TextWriter page, IReadOnlyList<string> points)
    {
        if (points.Count > 0)
        {
            page.Write($"<ul>\n{string.Concat(points.Select(point => $"<li>{SvgWriter.Escape(point)}</li>\n"))}</ul>\n");
        }
    }

    private static void Figure(TextWriter page, DossierFigure figure)
    {
        page.Write($"<figure>\n<div class=\"wide\">\n{figure.Svg}</div>\n<figcaption>\n<ul class=\"legend\">\n");
        foreach (var key in figure.Keys)
        {
            page.Write($"<li>{Sign(key)} {SvgWriter.Escape(key.Meaning)}</li>\n");
        }

        page.Write("</ul>\n</figcaption>\n</figure>\n");
    }

    private static string Sign(FigureKey key) =>
        key.Sign.Length > 0 ? $"<span class=\"sign\" aria-hidden=\"true\">{SvgWriter.Escape(key.Sign)}</span>"
        : key.Style.StartsWith("curve", StringComparison.Ordinal) ? $"<svg aria-hidden=\"true\" viewBox=\"0 0 22 12\"><path class=\"{key.Style}\" d=\"M0 6H22\"/></svg>"
        : $"<svg aria-hidden=\"true\" viewBox=\"0 0 22 12\"><rect class=\"{key.Style}\" width=\"22\" height=\"12\"/></svg>";
}
