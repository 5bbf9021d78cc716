using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Scoring;

/// <summary>One spell that a method found, as indices of days.</summary>
/// <param name="Kind">What it said it is.</param>
/// <param name="Onset">The first day.</param>
/// <param name="End">The day after the last; the length of the series where it goes on.</param>
/// <param name="OnsetLow">The first day of the onset's 90 % interval.</param>
/// <param name="OnsetHigh">The last day of the onset's 90 % interval.</param>
internal sealed record Finding(RegimeKind Kind, int Onset, int End, int OnsetLow, int OnsetHigh)
{
    /// <summary>The number of days.</summary>
    public int Days => End - Onset;

    /// <summary>The spells of a report that it stands by: those not distinguishable from chance are left out.</summary>
    public static IReadOnlyList<Finding> Of(LullReport report) =>
        [.. report.Spells.Where(spell => !spell.Indistinct).Select(spell => Of(spell, report.Series))];

    /// <summary>A spell of a series.</summary>
    public static Finding Of(RegimeSpell spell, DyadSeries series) =>
        new(
            spell.Kind,
            Index(spell.Onset, series),
            spell.End is { } end ? Index(end, series) : series.Days,
            Index(spell.OnsetLow, series),
            Index(spell.OnsetHigh, series));

    private static int Index(DateOnly day, DyadSeries series) => day.DayNumber - series.Start.DayNumber;
}
