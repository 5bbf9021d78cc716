using System.Globalization;
using System.Text;
using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Draws as a grey underlay how much else was reported from the theatre, so that the press's own silence is seen behind
/// the guns'. It has a scale of its own.
/// </summary>
internal static class CoverageDrawing
{
    private const double ShareOfRoom = 0.85;

    /// <summary>Draws it, or says that it is not known.</summary>
    public static void Draw(SvgWriter svg, ChartSpace space, IReadOnlyList<ActsBin> bins)
    {
        var reports = bins.Select(bin => ReportsADay(space.Series, bin)).ToList();
        var highest = reports.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        if (space.Series.TheatreReports is null || highest <= 0)
        {
            svg.Text("tick", ChartSpace.Right, ChartSpace.Top - 12, "whether the press was at work could not be checked", "end");
            return;
        }

        var path = new StringBuilder();
        foreach (var (bin, daily) in bins.Zip(reports).Where(pair => double.IsFinite(pair.Second)))
        {
            var (left, right) = (space.X(bin.Start), space.X(bin.Start.AddDays(bin.Days)));
            var top = ChartSpace.Ground - (ChartSpace.UpRoom * ShareOfRoom * daily / highest);
            path.Append(CultureInfo.InvariantCulture, $"M{SvgWriter.Number(left)} {SvgWriter.Number(ChartSpace.Ground)}V{SvgWriter.Number(top)}H{SvgWriter.Number(right)}V{SvgWriter.Number(ChartSpace.Ground)}z");
        }

        svg.Path("coverage", path.ToString(), "other reports of the theatre");
        svg.Text("tick", ChartSpace.Right, ChartSpace.Top - 12, $"grey: other reports of the theatre, up to {FigureText.Rate(highest)} a day", "end");
    }

    private static double ReportsADay(DyadSeries series, ActsBin bin)
    {
        if (series.TheatreReports is not { } reports)
        {
            return double.NaN;
        }

        var first = bin.Start.DayNumber - series.Start.DayNumber;
        var known = Enumerable.Range(first, bin.Days).Select(day => reports[day]).Where(double.IsFinite).ToList();
        return known.Count == 0 ? double.NaN : known.Average();
    }
}
