namespace Lull.Dossiers;

/// <summary>
/// Writes a <see cref="Dossier"/> as one self-contained page: no script, nothing fetched from elsewhere, light or dark
/// as the reader's machine is, and every figure of the chart again as a table.
/// </summary>
public static class DossierWriter
{
    /// <summary>Writes the page, UTF-8 markup with line feeds.</summary>
    public static void Write(Dossier dossier, TextWriter page)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(page);
        PageFrame.Open(page, dossier.Title);
        Section(page, "answer", "Answer", dossier.Answer.Select(sentence => $"<p>{SvgWriter.Escape(sentence)}</p>"));
        Chart(page, dossier.Chart);
        foreach (var table in dossier.Tables)
        {
            TableMarkup.Write(page, table);
        }

        if (dossier.Notes.Count > 0)
        {
            Section(page, "notes", "What to keep in mind", ["<ul>", .. dossier.Notes.Select(note => $"<li>{SvgWriter.Escape(note)}</li>"), "</ul>"]);
        }

        TableMarkup.Write(page, WeekTable.Of(dossier.Chart.Report), folded: true);
        EvidenceTable.Write(page, dossier.Evidence);
        PageFrame.Close(page, dossier.Credits);
    }

    private static void Section(TextWriter page, string id, string heading, IEnumerable<string> lines) =>
        page.Write($"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{SvgWriter.Escape(heading)}</h2>\n{string.Join('\n', lines)}\n</section>\n");

    private static void Chart(TextWriter page, LullChart chart)
    {
        page.Write($"<figure>\n<div class=\"wide\">\n{ChartDrawing.Draw(chart)}</div>\n<figcaption>\n<ul class=\"legend\">\n");
        var dyad = chart.Report.Series.Dyad;
        Key(page, "a", $"acts of {dyad.A}");
        Key(page, "b", $"acts of {dyad.B}");
        if (chart.Report.Series.IntervalCounts.Count > 0)
        {
            Key(page, "sum", "known only as a sum over a span of days, spread evenly over it");
        }

        Key(page, "lull", "mutual lull");
        Key(page, "interval", "90 % interval of its first day, and of its end");
        Key(page, "pause", "pause");
        var words = chart.ActsAlone is null ? "" : ", acts and words";
        Key(page, "curve", $"probability, looking back{words}");
        Key(page, "curve known", $"probability, as known on the day{words}");
        if (chart.ActsAlone is not null)
        {
            Key(page, "curve alone", "looking back, acts alone");
            Key(page, "curve alone known", "as known on the day, acts alone");
        }

        Marks(page, chart.Marks);
        page.Write("</ul>\n</figcaption>\n</figure>\n");
    }

    private static void Marks(TextWriter page, IReadOnlyList<ChartMark> marks)
    {
        var signs = new (ChartMarkKind Kind, string Sign, string Meaning)[]
        {
            (ChartMarkKind.Violation, "✕", "act within a lull"),
            (ChartMarkKind.SaidToStop, "■", "a side said that it stops"),
            (ChartMarkKind.SaidToGoOn, "▲", "a side said that it goes on"),
        };
        foreach (var (_, sign, meaning) in signs.Where(sign => marks.Any(mark => mark.Kind == sign.Kind)))
        {
            page.Write($"<li><span class=\"sign\" aria-hidden=\"true\">{sign}</span> {meaning}</li>\n");
        }
    }

    private static void Key(TextWriter page, string style, string meaning)
    {
        var shape = style.StartsWith("curve", StringComparison.Ordinal)
            ? $"<path class=\"{style}\" d=\"M0 6H22\"/>"
            : $"<rect class=\"{(string.Equals(style, "sum", StringComparison.Ordinal) ? "a sum" : style)}\" width=\"22\" height=\"12\"/>";
        page.Write($"<li><svg aria-hidden=\"true\" viewBox=\"0 0 22 12\">{shape}</svg> {SvgWriter.Escape(meaning)}</li>\n");
    }
}
