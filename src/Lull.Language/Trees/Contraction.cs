namespace Lull.Language.Trees;

/// <summary>
/// The arborescence of highest score. Every node takes its best head; cycles that come of it are drawn together to one
/// node, in place, until none is left, and then opened again where the edge from outside enters them.
/// </summary>
internal sealed class Contraction
{
    /// <summary>The score of an edge that may not be taken.</summary>
    public const double Never = -1e12;

    private readonly int _size;

    // The score of head `column` for node `row`, and which edge between words (row * size + column) it stands for.
    private readonly double[] _scores;
    private readonly int[] _edges;

    // The nodes that are left: the root, words, and cycles under the name of their first node, each with its words.
    private readonly List<int> _left;
    private readonly List<int>[] _words;
    private readonly int[] _best;
    private readonly Stack<IReadOnlyList<(IReadOnlyList<int> Words, int Edge)>> _cycles = [];

    private Contraction(double[] scores, int size)
    {
        _size = size;
        _scores = scores;
        _edges = [.. Enumerable.Range(0, scores.Length)];
        _left = [.. Enumerable.Range(0, size)];
        _words = [.. Enumerable.Range(0, size).Select(node => new List<int> { node })];
        _best = new int[size];
    }

    /// <summary>For each node its head; node 0 is the root of all and has -1.</summary>
    /// <param name="scores">Row by row: the score of head <c>column</c> for node <c>row</c>. It is overwritten.</param>
    /// <param name="size">The number of nodes.</param>
    public static int[] Heads(double[] scores, int size)
    {
        var contraction = new Contraction(scores, size);
        contraction.ChooseHeads();
        for (var cycle = contraction.Cycle(); cycle.Count > 0; cycle = contraction.Cycle())
        {
            contraction.Contract(cycle);
            contraction.ChooseHeads();
        }

        return contraction.Expand();
    }

    private void ChooseHeads()
    {
        _best[0] = -1;
        foreach (var node in _left.Where(node => node > 0))
        {
            var best = 0;
            foreach (var head in _left)
            {
                if (head != node && _scores[At(node, head)] > _scores[At(node, best)])
                {
                    best = head;
                }
            }

            _best[node] = best;
        }
    }

    private List<int> Cycle()
    {
        var walk = new int[_size];
        foreach (var start in _left)
        {
            var node = start;
            while (node > 0 && walk[node] == 0)
            {
                walk[node] = start;
                node = _best[node];
            }

            if (node > 0 && walk[node] == start)
            {
                var cycle = new List<int> { node };
                for (var next = _best[node]; next != node; next = _best[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return [];
    }

    private void Contract(List<int> cycle)
    {
        _cycles.Push([.. cycle.Select(node => ((IReadOnlyList<int>)[.. _words[node]], _edges[At(node, _best[node])]))]);
        double[] lost = [.. cycle.Select(node => _scores[At(node, _best[node])])];
        var name = cycle[0];
        foreach (var node in _left.Except(cycle).ToList())
        {
            var entered = Enumerable.Range(0, cycle.Count).MaxBy(at => _scores[At(cycle[at], node)] - lost[at]);
            var left = cycle.MaxBy(member => _scores[At(node, member)]);
            (_scores[At(name, node)], _edges[At(name, node)]) =
                (_scores[At(cycle[entered], node)] - lost[entered], _edges[At(cycle[entered], node)]);
            (_scores[At(node, name)], _edges[At(node, name)]) = (_scores[At(node, left)], _edges[At(node, left)]);
        }

        foreach (var member in cycle.Skip(1))
        {
            _left.Remove(member);
            _words[name].AddRange(_words[member]);
        }
    }

    // The last cycle was drawn together of all before it, so it is opened first. The one word of a cycle that has its head
    // by then is where the edge from outside enters.
    private int[] Expand()
    {
        var heads = new int[_size];
        Array.Fill(heads, -1);
        foreach (var node in _left.Where(node => node > 0))
        {
            Take(_edges[At(node, _best[node])]);
        }

        while (_cycles.TryPop(out var cycle))
        {
            var inner = cycle.Where(member => member.Words.All(word => heads[word] < 0)).ToList();
            inner.ForEach(member => Take(member.Edge));
        }

        return heads;

        void Take(int edge) => heads[edge / _size] = edge % _size;
    }

    private int At(int node, int head) => (node * _size) + head;
}
