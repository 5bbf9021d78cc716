using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers.Charts;

/// <summary>The mirror chart as a figure with its legend.</summary>
internal static class ChartFigure
{
    /// <summary>Makes it.</summary>
    public static DossierFigure Of(LullChart chart, string id) =>
        new(ChartDrawing.Draw(chart, id), ChartDrawing.Finding(chart), [.. Keys(chart), .. Marks([.. chart.Marks.Where(mark => mark.Day >= chart.Report.Series.Start && mark.Day <= chart.Report.Series.End)])]);

    /// <summary>The last year as a calendar.</summary>
    public static DossierFigure Calendar(LullReport report) =>
        new(CalendarDrawing.Draw(report, "calendar"), CalendarDrawing.Finding(report),
        [
            new FigureKey("a step1", $"{report.Series.Dyad.A}: an act"),
            new FigureKey("a step4", "four or more"),
            new FigureKey("b step1", $"{report.Series.Dyad.B}: an act"),
            new FigureKey("b step4", "four or more"),
            .. report.Series.IntervalCounts.Count > 0 ? [new FigureKey("a faint", "known only as a sum over several days")] : Array.Empty<FigureKey>(),
            .. report.Spells.Any(spell => spell.IsMutualLull) ? [new FigureKey("day quiet", "day in a mutual lull")] : Array.Empty<FigureKey>(),
        ]);

    /// <summary>The members of the sides, each by itself.</summary>
    public static DossierFigure Members(IReadOnlyList<MemberFinding> members, DyadSeries series) =>
        new(MembersDrawing.Members(members, series.Dyad, series.Start, series.End, "members"), MembersDrawing.Finding(members, series.Dyad),
        [
            new FigureKey("a", $"acts of the side of {series.Dyad.A}, a week"),
            new FigureKey("b", $"acts of the side of {series.Dyad.B}, a week"),
            .. members.Any(member => member.Report.Spells.Any(spell => spell.IsMutualLull)) ? [new FigureKey("lull", "mutual lull, from acts alone")] : Array.Empty<FigureKey>(),
        ]);

    private static IEnumerable<FigureKey> Keys(LullChart chart)
    {
        var dyad = chart.Report.Series.Dyad;
        var publishers = PublisherShares.Of(chart.Evidence);
        var several = publishers.IsTold ? ", counted by several publishers or another one" : "";
        yield return new FigureKey("a", $"acts of {dyad.A}{several}");
        yield return new FigureKey("b", $"acts of {dyad.B}{several}");
        foreach (var (index, name) in publishers.IsTold ? publishers.Named.Index() : [])
        {
            yield return new FigureKey($"texture t{index + 1}", $"counted by {name} alone");
        }

        if (chart.Report.Series.IntervalCounts is { Count: > 0 } sums)
        {
            yield return new FigureKey("a sum", $"known only as a sum over a span of days ({string.Join(", ", sums.Select(sum => sum.Publisher).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))}), spread evenly over it");
        }

        if (chart.Report.Series.TheatreReports is not null)
        {
            yield return new FigureKey("coverage", "other reports of the theatre: whether the press was at work");
        }

        foreach (var key in Spells(chart.Report).Concat(Curves(chart)))
        {
            yield return key;
        }
    }

    private static IEnumerable<FigureKey> Spells(LullReport report)
    {
        var kinds = report.Spells.Where(spell => !spell.Indistinct).Select(spell => spell.Kind).ToHashSet();
        var keys = new (RegimeKind Kind, string Style, string Meaning)[]
        {
            (RegimeKind.Mutual, "lull", "mutual lull"),
            (RegimeKind.Mutual, "interval", "90 % interval of its first day, and of its end"),
            (RegimeKind.Pause, "pause", "pause"),
            (RegimeKind.OneSidedA, "onesided", $"lull of {report.Series.Dyad.A} alone"),
            (RegimeKind.OneSidedB, "onesided", $"lull of {report.Series.Dyad.B} alone"),
            (RegimeKind.ReportingGap, "gap", "reporting gap"),
        };
        return keys.Where(key => kinds.Contains(key.Kind)).Select(key => new FigureKey(key.Style, key.Meaning));
    }

    private static IEnumerable<FigureKey> Curves(LullChart chart)
    {
        var words = chart.ActsAlone is null ? "" : ", acts and words";
        yield return new FigureKey("curve", $"probability, looking back{words}");
        yield return new FigureKey("curve known", $"probability, as known on the day{words}");
        if (chart.ActsAlone is not null)
        {
            yield return new FigureKey("curve alone", "looking back, acts alone");
        }
    }

    private static IEnumerable<FigureKey> Marks(IReadOnlyList<ChartMark> marks)
    {
        var signs = new (ChartMarkKind Kind, string Style, string Meaning)[]
        {
            (ChartMarkKind.Violation, "violation", "act within a lull"),
            (ChartMarkKind.SaidToStop, "stop", "a side said that it stops"),
            (ChartMarkKind.Declared, "declared", "a ceasefire was declared or told of"),
            (ChartMarkKind.SaidToGoOn, "goon", "a side said that it goes on"),
            (ChartMarkKind.Reported, "reported", "a report whose words are weighed"),
        };
        return signs.Where(sign => marks.Any(mark => mark.Kind == sign.Kind)).Select(sign => new FigureKey(sign.Style, sign.Meaning));
    }
}
