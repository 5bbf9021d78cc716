namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A side that a statement is to name.</summary>
/// <param name="Names">The names that will do, the fullest first; empty where no side may be named.</param>
/// <param name="MayBeAbsent">True where naming none will do.</param>
internal sealed record ExpectedSide(IReadOnlyList<string> Names, bool MayBeAbsent);
