namespace Lull.Actors;

/// <summary>An organised side that fights or can fight, or speaks for one. Never a private person.</summary>
/// <param name="Id">
/// Lower-case letters, digits and hyphens; for a state its ISO 3166-1 alpha-2 code, such as <c>iq</c>.
/// </param>
/// <param name="Name">What Lull calls it.</param>
/// <param name="Kind">What sort of side it is.</param>
/// <param name="Country">
/// The ISO 3166-1 alpha-2 code, upper case, of the state it is or chiefly lives in; null where there is no one such state.
/// </param>
/// <param name="Source">A page or dataset that knows it by this name.</param>
/// <param name="Note">What a reader should know, such as what it must not be confused with; empty where there is nothing.</param>
public sealed record Actor(
    string Id,
    string Name,
    ActorKind Kind,
    string? Country,
    string Source,
    string Note = "");
