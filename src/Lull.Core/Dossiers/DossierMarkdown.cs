using Lull.Dossiers.Weekly;

namespace Lull.Dossiers;

/// <summary>Writes a dossier as Markdown: the same sections as the page, with what its pictures show in words.</summary>
public static class DossierMarkdown
{
    /// <summary>Writes it, with line feeds.</summary>
    public static void Write(Dossier dossier, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Write(dossier.Title, DossierSections.Of(dossier), text);
    }

    /// <summary>Writes a weekly report the same way.</summary>
    public static void Write(SituationReport report, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(report.Title, SituationSections.Of(report), text);
    }

    private static void Write(string title, IReadOnlyList<DossierSection> sections, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Write($"# {Line(title)}\n");
        foreach (var section in sections)
        {
            Write(section, text);
        }
    }

    private static void Write(DossierSection section, TextWriter text)
    {
        text.Write($"\n## {Line(section.Heading)}\n");
        foreach (var sentence in section.Sentences.Concat(section.Figures.Select(figure => figure.Finding)))
        {
            text.Write($"\n{Line(sentence)}\n");
        }

        List(section.Points, text);

        foreach (var table in section.Tables.Where(table => table.Rows.Count > 0))
        {
            Write(table, captioned: section.Tables.Count > 1, text);
        }

        List(section.Remarks, text);
        if (section.Code.Count > 0)
        {
            text.Write($"\n{string.Concat(section.Code.Select(line => $"    {line.ReplaceLineEndings(" ")}\n"))}");
        }
    }

    private static void List(IReadOnlyList<string> points, TextWriter text)
    {
        if (points.Count > 0)
        {
            text.Write($"\n{string.Concat(points.Select(point => $"- {Line(point)}\n"))}");
        }
    }

    private static void Write(DossierTable table, bool captioned, TextWriter text)
    {
        text.Write(captioned ? $"\n**{Line(table.Caption)}**\n\n" : "\n");
        text.Write($"| {string.Join(" | ", table.Headers.Select(Line))} |\n|{string.Concat(table.Headers.Select(_ => "---|"))}\n");
        foreach (var (index, row) in table.Rows.Index())
        {
            var links = table.Links.Count > 0 ? table.Links[index] : [];
            text.Write($"| {string.Join(" | ", row.Select(Line))}{string.Concat(links.Select(Link))} |\n");
        }
    }

    // What comes from a source is text and stays text: no markup of it may work in whatever shows the file.
    private static string Line(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return string.Concat(line.Select(letter => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '!' or '&' ? $"\\{letter}" : letter.ToString()));
    }

    private static string Link(string url) => $" <{url.Replace("|", "%7C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
}
