using System.Text;
using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>Draws the probability of a mutual lull day by day, looking back and as known on the day.</summary>
internal static class ProbabilityDrawing
{
    public static void Draw(SvgWriter svg, ChartSpace space, LullChart chart)
    {
        foreach (var level in (ReadOnlySpan<double>)[0, 0.5, 1])
        {
            svg.Line("month", ChartSpace.Left, ChartSpace.Y(level), ChartSpace.Right, ChartSpace.Y(level));
            svg.Text("tick", ChartSpace.Left - 6, ChartSpace.Y(level) + 4, FigureText.Acts(level), "end");
        }

        var smoothed = Path(space, chart.Report.Smoothed.Mutual);
        var (first, last) = (SvgWriter.Number(space.X(0)), SvgWriter.Number(space.X(space.Series.Days)));
        svg.Path("band", $"M{first} {SvgWriter.Number(ChartSpace.Y(0))}L{smoothed[1..]}L{last} {SvgWriter.Number(ChartSpace.Y(0))}z");
        var words = chart.ActsAlone is null ? "" : ", acts and words";
        svg.Text("name", ChartSpace.Left, ChartSpace.CurvesTop - 9, "Probability of a mutual lull");
        if (chart.ActsAlone is { } alone)
        {
            svg.Path("curve alone", Path(space, alone.Smoothed.Mutual), "looking back, acts alone");
        }

        svg.Path("curve known", Path(space, chart.Report.Filtered.Mutual), $"as known on the day{words}");
        svg.Path("curve", smoothed, $"looking back{words}");
    }

    // One point a day, or a pixel where there are more days than pixels: the sharpest turn of each pixel is kept.
    private static string Path(ChartSpace space, IReadOnlyList<double> probabilities)
    {
        var path = new StringBuilder();
        var step = Math.Max(1, space.Series.Days / (int)(ChartSpace.Right - ChartSpace.Left));
        for (var day = 0; day < probabilities.Count; day += step)
        {
            path.Append(day == 0 ? 'M' : 'L')
                .Append(SvgWriter.Number(space.X(day) + ((space.X(1) - space.X(0)) / 2)))
                .Append(' ')
                .Append(SvgWriter.Number(ChartSpace.Y(Extreme(probabilities, day, step))));
        }

        return path.ToString();
    }

    private static double Extreme(IReadOnlyList<double> values, int from, int step)
    {
        var extreme = values[from];
        for (var day = from; day < Math.Min(values.Count, from + step); day++)
        {
            extreme = Math.Abs(values[day] - 0.5) < Math.Abs(extreme - 0.5) ? extreme : values[day];
        }

        return extreme;
    }
}
