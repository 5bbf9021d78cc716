using System.Globalization;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Web.Pairs;

/// <summary>Says in a sentence what is different from a week ago.</summary>
internal static class RecentChange
{
    private const int Days = 7;
    private const double Markedly = 2;
    private const double FewestActs = 3;

    public static string? Of(LullReport report)
    {
        var series = report.Series;
        var since = series.End.AddDays(1 - Days);
        if (report.Spells.LastOrDefault(spell => !spell.Indistinct && spell.End >= since) is { } ended)
        {
            return $"The {SpellText.Kind(series.Dyad, ended)} ended on {DayPhrase.Written(ended.End!.Value.AddDays(-1))}.";
        }

        if (report.Spells.LastOrDefault(spell => spell is { Indistinct: false, End: null } && (spell.Onset >= since || spell.DetectedOn >= since)) is { } begun)
        {
            return begun.Onset >= since
                ? $"A {SpellText.Kind(series.Dyad, begun)} began on {DayPhrase.Written(begun.Onset)}."
                : $"A {SpellText.Kind(series.Dyad, begun)} that began on {DayPhrase.Written(begun.Onset)} can now be told.";
        }

        return Acts(series);
    }

    private static string? Acts(DyadSeries series)
    {
        var (now, before) = (Sum(series, Days), Sum(series, 2 * Days) - Sum(series, Days));
        return Math.Max(now, before) >= FewestActs && (now >= Markedly * before || before >= Markedly * now)
            ? string.Create(CultureInfo.InvariantCulture, $"{FigureText.Acts(now)} {(now == 1 ? "act" : "acts")} in the last seven days, {FigureText.Acts(before)} in the seven before.")
            : null;
    }

    private static double Sum(DyadSeries series, int days) =>
        series.AToB.TakeLast(days).Sum() + series.BToA.TakeLast(days).Sum();
}
