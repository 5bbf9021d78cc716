using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>What a noun phrase stands for, as far as the report tells.</summary>
/// <param name="Kind">A side, a person, a belonging and so on.</param>
/// <param name="Entity">The side or person it is or belongs to; null where not known.</param>
/// <param name="Name">The name of an unregistered side as this phrase gives it; null for the entity's own.</param>
/// <param name="Span">The phrase, or for an implied side the phrase that it is taken from.</param>
/// <param name="IsImplied">True where the phrase does not name it.</param>
/// <param name="IsPlural">True for more than one, or a group spoken of as many.</param>
internal sealed record Denotation(
    MentionKind Kind,
    Entity? Entity,
    string? Name,
    TextSpan Span,
    bool IsImplied,
    bool IsPlural)
{
    /// <summary>
    /// The word that makes it whoever's who speaks or is spoken to, "our" in "our fighters", by sentence and token; null
    /// where there is none. Whose that is shows once it is known who speaks.
    /// </summary>
    public (int Sentence, int Token)? Turn { get; init; }

    /// <summary>For a person, the side that he or she belongs to; else the side itself.</summary>
    public Entity? Side => Entity is { Kind: MentionKind.Person } person ? person.Home : Entity;
}
