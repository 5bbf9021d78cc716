using Lull.Actors;

namespace Lull.Reading.Mentions;

/// <summary>Words of a sentence that the registry knows as a name.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Actor">Who goes by it.</param>
/// <param name="IsAdjective">True where it is a state's adjective or bare name only, as "Israeli" in "Israeli villagers".</param>
internal readonly record struct NameSpan(int First, int Last, Actor Actor, bool IsAdjective);
