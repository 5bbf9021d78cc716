using CsCheck;
using Lull.Language.Trees;
using Xunit;

namespace Lull.Language.Tests.Trees;

public sealed class SpanningTreeTests
{
    // Quarters, so that ties come up and sums are exact.
    private static readonly Gen<(int Words, float[] Scores)> Sentences = Gen.Int[1, 5].SelectMany(words =>
        Gen.Int[-20, 20].Select(quarters => quarters / 4f).Array[words * (words + 1)].Select(scores => (words, scores)));

    [Fact]
    public void Tree_has_the_highest_score_of_all_trees_with_one_root() =>
        Sentences.Sample((words, scores) =>
        {
            var heads = SpanningTree.Heads(scores, words);
            Assert.True(IsTree(heads));
            Assert.Equal(AllTrees(words).Max(tree => Score(tree, scores)), Score(heads, scores));
        });

    [Fact]
    public void Tree_of_a_long_sentence_has_one_root_and_no_cycle() =>
        Gen.Int[1, 90].SelectMany(words => Gen.Float[-30, 30].Array[words * (words + 1)].Select(scores => (words, scores)))
            .Sample((words, scores) => Assert.True(IsTree(SpanningTree.Heads(scores, words))), iter: 200);

    [Fact]
    public void Tree_is_found_where_all_scores_are_the_same() => Assert.True(IsTree(SpanningTree.Heads(new float[200 * 201], 200)));

    [Fact]
    public void Cycle_is_broken_where_that_costs_least()
    {
        // Words 1 and 2 want each other; 2 loses less by going to the root.
        float[] scores = [1, 0, 9, 4, 9, 0];
        Assert.Equal([2, 0], SpanningTree.Heads(scores, 2));
    }

    private static double Score(int[] heads, float[] scores) =>
        heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1)
        {
            return false;
        }

        return Enumerable.Range(1, heads.Length).All(start =>
        {
            var at = start;
            for (var steps = 0; at != 0 && steps <= heads.Length; steps++)
            {
                at = heads[at - 1];
            }

            return at == 0;
        });
    }

    private static IEnumerable<int[]> AllTrees(int words)
    {
        var all = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < all; code++)
        {
            var heads = new int[words];
            for (var (word, rest) = (0, code); word < words; word++, rest /= words + 1)
            {
                heads[word] = rest % (words + 1);
            }

            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }
}
