namespace Lull.Dossiers;

/// <summary>The mirror chart as a figure with its legend.</summary>
internal static class ChartFigure
{
    /// <summary>Makes it.</summary>
    public static DossierFigure Of(LullChart chart, string id) =>
        new(ChartDrawing.Draw(chart, id), ChartDrawing.Finding(chart), [.. Keys(chart), .. Marks(chart.Marks)]);

    private static IEnumerable<FigureKey> Keys(LullChart chart)
    {
        var dyad = chart.Report.Series.Dyad;
        yield return new FigureKey("a", $"acts of {dyad.A}");
        yield return new FigureKey("b", $"acts of {dyad.B}");
        if (chart.Report.Series.IntervalCounts.Count > 0)
        {
            yield return new FigureKey("a sum", "known only as a sum over a span of days, spread evenly over it");
        }

        yield return new FigureKey("lull", "mutual lull");
        yield return new FigureKey("interval", "90 % interval of its first day, and of its end");
        yield return new FigureKey("pause", "pause");
        var words = chart.ActsAlone is null ? "" : ", acts and words";
        yield return new FigureKey("curve", $"probability, looking back{words}");
        yield return new FigureKey("curve known", $"probability, as known on the day{words}");
        if (chart.ActsAlone is not null)
        {
            yield return new FigureKey("curve alone", "looking back, acts alone");
            yield return new FigureKey("curve alone known", "as known on the day, acts alone");
        }
    }

    private static IEnumerable<FigureKey> Marks(IReadOnlyList<ChartMark> marks)
    {
        var signs = new (ChartMarkKind Kind, string Sign, string Meaning)[]
        {
            (ChartMarkKind.Violation, "✕", "act within a lull"),
            (ChartMarkKind.SaidToStop, "■", "a side said that it stops"),
            (ChartMarkKind.SaidToGoOn, "▲", "a side said that it goes on"),
        };
        return signs.Where(sign => marks.Any(mark => mark.Kind == sign.Kind)).Select(sign => new FigureKey("sign", sign.Meaning, sign.Sign));
    }
}
