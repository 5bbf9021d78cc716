namespace Lull.Dossiers;

/// <summary>How to come to the same dossier again.</summary>
/// <param name="Command">The command line.</param>
/// <param name="Version">The version of Lull that made it.</param>
/// <param name="Record">The record it was made from; null where rows came straight from files.</param>
public sealed record Reproduction(string Command, string Version, RecordFacts? Record);
