using Lull.Reports;

namespace Lull.Reading.Statements;

/// <summary>A side as a statement names it.</summary>
/// <param name="Text">The mention, verbatim; for an implied side, the mention elsewhere in the report that it is taken from.</param>
/// <param name="Span">Where the mention stands.</param>
/// <param name="ActorId">The actor's id in the registry; null where it is not resolved.</param>
/// <param name="Name">The actor's name in the registry, or else the fullest name that the report gives it; null where neither is known.</param>
/// <param name="IsImplied">True where this clause does not name the side: it is taken from a pronoun, a short form, or the context.</param>
public sealed record Party(string Text, TextSpan Span, string? ActorId, string? Name, bool IsImplied);
