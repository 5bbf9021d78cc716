using System.Globalization;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>The figures of a chart as a table, for those who cannot or will not read a picture.</summary>
internal static class WeekTable
{
    public static DossierTable Of(LullReport report)
    {
        var dyad = report.Series.Dyad;
        return new DossierTable(
            "The chart's figures, week by week",
            ["Week of", $"{dyad.A}: acts", "of these known only as a sum", $"{dyad.B}: acts", "of these known only as a sum", "P(mutual lull) on its last day, looking back", "as known that day"],
            [.. ActsByWeek.Of(report.Series).Select(bin => Row(report, bin))]);
    }

    private static IReadOnlyList<string> Row(LullReport report, ActsBin bin)
    {
        var last = bin.Start.DayNumber + bin.Days - 1 - report.Series.Start.DayNumber;
        return
        [
            DayPhrase.Iso(bin.Start),
            Tenths(bin.AToB),
            Tenths(bin.SpreadAToB),
            Tenths(bin.BToA),
            Tenths(bin.SpreadBToA),
            FigureText.Probability(report.Smoothed.Mutual[last]),
            FigureText.Probability(report.Filtered.Mutual[last]),
        ];
    }

    private static string Tenths(double acts) => acts.ToString("0.#", CultureInfo.InvariantCulture);
}
