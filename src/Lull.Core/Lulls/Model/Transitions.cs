namespace Lull.Lulls.Model;

/// <summary>The probabilities of a day of staying in each regime and of every move, words weighed in.</summary>
internal sealed class Transitions
{
    /// <summary>Stands for fighting at a level drawn anew where a flow names a regime.</summary>
    public const int Anew = -1;
    private const double MostProbability = 0.45;
    private readonly RegimeChain _chain;
    private readonly float[] _stay;
    private readonly float[] _moves;
    private readonly (int From, int To)[] _slots;
    private bool _isSet;

    public Transitions(RegimeChain chain)
    {
        _chain = chain;
        _stay = new float[chain.Count];
        _moves = new float[chain.Edges.Length];
        _slots = new (int, int)[chain.Edges.Length];
        var (incoming, outgoing) = (new int[chain.Count], new int[chain.Count]);
        var redrawn = 0;
        for (var e = 0; e < chain.Edges.Length; e++)
        {
            var edge = chain.Edges[e];
            _slots[e] = (++outgoing[edge.From], edge.Redraws ? redrawn++ : ++incoming[edge.To]);
        }

        Incoming = [.. incoming.Select(count => new RegimeFlow[count + 1])];
        Outgoing = [.. outgoing.Select(count => new RegimeFlow[count + 1])];
        Redrawn = new RegimeFlow[redrawn];
        Set(tilt: null, day: 0);
    }

    /// <summary>For each regime what comes into it: first from itself, then along every edge that keeps the level.</summary>
    public RegimeFlow[][] Incoming { get; }

    /// <summary>For each regime where it goes: first to itself, then along every edge.</summary>
    public RegimeFlow[][] Outgoing { get; }

    /// <summary>What comes into fighting at a level drawn anew.</summary>
    public RegimeFlow[] Redrawn { get; }

    /// <summary>Sets the probabilities of a day.</summary>
    public void Set(HazardTilt? tilt, int day)
    {
        if (tilt is null && _isSet)
        {
            return;
        }

        Array.Fill(_stay, 1f);
        for (var e = 0; e < _moves.Length; e++)
        {
            var edge = _chain.Edges[e];
            var factor = tilt?.On(edge, day) ?? 1;
            _moves[e] = (float)Math.Min((factor > 1 ? edge.SaidHazard : edge.Hazard) * factor, MostProbability);
            _stay[edge.From] -= _moves[e];
        }

        Spread();
        _isSet = tilt is null;
    }

    private void Spread()
    {
        for (var j = 0; j < _stay.Length; j++)
        {
            Incoming[j][0] = Outgoing[j][0] = new RegimeFlow(j, Math.Max(_stay[j], 0f));
        }

        for (var e = 0; e < _moves.Length; e++)
        {
            var edge = _chain.Edges[e];
            var incoming = edge.Redraws ? Redrawn : Incoming[edge.To];
            incoming[_slots[e].To] = new RegimeFlow(edge.From, _moves[e]);
            Outgoing[edge.From][_slots[e].From] = new RegimeFlow(edge.Redraws ? Anew : edge.To, _moves[e]);
        }
    }
}
