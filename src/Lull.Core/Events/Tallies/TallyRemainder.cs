namespace Lull.Events.Tallies;

/// <summary>Acts of a publisher's count that nobody knows one by one.</summary>
/// <param name="First">The number of the first day.</param>
/// <param name="Last">The number of the last day.</param>
/// <param name="Acts">How many acts; more than none.</param>
/// <param name="Publisher">Whose count it is.</param>
internal sealed record TallyRemainder(int First, int Last, double Acts, string Publisher);
