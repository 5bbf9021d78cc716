namespace Lull.Events.Tallies;

/// <summary>One tally of one direction of a dyad.</summary>
/// <param name="First">The number of its first day.</param>
/// <param name="Last">The number of its last day.</param>
/// <param name="Count">How many acts it counts.</param>
/// <param name="Cumulative">True where the next one counts from the same day on.</param>
/// <param name="Publisher">Whose count it is.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Source">The number of the side that it names as acting.</param>
/// <param name="Target">The number of the side that it names as acted against.</param>
internal sealed record TallyLine(
    int First,
    int Last,
    CountRange Count,
    bool Cumulative,
    string Publisher,
    EventKind Kind,
    int Source,
    int Target);
