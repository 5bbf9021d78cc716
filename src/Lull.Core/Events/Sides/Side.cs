using Lull.Actors;

namespace Lull.Events.Sides;

/// <summary>One side of a record.</summary>
/// <param name="Actor">Who it is in the registry; null for a name that means no one actor there.</param>
/// <param name="Name">The actor's name in the registry, else the name as the data has it.</param>
internal sealed record Side(Actor? Actor, string Name);
