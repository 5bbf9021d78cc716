using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>
/// Pairs what was read with what was expected, one to one: a pair has the same kind and stands in the same sentence.
/// Of all ways to pair them the one is taken that pairs the most, and among those the one that agrees best.
/// </summary>
/// <param name="registry">Who goes by which names.</param>
internal sealed class CaseMatcher(ActorRegistry registry)
{
    // A pair outweighs every nicety, and one that has to be read outweighs one that may be left out.
    private const double PairWeight = 100;
    private const double OptionalWeight = 40;
    private const double SameWordsWeight = 12;
    private const double SameKindWeight = 2;
    private const double AgreementWeight = 10;

    private readonly StatementAgreement _agreement = new(new SideNames(registry));

    /// <summary>Pairs the statements of one report.</summary>
    /// <param name="gold">What was expected.</param>
    /// <param name="text">The text that the spans of <paramref name="read"/> refer to.</param>
    /// <param name="read">What was read.</param>
    public CaseMatch Match(GoldCase gold, string text, IReadOnlyList<Statement> read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(read);
        var sentences = SentenceMap.Of(text);
        var expected = gold.Statements.Select(statement => Anchor.Of(statement, text, sentences)).ToArray();
        var scored = read.Where(statement => !IsFromHeading(statement, sentences, expected)).ToArray();
        var headings = read.Except(scored).ToArray();
        var weights = Weights(expected, scored, sentences);
        var columns = Assignment.Best(weights);
        var pairs = Enumerable.Range(0, expected.Length)
            .Where(row => columns[row] >= 0)
            .Select(row => PairOf(expected[row].Gold, scored[columns[row]]))
            .ToArray();
        var spurious = Enumerable.Range(0, scored.Length).Except(columns).Select(column => scored[column]).ToArray();
        return new CaseMatch(
            gold.Name,
            [.. pairs.Where(pair => !pair.Gold.IsOptional)],
            [.. pairs.Where(pair => pair.Gold.IsOptional)],
            [.. Enumerable.Range(0, expected.Length).Where(row => columns[row] < 0).Select(row => expected[row].Gold).Where(statement => !statement.IsOptional)],
            spurious,
            headings,
            DangerCheck.Of(expected, pairs, spurious, headings, sentences));
    }

    private MatchedPair PairOf(GoldStatement gold, Statement read) => new(gold, read, _agreement.Of(gold, read));

    private static bool IsFromHeading(Statement read, SentenceMap sentences, IEnumerable<Anchor> expected)
    {
        var sentence = sentences.SentenceAt(read.Span.Start);
        return sentences.IsHeading(sentence) && expected.All(anchor => anchor.Sentence != sentence);
    }

    private double[,] Weights(Anchor[] expected, Statement[] read, SentenceMap sentences)
    {
        var weights = new double[expected.Length, read.Length];
        for (var row = 0; row < expected.Length; row++)
        {
            for (var column = 0; column < read.Length; column++)
            {
                weights[row, column] = Weight(expected[row], read[column], sentences);
            }
        }

        return weights;
    }

    private double Weight(Anchor expected, Statement read, SentenceMap sentences)
    {
        var sameWords = expected.Span is { } span && span.Overlaps(read.Span);
        if (!expected.Gold.Admits(read.Kind) || !(sameWords || StandsIn(read.Span, expected.Sentence, sentences)))
        {
            return 0;
        }

        return (expected.Gold.IsOptional ? OptionalWeight : PairWeight)
            + (sameWords ? SameWordsWeight : 0)
            + (expected.Gold.Kind == read.Kind ? SameKindWeight : 0)
            + (AgreementWeight * _agreement.Of(expected.Gold, read).Share);
    }

    private static bool StandsIn(TextSpan span, int sentence, SentenceMap sentences) =>
        sentence >= 0
        && sentences.SentenceAt(span.Start) <= sentence
        && sentence <= sentences.SentenceAt(Math.Max(span.Start, span.End - 1));
}
