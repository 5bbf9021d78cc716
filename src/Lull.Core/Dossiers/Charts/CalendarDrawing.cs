using System.Globalization;
using System.Text;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Draws the last year as a calendar, a column a week: the upper half of a day is what side A did, the lower half what
/// side B did, the darker the more. Days in a mutual lull have a green ground.
/// </summary>
internal static class CalendarDrawing
{
    private const int MostWeeks = 53;
    private const int DaysAWeek = 7;
    private const double Pitch = 16.5;
    private const double Cell = 14;
    private const double Left = 40;
    private const double Top = 22;
    private static readonly string[] DayNames = ["Mon", "Wed", "Fri", "Sun"];
    private static readonly double[] Steps = [0.75, 1.75, 3.5];

    /// <summary>Draws it as one <c>svg</c> element.</summary>
    public static string Draw(LullReport report, string id)
    {
        var series = report.Series;
        var days = ActsByWeek.Days(series);
        var first = Monday(series.End).AddDays(-DaysAWeek * (MostWeeks - 1));
        first = first < Monday(series.Start) ? Monday(series.Start) : first;
        var shown = days.Where(day => day.Start >= first).ToList();
        var weeks = ((series.End.DayNumber - first.DayNumber) / DaysAWeek) + 1;
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("class", "calendar"),
            ("viewBox", $"0 0 {SvgWriter.Number(Left + (MostWeeks * Pitch))} {SvgWriter.Number(Top + (DaysAWeek * Pitch) + 2)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"),
            ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Named("title", $"{id}-title", $"{series.Dyad.A} and {series.Dyad.B}, day by day");
        svg.Named("desc", $"{id}-desc", Finding(report));
        Labels(svg, first, weeks);
        svg.Path("day", Cells(shown.Where(day => !InLull(report, day.Start)), first));
        svg.Path("day quiet", Cells(shown.Where(day => InLull(report, day.Start)), first));
        foreach (var day in shown)
        {
            Half(svg, first, day, up: true, series.Dyad.A);
            Half(svg, first, day, up: false, series.Dyad.B);
        }

        svg.Close("svg");
        return svg.ToString();
    }

    /// <summary>What it shows, in words.</summary>
    public static string Finding(LullReport report)
    {
        var series = report.Series;
        var first = Math.Max(0, series.Days - (MostWeeks * DaysAWeek));
        var quiet = Enumerable.Range(first, series.Days - first).Count(day => series.AToB[day] + series.BToA[day] == 0);
        var run = Enumerable.Range(0, series.Days).TakeWhile(back => series.AToB[series.Days - 1 - back] + series.BToA[series.Days - 1 - back] == 0).Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On {series.Days - first - quiet} of the {series.Days - first} days up to {DayPhrase.Written(series.End)} an act of either side is known by its day; the last {run} days have none.");
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysAWeek));

    private static bool InLull(LullReport report, DateOnly day) =>
        report.Spells.Any(spell => spell.IsMutualLull && spell.Onset <= day && (spell.End is not { } end || day < end));

    private static (double X, double Y) Place(DateOnly first, DateOnly day)
    {
        var since = day.DayNumber - first.DayNumber;
        return (Left + (since / DaysAWeek * Pitch), Top + (since % DaysAWeek * Pitch));
    }

    private static void Labels(SvgWriter svg, DateOnly first, int weeks)
    {
        foreach (var (row, name) in DayNames.Index())
        {
            svg.Text("tick", Left - 6, Top + (2 * row * Pitch) + 11, name, "end");
        }

        var month = 0;
        for (var week = 0; week < weeks; week++)
        {
            var day = first.AddDays(week * DaysAWeek);
            if (day.Month != month && (week == 0 || day.Day <= DaysAWeek))
            {
                svg.Text("tick", Left + (week * Pitch), Top - 8, day.ToString(week == 0 || day.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture));
                month = week == 0 && day.Day > 14 ? day.AddMonths(1).Month : day.Month;
            }
        }
    }

    private static string Cells(IEnumerable<ActsBin> days, DateOnly first)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in days.Select(day => Place(first, day.Start)))
        {
            path.Append(CultureInfo.InvariantCulture, $"M{SvgWriter.Number(x)} {SvgWriter.Number(y)}h{Cell}v{Cell}h-{Cell}z");
        }

        return path.ToString();
    }

    private static void Half(SvgWriter svg, DateOnly first, ActsBin day, bool up, string side)
    {
        var (known, sum) = up ? (day.KnownAToB, day.SpreadAToB) : (day.KnownBToA, day.SpreadBToA);
        if (known + sum < 0.05)
        {
            return;
        }

        var (x, y) = Place(first, day.Start);
        var half = Cell / 2;
        var step = 1 + Steps.Count(limit => known >= limit);
        var style = known < 0.05 ? $"{(up ? "a" : "b")} faint" : $"{(up ? "a" : "b")} step{step}";
        var acts = known < 0.05 ? "part of a sum over several days" : $"{FigureText.Acts(Math.Round(known, 1))} {(Math.Round(known, 1) is 1 ? "act" : "acts")}";
        svg.Rectangle(style, x, up ? y : y + half, Cell, half, $"{DayPhrase.Written(day.Start)}, {side}: {acts}");
    }
}
