using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>An expected statement and the one that was read for it.</summary>
internal sealed record MatchedPair(GoldStatement Gold, Statement Read, Agreement Agreement);
