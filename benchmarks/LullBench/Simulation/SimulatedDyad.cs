using Lull.Events;

namespace Lull.Benchmarks.Simulation;

/// <summary>A dyad as the press reports it, and what is true of it.</summary>
/// <param name="Series">What a detector may see.</param>
/// <param name="Truth">What really happened, outages of its theatre included, in order of onset.</param>
/// <param name="Theatre">The name of its theatre.</param>
internal sealed record SimulatedDyad(DyadSeries Series, IReadOnlyList<TrueSpell> Truth, string Theatre);
