namespace Lull.Events;

/// <summary>
/// Acts of one direction known only as a sum over a span of days: a publisher's tally less the acts that the same
/// publisher counts and that are known one by one.
/// </summary>
/// <param name="FromA">True for acts of A against B.</param>
/// <param name="FirstDay">Index of the first day.</param>
/// <param name="LastDay">Index of the last day, included.</param>
/// <param name="Acts">How many acts; the middle where only a range is known.</param>
/// <param name="Publisher">Whose count it is.</param>
public sealed record IntervalCount(bool FromA, int FirstDay, int LastDay, double Acts, string Publisher);
