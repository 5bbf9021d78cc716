using Lull.Events;
using Lull.Time;

namespace Lull.Benchmarks.History;

/// <summary>A lull that is known from other sources than the record's events.</summary>
/// <param name="Dyad">Whose.</param>
/// <param name="Onset">When it began, as finely as it is known.</param>
/// <param name="End">When it ended, as finely as that is known; null where it held, or where nobody says.</param>
/// <param name="What">What happened, in a few words.</param>
internal sealed record KnownLull(Dyad Dyad, DayInterval Onset, DayInterval? End, string What);
