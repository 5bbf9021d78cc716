namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A gold file as it was read.</summary>
/// <param name="Case">The case; null where the file is no gold case.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record GoldReading(GoldCase? Case, IReadOnlyList<Problem> Problems);
