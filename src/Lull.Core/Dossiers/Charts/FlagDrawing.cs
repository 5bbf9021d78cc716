using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>Draws what was said as flags on the time line, and acts within a lull as crosses.</summary>
internal static class FlagDrawing
{
    private const double Pole = 22;

    /// <summary>Draws them.</summary>
    public static void Draw(SvgWriter svg, ChartSpace space, LullChart chart)
    {
        foreach (var mark in chart.Marks.Where(mark => mark.Day >= space.Series.Start && mark.Day <= space.Series.End))
        {
            var x = SvgWriter.Number(space.X(mark.Day));
            var tooltip = $"{DayPhrase.Written(mark.Day)}: {mark.Label}";
            if (mark.Kind == ChartMarkKind.Violation)
            {
                svg.Path("violation", $"M{x} {SvgWriter.Number(ChartSpace.Ground - 14)}m-4 -4l8 8m0 -8l-8 8", tooltip);
                continue;
            }

            var (style, cloth) = mark.Kind switch
            {
                ChartMarkKind.SaidToStop => ("stop", "h11v9h-11z"),
                ChartMarkKind.Reported => ("reported", "h8l3 3v9h-11z"),
                ChartMarkKind.Declared => ("declared", "h13l-4 4.5l4 4.5h-13z"),
                _ => ("goon", "l11 4.5l-11 4.5z"),
            };
            var foot = SvgWriter.Number(ChartSpace.MarksTop + Pole);
            svg.Path("pole", $"M{x} {foot}v-{SvgWriter.Number(Pole)}");
            svg.Path(style, $"M{x} {SvgWriter.Number(ChartSpace.MarksTop)}{cloth}", tooltip);
        }
    }
}
