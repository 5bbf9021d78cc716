using System.Runtime.CompilerServices;

namespace Lull.Lulls.Model;

/// <summary>
/// How a day moves a distribution over regime and fighting level, outages apart: along the edges of the chain, and from
/// each level to its neighbours. Rows lie one regime after the other.
/// </summary>
internal sealed class RegimeStep
{
    private readonly RegimeChain _chain;
    private readonly ModelParameters _parameters;
    private readonly Transitions _transitions;
    private readonly int _levels;
    private readonly LaneBuffer _redrawn;

    public RegimeStep(RegimeChain chain, LevelGrid grid, ModelParameters parameters)
    {
        (_chain, _parameters, _levels) = (chain, parameters, grid.Count);
        _transitions = new Transitions(chain);
        _redrawn = new LaneBuffer(grid.Count);
    }

    /// <summary>Sets the transition probabilities of a day: the hazards, tilted by words.</summary>
    public void SetTransitions(HazardTilt? tilt, int day) => _transitions.Set(tilt, day);

    /// <summary>A day forward, times <paramref name="scale"/>.</summary>
    public void Forward(Span<Lanes> from, Span<Lanes> to, Lanes scale)
    {
        for (var j = 0; j < _chain.Count; j++)
        {
            Gather(RowOf(to, j), from, _transitions.Incoming[j], scale);
        }

        Gather(_redrawn.Lanes, from, _transitions.Redrawn, scale);
        Redraw();
        Row.AddScaled(RowOf(to, 0), _redrawn.Lanes, Lanes.One);
        DriftLevels(to);
    }

    /// <summary>A day back, times <paramref name="scale"/>: the transpose. Leaves <paramref name="from"/> changed.</summary>
    public void Backward(Span<Lanes> from, Span<Lanes> to, Lanes scale)
    {
        DriftLevels(from);
        RowOf(from, 0).CopyTo(_redrawn.Lanes);
        Redraw();
        for (var j = 0; j < _chain.Count; j++)
        {
            Gather(RowOf(to, j), from, _transitions.Outgoing[j], scale);
        }
    }

    private Span<Lanes> RowOf(Span<Lanes> rows, int regime) => rows.Slice(regime * _levels, _levels);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<Lanes> Source(ReadOnlySpan<Lanes> rows, RegimeFlow flow) =>
        flow.Regime == Transitions.Anew ? _redrawn.Lanes : rows.Slice(flow.Regime * _levels, _levels);

    private void Gather(Span<Lanes> target, ReadOnlySpan<Lanes> from, ReadOnlySpan<RegimeFlow> flows, Lanes scale)
    {
        if (flows.Length == 1)
        {
            Row.Scale(target, Source(from, flows[0]), scale * flows[0].Probability);
            return;
        }

        var (one, other) = (flows[0], flows[1]);
        if (flows.Length == 2)
        {
            Row.Blend(target, Source(from, one), scale * one.Probability, Source(from, other), scale * other.Probability);
            return;
        }

        var third = flows[2];
        Row.Blend(target, Source(from, one), scale * one.Probability, Source(from, other), scale * other.Probability, Source(from, third), scale * third.Probability);
        var at = 3;
        for (; at + 1 < flows.Length; at += 2)
        {
            (one, other) = (flows[at], flows[at + 1]);
            Row.AddBlend(target, Source(from, one), scale * one.Probability, Source(from, other), scale * other.Probability);
        }

        if (at < flows.Length)
        {
            Row.AddScaled(target, Source(from, flows[at]), scale * flows[at].Probability);
        }
    }

    // Its own transpose, like every single move.
    private void Redraw()
    {
        for (var move = 0; move < _parameters.RedrawMoves; move++)
        {
            Row.Drift(_redrawn.Lanes, 1f / 3);
        }
    }

    private void DriftLevels(Span<Lanes> rows)
    {
        for (var j = 0; j < _chain.Count; j++)
        {
            Row.Drift(RowOf(rows, j), (float)_parameters.LevelDrift);
        }
    }
}
