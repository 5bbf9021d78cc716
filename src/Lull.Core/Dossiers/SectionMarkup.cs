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

        List(page, section.Remarks, " class=\"remarks\"");
        if (section.Code.Count > 0)
        {
            page.Write($"<pre><code>{SvgWriter.Escape(string.Join('\n', section.Code))}</code></pre>\n");
        }

        page.Write(section.IsFolded ? "</details>\n</section>\n" : "</section>\n");
    }

    private static void List(TextWriter page, IReadOnlyList<string> points, string style = "")
    {
        if (points.Count > 0)
        {
            page.Write($"<ul{style}>\n{string.Concat(points.Select(point => $"<li>{SvgWriter.Escape(point)}</li>\n"))}</ul>\n");
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

    private static string Sign(FigureKey key)
    {
        var shape = key.Style switch
        {
            "violation" => "<path class=\"violation\" d=\"M7 2l8 8m0 -8l-8 8\"/>",
            "stop" => "<path class=\"stop\" d=\"M5 1h12v10h-12z\"/>",
            "declared" => "<path class=\"declared\" d=\"M4 1h14l-4 5l4 5h-14z\"/>",
            "reported" => "<path class=\"reported\" d=\"M5 1h8l3 3v7h-11z\"/>",
            "goon" => "<path class=\"goon\" d=\"M5 1l12 5l-12 5z\"/>",
            "b textured" => "<rect class=\"b\" width=\"22\" height=\"12\"/><rect class=\"texture t1\" width=\"22\" height=\"12\"/>",
            _ when key.Style.StartsWith("curve", StringComparison.Ordinal) => $"<path class=\"{key.Style}\" d=\"M0 6H22\"/>",
            _ when key.Style.StartsWith("texture", StringComparison.Ordinal) => $"<rect class=\"plain\" width=\"22\" height=\"12\"/><rect class=\"{key.Style}\" width=\"22\" height=\"12\"/>",
            _ => $"<rect class=\"{key.Style}\" width=\"22\" height=\"12\"/>",
        };
        return $"<svg aria-hidden=\"true\" viewBox=\"0 0 22 12\">{shape}</svg>";
    }
}
