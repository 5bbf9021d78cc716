namespace Lull.Dossiers;

/// <summary>What tells a reader which record a dossier was made from.</summary>
/// <param name="Name">The record's name.</param>
/// <param name="Hash">The head of its chain of hashes, 64 hexadecimal digits: it covers every row.</param>
/// <param name="Batches">What was taken into it, oldest first.</param>
public sealed record RecordFacts(string Name, string Hash, IReadOnlyList<RecordBatch> Batches);
