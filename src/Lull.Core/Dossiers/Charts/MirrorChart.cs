using System.Text;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Draws a dyad by weeks in characters: what A did to B grows upward, what B did to A downward, and the lulls are
/// shaded. It needs no colour, and fits the columns it is given.
/// </summary>
public static class MirrorChart
{
    private const int Margin = 6;
    private const int UpRows = 7;
    private const int DownRows = 4;

    /// <summary>The narrowest chart that can be read.</summary>
    public const int MinColumns = 40;

    /// <summary>Draws the chart, one line an element, none longer than <paramref name="columns"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="MinColumns"/> columns.</exception>
    public static IReadOnlyList<string> Draw(LullReport report, int columns = 100)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, MinColumns);
        var grid = MirrorGrid.Of(report, columns - Margin - 1);
        var dyad = report.Series.Dyad;
        var each = grid.WeeksABin == 1 ? "a week" : $"every {grid.WeeksABin} weeks";
        var lines = new List<string> { Fit($"▲ {dyad.A} against {dyad.B}: acts {each}, up to {FigureText.Acts(Math.Round(grid.HighestUp))}", columns) };
        for (var row = UpRows - 1; row >= 0; row--)
        {
            lines.Add(Scale(row == UpRows - 1, grid.ScaleUp) + "┤" + Row(grid, row, up: true));
        }

        lines.Add("0".PadLeft(Margin - 1) + " ┼" + MirrorAxis.Ground(grid));
        for (var row = 0; row < DownRows; row++)
        {
            lines.Add(Scale(row == DownRows - 1, grid.ScaleDown) + "┤" + Row(grid, row, up: false));
        }

        lines.Add(Fit($"▼ {dyad.B} against {dyad.A}: acts {each}, up to {FigureText.Acts(Math.Round(grid.HighestDown))}", columns));
        lines.AddRange(MirrorAxis.Below(grid).Select(line => (new string(' ', Margin) + " " + line).TrimEnd()));
        return lines;
    }

    /// <summary>Says what the signs of the chart mean.</summary>
    public static string Legend =>
        "█ acts known one by one  ▒ known only as a sum, spread  ░ lull  · pause  ├─┼─┤ onset, 90 % interval";

    private static string Fit(string line, int columns) => line.Length <= columns ? line : line[..(columns - 1)] + "…";

    private static string Scale(bool show, double scale) =>
        (show ? FigureText.Acts(scale) : "").PadLeft(Margin - 1) + " ";

    private static string Row(MirrorGrid grid, int row, bool up)
    {
        var line = new StringBuilder();
        foreach (var bin in grid.Bins)
        {
            var (known, all, scale, rows) = up
                ? (bin.KnownAToB, bin.AToB, grid.ScaleUp, UpRows)
                : (bin.KnownBToA, bin.BToA, grid.ScaleDown, DownRows);
            var sign = Cell(known / scale * rows, all / scale * rows, row, up);
            var shade = grid.IsLull(bin) ? '░' : grid.IsPause(bin) ? '·' : ' ';
            line.Append(sign == ' ' ? shade : sign);
            line.Append(shade, grid.CellsABin - 1);
        }

        return line.ToString().TrimEnd();
    }

    // Heights are in rows. Hanging bars have only the eighth and the half block to be drawn with.
    private static char Cell(double known, double all, int row, bool up)
    {
        if (all <= row || all <= 0)
        {
            return ' ';
        }

        var filled = Math.Min(1, all - row);
        if (all - known > 0.01 && known < row + 0.5 && filled > 0.75)
        {
            return '▒';
        }

        if (up)
        {
            return "▁▂▃▄▅▆▇█"[Math.Clamp((int)Math.Round(filled * 8) - 1, 0, 7)];
        }

        return filled > 0.75 ? '█' : filled > 0.25 ? '▀' : '▔';
    }
}
