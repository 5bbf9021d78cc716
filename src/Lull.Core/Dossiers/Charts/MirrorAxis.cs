using System.Globalization;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>The lines of a <see cref="MirrorChart"/> that tell the time: ground line, months, onsets and words.</summary>
internal static class MirrorAxis
{
    /// <summary>The line between the two directions.</summary>
    public static string Ground(MirrorGrid grid) =>
        string.Concat(grid.Bins.Select(bin =>
            new string(grid.IsLull(bin) ? '═' : grid.IsPause(bin) ? '┄' : '─', grid.CellsABin)));

    /// <summary>The lines under the chart.</summary>
    public static IEnumerable<string> Below(MirrorGrid grid)
    {
        yield return Months(grid);
        foreach (var lull in grid.Lulls)
        {
            yield return Onset(grid, lull);
        }

        if (grid.Report.Series.Announcements.Count > 0)
        {
            yield return Words(grid);
        }
    }

    private static string Months(MirrorGrid grid)
    {
        // Labels may run on past the last week, so that a month that has just begun is named too.
        var line = new char[grid.Width];
        Array.Fill(line, ' ');
        var series = grid.Report.Series;
        var yearsOnly = grid.WeeksABin > 1;
        var free = 0;
        var year = 0;
        for (var month = new DateOnly(series.Start.Year, series.Start.Month, 1); month <= series.End; month = month.AddMonths(1))
        {
            var cell = grid.CellOf(month < series.Start ? series.Start : month);
            if (cell < free || (yearsOnly && month.Year == year))
            {
                continue;
            }

            var form = yearsOnly ? "yyyy" : month.Year != year ? "MMM yyyy" : "MMM";
            var label = month.ToString(form, CultureInfo.InvariantCulture);
            label.CopyTo(0, line, cell, Math.Min(label.Length, line.Length - cell));
            (free, year) = (cell + label.Length + 1, month.Year);
        }

        return new string(line).TrimEnd();
    }

    private static string Onset(MirrorGrid grid, RegimeSpell lull)
    {
        var line = Blank(grid);
        var (low, mid, high) = (grid.CellOf(lull.OnsetLow), grid.CellOf(lull.Onset), grid.CellOf(lull.OnsetHigh));
        for (var cell = low; cell <= high; cell++)
        {
            line[cell] = '─';
        }

        line[low] = '├';
        line[high] = '┤';
        line[mid] = '┼';
        var text = $"lull from {DayPhrase.Iso(lull.Onset)} [{DayPhrase.Iso(lull.OnsetLow)}, {DayPhrase.Iso(lull.OnsetHigh)}]";
        var after = grid.Width - high - 2;
        if (text.Length <= after)
        {
            return new string(line).TrimEnd() + " " + text;
        }

        return text.Length < low ? (text + " ").PadLeft(low) + new string(line)[low..].TrimEnd() : new string(line).TrimEnd();
    }

    private static string Words(MirrorGrid grid)
    {
        var line = Blank(grid);
        foreach (var word in grid.Report.Series.Announcements.Where(word => word.Day >= 0 && word.Day < grid.Report.Series.Days))
        {
            line[grid.CellOf(grid.Report.Series.DayAt(word.Day))] = word.Suspends ? '○' : '●';
        }

        const string Key = "○ said to stop  ● said to go on";
        var text = new string(line).TrimEnd();
        return text.Length + Key.Length + 2 <= grid.Width ? text + "  " + Key : text;
    }

    private static char[] Blank(MirrorGrid grid)
    {
        var line = new char[grid.Cells];
        Array.Fill(line, ' ');
        return line;
    }
}
