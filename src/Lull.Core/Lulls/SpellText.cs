using Lull.Events;
using Lull.Time;

namespace Lull.Lulls;

/// <summary>Says a spell in words, never without its interval.</summary>
public static class SpellText
{
    /// <summary>What it is, by the sides' names.</summary>
    public static string Kind(Dyad dyad, RegimeSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return spell.Indistinct
            ? "quiet not distinguishable from chance"
            : spell.Kind switch
            {
                RegimeKind.Mutual => "mutual lull",
                RegimeKind.OneSidedA => $"one-sided lull: {dyad.A} stopped",
                RegimeKind.OneSidedB => $"one-sided lull: {dyad.B} stopped",
                RegimeKind.Pause => "pause",
                _ => "reporting gap",
            };
    }

    /// <summary>
    /// What it is, as results name it: <c>mutual</c>, <c>one-sided:A</c> by A's name, <c>pause</c>, <c>reporting-gap</c>
    /// or <c>indistinct</c>.
    /// </summary>
    public static string Name(Dyad dyad, RegimeSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return spell.Indistinct
            ? "indistinct"
            : spell.Kind switch
            {
                RegimeKind.Mutual => "mutual",
                RegimeKind.OneSidedA => $"one-sided:{dyad.A}",
                RegimeKind.OneSidedB => $"one-sided:{dyad.B}",
                RegimeKind.Pause => "pause",
                _ => "reporting-gap",
            };
    }

    /// <summary>The first day with its 90 % interval, <c>2024-02-06 [02-04, 02-13]</c>.</summary>
    public static string Onset(RegimeSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return Within(spell.Onset, spell.OnsetLow, spell.OnsetHigh);
    }

    /// <summary>The last day with its 90 % interval, or that it goes on.</summary>
    public static string LastDay(RegimeSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return spell.End is not { } end
            ? "goes on"
            : spell is { EndLow: { } low, EndHigh: { } high }
                ? Within(end.AddDays(-1), low.AddDays(-1), high.AddDays(-1))
                : DayPhrase.Iso(end.AddDays(-1));
    }

    // The year once where all three days share it, so that a line of a table holds two of these.
    private static string Within(DateOnly day, DateOnly low, DateOnly high) =>
        low.Year == day.Year && high.Year == day.Year
            ? $"{DayPhrase.Iso(day)} [{DayPhrase.Iso(low)[5..]}, {DayPhrase.Iso(high)[5..]}]"
            : $"{DayPhrase.Iso(day)} [{DayPhrase.Iso(low)}, {DayPhrase.Iso(high)}]";

    /// <summary>The rates before and during it, and how many acts were to be expected.</summary>
    public static string Rates(RegimeSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return $"{FigureText.Rate(spell.RateBefore)} acts a day before, {FigureText.Rate(spell.RateDuring)} during; {FigureText.Acts(Math.Round(spell.ExpectedActs))} were to be expected";
    }
}
