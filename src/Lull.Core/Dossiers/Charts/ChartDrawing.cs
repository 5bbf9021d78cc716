using System.Globalization;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Draws a <see cref="LullChart"/> as SVG: bars by week mirrored at a ground line, what was said, and the probability
/// of a mutual lull day by day. Colours come from the page's style sheet, so that it is light or dark with the page.
/// </summary>
public static class ChartDrawing
{
    private const int MostDays = 120;
    private const int MostWeeks = 240;
    private const int MostMonthsNamed = 16;
    private const double WidthOfLetter = 7;

    // From one month that is named to the next: every January comes by, or nothing but Januaries.
    private static readonly int[] MonthSteps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120];

    /// <summary>Draws the chart as one <c>svg</c> element.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="id">What its parts are named by, different for each chart of a page.</param>
    public static string Draw(LullChart chart, string id = "chart")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var series = chart.Report.Series;
        var (bins, each) = Bins(series);
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
        CoverageDrawing.Draw(svg, space, bins);
        Shades(svg, space, chart.Report);
        Months(svg, space);
        new BarDrawing(svg, space, PublisherShares.Of(chart.Evidence)).Draw(bins, each);
        FlagDrawing.Draw(svg, space, chart);
        ProbabilityDrawing.Draw(svg, space, chart);
        svg.Close("svg");
        return svg.ToString();
    }

    // A bar a day while days can be told apart, then one for as many weeks as it takes.
    private static (IReadOnlyList<ActsBin> Bins, string Each) Bins(DyadSeries series)
    {
        if (series.Days <= MostDays)
        {
            return (ActsByWeek.Days(series), "a day");
        }

        var weeks = 1 + (ActsByWeek.Weeks(series) / MostWeeks);
        return (ActsByWeek.Of(series, weeks), weeks == 1 ? "a week" : $"every {weeks} weeks");
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
            + $"{FigureText.Acts(Math.Round(ActsBetween.Count(series, fromA: true, series.Start, series.End)))} acts of {series.Dyad.A}, "
            + $"{FigureText.Acts(Math.Round(ActsBetween.Count(series, fromA: false, series.Start, series.End)))} acts of {series.Dyad.B}; "
            + (lulls.Any() ? string.Join("; ", lulls) : "no mutual lull") + ".";
    }

    private static void Shades(SvgWriter svg, ChartSpace space, LullReport report)
    {
        var free = 0.0;
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

            var width = name.Length * WidthOfLetter;
            var at = Math.Min(Math.Max(from, space.X(spell.OnsetHigh.AddDays(1))) + 6, ChartSpace.Right - width);
            if (at >= free)
            {
                svg.Text("label", at, ChartSpace.Top + 14, name);
                free = at + width;
            }
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
        var step = MonthSteps.First(months => months == MonthSteps[^1] || series.Days / 30.4 <= months * MostMonthsNamed);
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
            var label = month.ToString(step >= 12 ? "yyyy" : month.Month == 1 || free < 0 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            var width = label.Length * WidthOfLetter;
            if (x >= free && x + width <= ChartSpace.Width)
            {
                svg.Text("tick", x + 3, ChartSpace.CurvesBottom + 18, label);
                free = x + width;
            }
        }
    }
}
