using System.Collections.Frozen;
using Lull.Actors;

namespace Lull.Reading.Mentions;

/// <summary>Somebody or something that a report names or speaks of more than once.</summary>
/// <param name="Id">Its number within the report; named ones come first.</param>
/// <param name="Kind">A side, a person or a place.</param>
/// <param name="Name">The fullest name that the report gives it, without an article.</param>
/// <param name="Actor">Who it is in the registry; null where not resolved.</param>
/// <param name="Class">What sort of side it is.</param>
/// <param name="Words">The nouns by which the report may take it up again, in the singular: "front", "militia".</param>
/// <param name="Home">For a person, the side that he or she belongs to or speaks for; null where not known.</param>
/// <param name="Role">For a person, role and organisation in the report's words; null where it gives none.</param>
/// <param name="Members">For two or more sides taken together, the sides; else empty.</param>
internal sealed record Entity(
    int Id,
    MentionKind Kind,
    string Name,
    Actor? Actor,
    SideWordClass Class,
    FrozenSet<string> Words,
    Entity? Home,
    string? Role,
    IReadOnlyList<Entity> Members)
{
    /// <summary>True where the report has no name for it but an adjective, as "Velmarian" in "Velmarian drones".</summary>
    public bool IsDemonym { get; init; }

    /// <summary>True for a state or a body or force of one.</summary>
    public bool IsState => Actor is { Kind: ActorKind.State or ActorKind.StateBody } || Class is SideWordClass.Force or SideWordClass.Body;
}
