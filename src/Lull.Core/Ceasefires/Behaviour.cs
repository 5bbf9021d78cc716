using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>What the guns say of a day: four probabilities that sum to one, and what the press says of itself.</summary>
/// <param name="Fighting">Both sides may act.</param>
/// <param name="OnlyAQuiet">A is quiet and B is not.</param>
/// <param name="OnlyBQuiet">B is quiet and A is not.</param>
/// <param name="Mutual">Both are quiet.</param>
/// <param name="Unknown">The share, 0 to 1, of the day's answer that rests on nothing: the press is out, or fewer than three acts were to be expected.</param>
internal sealed record Behaviour(double Fighting, double OnlyAQuiet, double OnlyBQuiet, double Mutual, double Unknown)
{
    private const int SilentDays = 30;
    private const int DaysBefore = 150;

    /// <summary>What is thought before the record is looked at: most days of a dyad in a record are days of fighting.</summary>
    public static Behaviour Before { get; } = new(0.75, 0.05, 0.05, 0.15, 0);

    /// <summary>What a detector says of the last day of its series, as known on it.</summary>
    public static Behaviour OnLastDay(LullReport report) => On(report, report.Filtered, report.Series.Days - 1);

    /// <summary>What a detector says of a day of its series, in one of its two curves.</summary>
    public static Behaviour On(LullReport report, DailyProbabilities curves, int day)
    {
        var mutual = Math.Clamp(curves.Mutual[day], 0, 1);
        var onlyA = Math.Clamp(curves.QuietAToB[day] - mutual, 0, 1 - mutual);
        var onlyB = Math.Clamp(curves.QuietBToA[day] - mutual, 0, 1 - mutual - onlyA);
        var gap = Math.Clamp(curves.Gap[day], 0, 1);
        return new Behaviour(
            Math.Max(0, 1 - mutual - onlyA - onlyB), onlyA, onlyB, mutual, gap + ((1 - gap) * SaysNothing(report, mutual, report.Series.DayAt(day))));
    }

    // The share of the answer that a silence says nothing of: all of a quiet in which fewer than three acts were to be
    // expected; and where no quiet is found, the chance that the rate before brings no act in the silent days.
    private static double SaysNothing(LullReport report, double mutual, DateOnly day)
    {
        if (report.Spells.LastOrDefault(spell => spell.Kind is RegimeKind.Mutual && spell.Onset <= day && (spell.End is not { } end || end > day)) is { } quiet)
        {
            return quiet.Indistinct ? mutual : 0;
        }

        if (ActsBetween.Count(report.Series, day.AddDays(1 - SilentDays), day) > 0)
        {
            return 0;
        }

        var before = ActsBetween.Count(report.Series, day.AddDays(1 - SilentDays - DaysBefore), day.AddDays(-SilentDays));
        return Math.Exp(-before * SilentDays / DaysBefore);
    }
}
