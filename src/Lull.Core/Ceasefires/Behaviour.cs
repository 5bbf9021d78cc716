using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>What the guns say of a day, as known on it: four probabilities that sum to one, and what the press says of itself.</summary>
/// <param name="Fighting">Both sides may act.</param>
/// <param name="OnlyAQuiet">A is quiet and B is not.</param>
/// <param name="OnlyBQuiet">B is quiet and A is not.</param>
/// <param name="Mutual">Both are quiet.</param>
/// <param name="Unknown">The share, 0 to 1, of the day's answer that rests on nothing: the press is out, or fewer than three acts were to be expected.</param>
internal sealed record Behaviour(double Fighting, double OnlyAQuiet, double OnlyBQuiet, double Mutual, double Unknown)
{
    /// <summary>What is thought before the record is looked at: most days of a dyad in a record are days of fighting.</summary>
    public static Behaviour Before { get; } = new(0.75, 0.05, 0.05, 0.15, 0);

    /// <summary>What a detector says of the last day of its series.</summary>
    public static Behaviour OnLastDay(LullReport report)
    {
        var last = report.Series.Days - 1;
        var mutual = Math.Clamp(report.Filtered.Mutual[last], 0, 1);
        var onlyA = Math.Clamp(report.Filtered.QuietAToB[last] - mutual, 0, 1 - mutual);
        var onlyB = Math.Clamp(report.Filtered.QuietBToA[last] - mutual, 0, 1 - mutual - onlyA);
        var isIndistinct = report.Spells.Any(spell => spell is { Indistinct: true, End: null });
        var gap = Math.Clamp(report.Filtered.Gap[last], 0, 1);
        return new Behaviour(
            Math.Max(0, 1 - mutual - onlyA - onlyB), onlyA, onlyB, mutual, isIndistinct ? gap + ((1 - gap) * mutual) : gap);
    }
}
