using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>What became of a case: every expected and every read statement, once each.</summary>
/// <param name="Name">The case.</param>
/// <param name="Pairs">Those that were expected and read.</param>
/// <param name="OptionalPairs">Those that were read and might have been left out.</param>
/// <param name="Missed">Those expected that were not read.</param>
/// <param name="Spurious">Those read that were not expected.</param>
/// <param name="FromHeadings">Those read from the title and the like, which are not scored.</param>
/// <param name="Dangerous">Those read as facts where the report tells no fact.</param>
internal sealed record CaseMatch(
    string Name,
    IReadOnlyList<MatchedPair> Pairs,
    IReadOnlyList<MatchedPair> OptionalPairs,
    IReadOnlyList<GoldStatement> Missed,
    IReadOnlyList<Statement> Spurious,
    IReadOnlyList<Statement> FromHeadings,
    IReadOnlyList<Statement> Dangerous)
{
    /// <summary>How many statements were read, headings left out.</summary>
    public int ReadCount => Pairs.Count + OptionalPairs.Count + Spurious.Count;
}
