using System.Globalization;
using System.Text;
using Lull.Ceasefires.Backtests;
using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Draws reliability diagrams: what was said to the right, what came true upwards, with the interval of each bin; on the
/// diagonal probabilities mean what they say. Beneath, how many forecasts each bin holds.
/// </summary>
internal static class ReliabilityDrawing
{
    private const double Side = 340;
    private const double Left = 52;
    private const double Top = 40;
    private const double CountsTop = Top + Side + 34;
    private const double CountsHeight = 60;
    private const double Gap = 84;

    /// <summary>Draws several diagrams side by side as one <c>svg</c> element.</summary>
    /// <param name="title">What they show together.</param>
    /// <param name="diagrams">Each with its heading.</param>
    /// <param name="style">A style sheet to go into the element; empty where the page around it has one.</param>
    public static string Draw(string title, IReadOnlyList<(string Heading, Reliability Scores)> diagrams, string style = "")
    {
        var svg = new SvgWriter();
        var width = Left + (diagrams.Count * Side) + ((diagrams.Count - 1) * Gap) + 12;
        svg.Open(
            "svg",
            ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(CountsTop + CountsHeight + 36)}"),
            ("role", "img"),
            ("aria-labelledby", "reliability-title reliability-desc"),
            ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Named("title", "reliability-title", title);
        svg.Named("desc", "reliability-desc", string.Join(" ", diagrams.Select(diagram => Description(diagram.Heading, diagram.Scores))));
        if (style.Length > 0)
        {
            svg.Style(style);
        }

        for (var index = 0; index < diagrams.Count; index++)
        {
            One(svg, Left + (index * (Side + Gap)), diagrams[index].Heading, diagrams[index].Scores);
        }

        svg.Close("svg");
        return svg.ToString();
    }

    private static string Description(string heading, Reliability scores) =>
        $"{heading}: " + string.Join("; ", scores.Bins.Where(bin => bin.Count > 0).Select(bin =>
            string.Create(CultureInfo.InvariantCulture, $"of {bin.Count} given {bin.Said:0.00} on average {bin.CameTrue:0.00} came true"))) + ".";

    private static void One(SvgWriter svg, double left, string heading, Reliability scores)
    {
        svg.Text("name", left, Top - 14, heading);
        Grid(svg, left);
        var points = new StringBuilder();
        foreach (var bin in scores.Bins.Where(bin => bin.Count > 0))
        {
            var (x, y) = (left + (bin.Said * Side), Y(bin.CameTrue));
            var tooltip = string.Create(
                CultureInfo.InvariantCulture,
                $"given {FigureText.Percent(bin.From, bin.To)}: {bin.Count} forecasts, {bin.Said:0.00} on average; {bin.CameTrue:0.00} came true, 95 % interval {bin.Interval.Low:0.00} to {bin.Interval.High:0.00}");
            svg.Rectangle("spread", x - 5, Y(bin.Interval.High), 10, Y(bin.Interval.Low) - Y(bin.Interval.High), tooltip);
            points.Append(points.Length == 0 ? 'M' : 'L').Append(SvgWriter.Number(x)).Append(' ').Append(SvgWriter.Number(y));
        }

        svg.Path("curve", points.ToString(), heading);
        Counts(svg, left, scores);
    }

    private static void Grid(SvgWriter svg, double left)
    {
        for (var step = 0; step <= 5; step++)
        {
            var (share, label) = (step / 5.0, (step / 5.0).ToString("0.0", CultureInfo.InvariantCulture));
            svg.Line("month", left, Y(share), left + Side, Y(share));
            svg.Line("month", left + (share * Side), Top, left + (share * Side), Top + Side);
            svg.Text("tick", left - 6, Y(share) + 4, label, "end");
            svg.Text("tick", left + (share * Side), Top + Side + 14, label, "middle");
        }

        svg.Line("ideal", left, Y(0), left + Side, Y(1));
    }

    // By the logarithm: most days are given next to nothing, and the few in the middle still matter.
    private static void Counts(SvgWriter svg, double left, Reliability scores)
    {
        var highest = Math.Log(1 + scores.Bins.Max(bin => bin.Count));
        foreach (var bin in scores.Bins.Where(bin => bin.Count > 0))
        {
            var height = CountsHeight * Math.Log(1 + bin.Count) / highest;
            svg.Rectangle("a sum", left + (bin.From * Side) + 1, CountsTop + CountsHeight - height, ((bin.To - bin.From) * Side) - 2, height, string.Create(CultureInfo.InvariantCulture, $"{bin.Count} forecasts"));
            svg.Text("tick", left + ((bin.From + bin.To) / 2 * Side), CountsTop + CountsHeight + 14, bin.Count.ToString(CultureInfo.InvariantCulture), "middle");
        }

        svg.Text("tick", left, CountsTop + CountsHeight + 28, "given, and how many days were given it (bars by the logarithm)");
    }

    private static double Y(double share) => Top + Side - (share * Side);
}
