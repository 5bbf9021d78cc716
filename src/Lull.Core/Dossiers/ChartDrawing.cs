using System.Globalization;
using System.Text;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>
/// Draws a <see cref="LullChart"/> as SVG: bars by week mirrored at a ground line, what was said, and the probability
/// of a mutual lull day by day. Colours come from the page's style sheet, so that it is light or dark with the page.
/// </summary>
public static class ChartDrawing
{
    /// <summary>Draws the chart as one <c>svg</c> element.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="id">What its parts are named by, different for each chart of a page.</param>
    public static string Draw(LullChart chart, string id = "chart")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var series = chart.Report.Series;
        var weeks = 1 + (ActsByWeek.Weeks(series) / 240);
        var bins = ActsByWeek.Of(series, weeks);
        var space = new ChartSpace(series, Math.Max(1, bins.Max(bin => bin.AToB)), Math.Max(1, bins.Max(bin => bin.BToA)));
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("viewBox", $"0 0 {SvgWriter.Number(ChartSpace.Width)} {SvgWriter.Number(ChartSpace.Height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"),
            ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Named("title", $"{id}-title", $"{series.Dyad.A} and {series.Dyad.B}, week by week");
        svg.Named("desc", $"{id}-desc", Finding(chart));
        svg.Hatch();
        Shades(svg, space, chart.Report);
        Months(svg, space);
        Bars(svg, space, bins, weeks);
        Marks(svg, space, chart);
        ProbabilityDrawing.Draw(svg, space, chart);
        svg.Close("svg");
        return svg.ToString();
    }

    /// <summary>What the chart shows, in words.</summary>
    public static string Finding(LullChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var series = chart.Report.Series;
        var lulls = chart.Report.Spells.Where(spell => spell.IsMutualLull)
            .Select(spell => $"a mutual lull from {DayPhrase.Written(spell.Onset)} (90 % interval {DayPhrase.Span(spell.OnsetLow, spell.OnsetHigh)})"
                + (spell.End is { } end ? $" to {DayPhrase.Written(end.AddDays(-1))}" : ", still going on at the end"));
        return $"From {DayPhrase.Written(series.Start)} to {DayPhrase.Written(series.End)}: "
            + $"{FigureText.Acts(series.AToB.Sum() + series.IntervalCounts.Where(count => count.FromA).Sum(count => count.Acts))} acts of {series.Dyad.A}, "
            + $"{FigureText.Acts(series.BToA.Sum() + series.IntervalCounts.Where(count => !count.FromA).Sum(count => count.Acts))} acts of {series.Dyad.B}; "
            + (lulls.Any() ? string.Join("; ", lulls) : "no mutual lull") + ". The rows behind it are in the table below the chart.";
    }

    private static void Shades(SvgWriter svg, ChartSpace space, LullReport report)
    {
        foreach (var spell in report.Spells.Where(spell => !spell.Indistinct))
        {
            var (from, to) = (space.X(spell.Onset), space.X(spell.End ?? report.Series.End.AddDays(1)));
            var days = spell.End is { } end ? DayPhrase.Span(spell.Onset, end.AddDays(-1)) : $"from {DayPhrase.Written(spell.Onset)} on";
            var (style, name) = spell.Kind switch
            {
                RegimeKind.Mutual => ("lull", "mutual lull"),
                RegimeKind.Pause => ("pause", "pause"),
                RegimeKind.ReportingGap => ("gap", "reporting gap"),
                _ => ("onesided", "one-sided lull"),
            };
            svg.Rectangle(style, from, ChartSpace.Top, to - from, ChartSpace.CurvesBottom - ChartSpace.Top, $"{name}, {days}");
            if (spell.Kind != RegimeKind.Mutual)
            {
                continue;
            }

            Interval(svg, space, spell.OnsetLow, spell.OnsetHigh, "onset");
            if (spell is { EndLow: { } low, EndHigh: { } high })
            {
                Interval(svg, space, low, high, "end");
            }

            svg.Text("label", Math.Max(from, space.X(spell.OnsetHigh.AddDays(1))) + 6, ChartSpace.Top + 14, name);
        }
    }

    private static void Interval(SvgWriter svg, ChartSpace space, DateOnly low, DateOnly high, string what)
    {
        var (from, to) = (space.X(low), space.X(high.AddDays(1)));
        svg.Rectangle("interval", from, ChartSpace.Top, to - from, ChartSpace.CurvesBottom - ChartSpace.Top, $"{what}: 90 % interval {DayPhrase.Span(low, high)}");
    }

    private static void Months(SvgWriter svg, ChartSpace space)
    {
        var series = space.Series;
        var step = Math.Max(1, (int)Math.Ceiling(series.Days / 30.4 / 16));
        var free = double.MinValue;
        var start = new DateOnly(series.Start.Year, 1, 1);
        for (var month = start; month <= series.End; month = month.AddMonths(step))
        {
            if (month < series.Start)
            {
                continue;
            }

            var x = space.X(month);
            svg.Line("month", x, ChartSpace.Top, x, ChartSpace.CurvesBottom + 6);
            var label = month.ToString(month.Month == 1 || free < 0 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            if (x >= free && x < ChartSpace.Right - 16)
            {
                svg.Text("tick", x + 3, ChartSpace.CurvesBottom + 18, label);
                free = x + (label.Length * 7);
            }
        }
    }

    private static void Bars(SvgWriter svg, ChartSpace space, IReadOnlyList<ActsBin> bins, int weeks)
    {
        var dyad = space.Series.Dyad;
        var each = weeks == 1 ? "a week" : $"every {weeks} weeks";
        foreach (var bin in bins)
        {
            var x = space.X(bin.Start);
            var width = Math.Max(0.8, space.X(bin.Start.AddDays(bin.Days)) - x - 1.2);
            var (known, all) = (space.UpHeight(bin.KnownAToB), space.UpHeight(bin.AToB));
            var when = $"week of {DayPhrase.Written(bin.Start)}: ";
            svg.Rectangle("a sum", x, ChartSpace.Ground - all, width, all - known, $"{when}{FigureText.Acts(bin.SpreadAToB)} acts of {dyad.A} known only as a sum");
            svg.Rectangle("a", x, ChartSpace.Ground - known, width, known, $"{when}{FigureText.Acts(bin.KnownAToB)} acts of {dyad.A}");
            (known, all) = (space.DownHeight(bin.KnownBToA), space.DownHeight(bin.BToA));
            svg.Rectangle("b", x, ChartSpace.Ground, width, known, $"{when}{FigureText.Acts(bin.KnownBToA)} acts of {dyad.B}");
            svg.Rectangle("b sum", x, ChartSpace.Ground + known, width, all - known, $"{when}{FigureText.Acts(bin.SpreadBToA)} acts of {dyad.B} known only as a sum");
        }

        svg.Line("ground", ChartSpace.Left, ChartSpace.Ground, ChartSpace.Right, ChartSpace.Ground);
        svg.Text("name a", ChartSpace.Left, ChartSpace.Top - 12, $"▲ {dyad.A} against {dyad.B}, acts {each}");
        svg.Text("name b", ChartSpace.Left, ChartSpace.MarksTop - 6, $"▼ {dyad.B} against {dyad.A}, acts {each}" + (space.SharedScale ? "" : " (its own scale)"));
        svg.Text("tick", ChartSpace.Left - 6, ChartSpace.Ground - space.UpHeight(space.HighestUp) + 4, FigureText.Acts(Math.Round(space.HighestUp)), "end");
        svg.Text("tick", ChartSpace.Left - 6, ChartSpace.Ground + 4, "0", "end");
        svg.Text("tick", ChartSpace.Left - 6, ChartSpace.Ground + space.DownHeight(space.HighestDown) + 4, FigureText.Acts(Math.Round(space.HighestDown)), "end");
    }

    private static void Marks(SvgWriter svg, ChartSpace space, LullChart chart)
    {
        foreach (var mark in chart.Marks.Where(mark => mark.Day >= space.Series.Start && mark.Day <= space.Series.End))
        {
            var x = space.X(mark.Day);
            var y = mark.Kind == ChartMarkKind.Violation ? ChartSpace.Ground - 14 : ChartSpace.MarksTop + 10;
            var path = new StringBuilder();
            var (style, shape) = mark.Kind switch
            {
                ChartMarkKind.SaidToStop => ("stop", "m-5 -5h10v10h-10z"),
                ChartMarkKind.SaidToGoOn => ("goon", "m-5 5l5 -10l5 10z"),
                _ => ("violation", "m-4 -4l8 8m0 -8l-8 8"),
            };
            path.Append('M').Append(SvgWriter.Number(x)).Append(' ').Append(SvgWriter.Number(y)).Append(shape);
            svg.Path(style, path.ToString(), $"{DayPhrase.Written(mark.Day)}: {mark.Label}");
        }
    }
}
