namespace Lull.Language.Trees;

/// <summary>The arborescence of highest score: cycles are drawn together to one node until none is left.</summary>
internal static class Contraction
{
    /// <summary>The score of an edge that may not be taken.</summary>
    public const double Never = -1e12;

    /// <summary>For each node its head; node 0 is the root of all and has -1.</summary>
    /// <param name="scores">The score of head <c>column</c> for node <c>row</c>.</param>
    public static int[] Heads(double[,] scores)
    {
        var heads = BestHeads(scores);
        var cycle = CycleIn(heads);
        if (cycle.Count == 0)
        {
            return heads;
        }

        var inCycle = new bool[heads.Length];
        cycle.ForEach(node => inCycle[node] = true);
        int[] outside = [.. Enumerable.Range(0, heads.Length).Where(node => !inCycle[node])];
        var (contracted, entry, exit) = Contract(scores, heads, cycle, outside);
        return Expand(Heads(contracted), heads, outside, entry, exit);
    }

    private static int[] BestHeads(double[,] scores)
    {
        var heads = new int[scores.GetLength(0)];
        heads[0] = -1;
        for (var node = 1; node < heads.Length; node++)
        {
            for (var head = 1; head < heads.Length; head++)
            {
                if (head != node && scores[node, head] > scores[node, heads[node]])
                {
                    heads[node] = head;
                }
            }
        }

        return heads;
    }

    private static List<int> CycleIn(int[] heads)
    {
        var walk = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node > 0 && walk[node] == 0)
            {
                walk[node] = start;
                node = heads[node];
            }

            if (node > 0 && walk[node] == start)
            {
                var cycle = new List<int> { node };
                for (var next = heads[node]; next != node; next = heads[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return [];
    }

    // The cycle becomes the last node of the smaller graph. Entry: for an outside head, the node of the cycle that it
    // would take; exit: for an outside node, the node of the cycle that would be its head.
    private static (double[,] Scores, int[] Entry, int[] Exit) Contract(double[,] scores, int[] heads, List<int> cycle, int[] outside)
    {
        var last = outside.Length;
        var contracted = new double[last + 1, last + 1];
        var (entry, exit) = (new int[last], new int[last]);
        for (var row = 0; row < last; row++)
        {
            var node = outside[row];
            for (var column = 0; column < last; column++)
            {
                contracted[row, column] = row == column ? Never : scores[node, outside[column]];
            }

            exit[row] = cycle.MaxBy(inner => scores[node, inner]);
            contracted[row, last] = scores[node, exit[row]];
            entry[row] = cycle.MaxBy(inner => scores[inner, node] - scores[inner, heads[inner]]);
            contracted[last, row] = scores[entry[row], node] - scores[entry[row], heads[entry[row]]];
        }

        contracted[last, last] = Never;
        return (contracted, entry, exit);
    }

    private static int[] Expand(int[] inner, int[] heads, int[] outside, int[] entry, int[] exit)
    {
        var last = outside.Length;
        var expanded = (int[])heads.Clone();
        for (var row = 1; row < last; row++)
        {
            expanded[outside[row]] = inner[row] == last ? exit[row] : outside[inner[row]];
        }

        expanded[entry[inner[last]]] = outside[inner[last]];
        return expanded;
    }
}
