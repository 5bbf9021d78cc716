namespace Lull.Language.Trees;

/// <summary>The tree of highest score over a sentence's words, with one root (Chu and Liu, Edmonds).</summary>
internal static class SpanningTree
{
    // More than any two trees can differ by, so that of all trees those with one root come first.
    private const double RootToll = 1e6;

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">Row by row: the score of head <c>column</c> for word <c>row + 1</c>; column 0 is the root.</param>
    /// <param name="words">How many words there are; <paramref name="scores"/> has one row each, of one column more.</param>
    /// <returns>For each word its head, 0 for the root.</returns>
    public static int[] Heads(ReadOnlySpan<float> scores, int words)
    {
        var heads = Greedy(scores, words);
        if (heads.Count(head => head == 0) == 1 && IsTree(heads))
        {
            return heads;
        }

        return Contraction.Heads(Matrix(scores, words), words + 1)[1..];
    }

    private static int[] Greedy(ReadOnlySpan<float> scores, int words)
    {
        var heads = new int[words];
        for (var word = 0; word < words; word++)
        {
            var row = scores.Slice(word * (words + 1), words + 1);
            var best = -1;
            for (var head = 0; head <= words; head++)
            {
                if (head != word + 1 && (best < 0 || row[head] > row[best]))
                {
                    best = head;
                }
            }

            heads[word] = best;
        }

        return heads;
    }

    private static bool IsTree(int[] heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var at = word + 1;
            for (var steps = 0; at != 0; steps++)
            {
                if (steps > heads.Length)
                {
                    return false;
                }

                at = heads[at - 1];
            }
        }

        return true;
    }

    private static double[] Matrix(ReadOnlySpan<float> scores, int words)
    {
        var matrix = new double[(words + 1) * (words + 1)];
        for (var word = 0; word <= words; word++)
        {
            for (var head = 0; head <= words; head++)
            {
                matrix[(word * (words + 1)) + head] = word == 0 || word == head
                    ? Contraction.Never
                    : scores[((word - 1) * (words + 1)) + head] - (head == 0 ? RootToll : 0);
            }
        }

        return matrix;
    }
}
