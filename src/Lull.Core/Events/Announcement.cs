namespace Lull.Events;

/// <summary>A side's announced suspension or resumption, as the model takes it in.</summary>
/// <param name="Day">Index of the day on which it was announced; may lie outside the series.</param>
/// <param name="FromA">True where A spoke.</param>
/// <param name="FromB">True where B spoke; both for an agreement.</param>
/// <param name="Suspends">True for a suspension or ceasefire, false for a resumption or an end.</param>
/// <param name="Share">
/// How much of the side it speaks for, 0 to 1: less than one for a member of an umbrella.
/// </param>
public sealed record Announcement(int Day, bool FromA, bool FromB, bool Suspends, double Share = 1);
