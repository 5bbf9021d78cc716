using Lull.Events;

namespace Lull.Lulls;

/// <summary>What a detector says of one dyad.</summary>
/// <param name="Series">What it saw.</param>
/// <param name="Spells">The spells of quiet, in order of onset.</param>
/// <param name="Smoothed">The probabilities given all that is known now.</param>
/// <param name="Filtered">The probabilities as known on each day, without look-ahead.</param>
public sealed record LullReport(
    DyadSeries Series,
    IReadOnlyList<RegimeSpell> Spells,
    DailyProbabilities Smoothed,
    DailyProbabilities Filtered);
