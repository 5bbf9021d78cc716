using Lull.Lulls;

namespace Lull.Dossiers.Charts;

/// <summary>How a series is laid out in the cells of a <see cref="MirrorChart"/>.</summary>
internal sealed class MirrorGrid
{
    // Beyond this ratio the quieter direction would vanish at the other's scale; each then has its own, as labelled.
    private const double LargestSharedRatio = 3;

    private MirrorGrid(LullReport report, IReadOnlyList<ActsBin> bins, int weeksABin, int width)
    {
        Report = report;
        Bins = bins;
        WeeksABin = weeksABin;
        Width = width;
        CellsABin = bins.Count * 2 <= width ? 2 : 1;
        HighestUp = bins.Max(bin => bin.AToB);
        HighestDown = bins.Max(bin => bin.BToA);
        (ScaleUp, ScaleDown) = Scales(HighestUp, HighestDown);
        Lulls = [.. report.Spells.Where(spell => spell.IsMutualLull)];
        Pauses = [.. report.Spells.Where(spell => spell.Kind == RegimeKind.Pause)];
    }

    public LullReport Report { get; }

    public IReadOnlyList<ActsBin> Bins { get; }

    public int WeeksABin { get; }

    public int CellsABin { get; }

    public double HighestUp { get; }

    public double HighestDown { get; }

    public double ScaleUp { get; }

    public double ScaleDown { get; }

    public IReadOnlyList<RegimeSpell> Lulls { get; }

    public IReadOnlyList<RegimeSpell> Pauses { get; }

    /// <summary>How many cells there is room for.</summary>
    public int Width { get; }

    public int Cells => Bins.Count * CellsABin;

    public static MirrorGrid Of(LullReport report, int width)
    {
        var weeks = ActsByWeek.Weeks(report.Series);
        var weeksABin = (weeks + width - 1) / width;
        var bins = ActsByWeek.Of(report.Series, weeksABin);
        return new MirrorGrid(report, bins, weeksABin, width);
    }

    /// <summary>True where most of the bin's days lie in a lull.</summary>
    public bool IsLull(ActsBin bin) => Lulls.Any(spell => Covers(spell, bin));

    /// <summary>True where most of the bin's days lie in a pause.</summary>
    public bool IsPause(ActsBin bin) => Pauses.Any(spell => Covers(spell, bin));

    /// <summary>The cell of a day, kept within the chart.</summary>
    public int CellOf(DateOnly day)
    {
        var bin = 0;
        while (bin + 1 < Bins.Count && Bins[bin + 1].Start <= day)
        {
            bin++;
        }

        var within = (day.DayNumber - Bins[bin].Start.DayNumber) * CellsABin / Bins[bin].Days;
        return (bin * CellsABin) + Math.Clamp(within, 0, CellsABin - 1);
    }

    private static bool Covers(RegimeSpell spell, ActsBin bin)
    {
        var from = Math.Max(spell.Onset.DayNumber, bin.Start.DayNumber);
        var to = Math.Min(spell.End?.DayNumber ?? int.MaxValue, bin.Start.DayNumber + bin.Days);
        return (to - from) * 2 > bin.Days;
    }

    private static (double Up, double Down) Scales(double up, double down)
    {
        var (high, low) = (Math.Max(Math.Max(up, down), 1), Math.Max(Math.Min(up, down), 1));
        return high / low <= LargestSharedRatio
            ? (Round(high), Round(high))
            : (Round(Math.Max(up, 1)), Round(Math.Max(down, 1)));
    }

    private static double Round(double scale) => Math.Ceiling(scale - 1e-9);
}
