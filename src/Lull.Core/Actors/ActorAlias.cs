namespace Lull.Actors;

/// <summary>A name that an actor goes by.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">The name as its source writes it.</param>
/// <param name="Form">How the name is used.</param>
/// <param name="Source">A page or dataset that uses the name.</param>
public sealed record ActorAlias(string ActorId, string Name, AliasForm Form, string Source);
