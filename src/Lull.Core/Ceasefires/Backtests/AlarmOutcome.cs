using Lull.Lulls;

namespace Lull.Ceasefires.Backtests;

/// <summary>A lull that was told on the day, and what later turned out.</summary>
/// <param name="Day">The day on which the filtered probability reached the threshold.</param>
/// <param name="Told">The lull as known on that day; null where the spell could not be told apart yet.</param>
/// <param name="Hindsight">The lull as known now; null where, looking back, there was none: a false alarm.</param>
/// <param name="ActsRefute">True where the 30 days after it had more than a fifth of the acts of the fighting before; null where that cannot be judged.</param>
public sealed record AlarmOutcome(DateOnly Day, RegimeSpell? Told, RegimeSpell? Hindsight, bool? ActsRefute)
{
    /// <summary>Days from the onset as known now to the alarm; null for a false alarm.</summary>
    public int? Delay => Hindsight is { } lull ? Math.Max(0, Day.DayNumber - lull.Onset.DayNumber) : null;

    /// <summary>Days by which the onset told on the day is later (above zero) or earlier than the one known now; null where there are not both.</summary>
    public int? OnsetError => Told is { } told && Hindsight is { } lull ? told.Onset.DayNumber - lull.Onset.DayNumber : null;

    /// <summary>Whether the 90 % interval told on the day holds the onset as known now; null where there are not both.</summary>
    public bool? IntervalHeld => Told is { } told && Hindsight is { } lull ? told.OnsetLow <= lull.Onset && lull.Onset <= told.OnsetHigh : null;
}
