namespace Lull.Actors;

/// <summary>What came of reading a registry: the actors that could be read, and every row that could not.</summary>
/// <param name="Registry">The registry of the good rows.</param>
/// <param name="Problems">The refused rows; empty where all is well.</param>
public sealed record RegistryReading(ActorRegistry Registry, IReadOnlyList<Problem> Problems);
