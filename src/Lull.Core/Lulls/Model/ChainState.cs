namespace Lull.Lulls.Model;

/// <summary>
/// A distribution (or, backwards, a likelihood) over outage state, regime and fighting level, and how a day moves it.
/// </summary>
internal sealed class ChainState
{
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly float[] _spread;
    private readonly float[] _scratch;
    private readonly float[] _edgeProbabilities;
    private readonly float[] _stay;
    private float[] _values;
    private float[] _next;
    private bool _untilted;
    private bool _outageEmpty;

    public ChainState(RegimeChain chain, LevelGrid grid, ModelParameters parameters, int outages)
    {
        (_chain, _grid, _parameters, Outages) = (chain, grid, parameters, outages);
        _values = new float[outages * chain.Count * grid.Count];
        _next = new float[_values.Length];
        _spread = new float[grid.Count];
        _scratch = new float[grid.Count + 16];
        _edgeProbabilities = new float[chain.Edges.Length];
        _stay = new float[chain.Count];
        SetTransitions(tilt: null, day: 0);
    }

    /// <summary>1 without coverage, 2 with it.</summary>
    public int Outages { get; }

    public int Size => _values.Length;

    public Span<float> Values => _values;

    public Span<float> RowOf(int outage, int regime) => RowIn(_values, outage, regime);

    /// <summary>Sets the transition probabilities of a day: the hazards, tilted by words.</summary>
    public void SetTransitions(HazardTilt? tilt, int day)
    {
        if (tilt is null && _untilted)
        {
            return;
        }

        Array.Fill(_stay, 1f);
        for (var e = 0; e < _chain.Edges.Length; e++)
        {
            var edge = _chain.Edges[e];
            var factor = tilt?.On(edge, day) ?? 1;
            var p = Math.Min((factor > 1 ? edge.SaidHazard : edge.Hazard) * factor, 0.45);
            _edgeProbabilities[e] = (float)p;
            _stay[edge.From] -= (float)p;
        }

        for (var j = 0; j < _stay.Length; j++)
        {
            _stay[j] = Math.Max(_stay[j], 0f);
        }

        _untilted = tilt is null;
    }

    /// <summary>One day forward: the distribution before the day's acts are seen.</summary>
    public void Forward()
    {
        var live = _outageEmpty ? 1 : Outages;
        for (var o = 0; o < live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                Row.Scale(RowIn(_next, o, j), RowOf(o, j), _stay[j]);
            }

            Array.Clear(_spread);
            for (var e = 0; e < _chain.Edges.Length; e++)
            {
                var edge = _chain.Edges[e];
                var target = edge.Redraws ? _spread : RowIn(_next, o, edge.To);
                Row.AddScaled(target, RowOf(o, edge.From), _edgeProbabilities[e]);
            }

            Redraw(_spread);
            Row.AddScaled(RowIn(_next, o, 0), _spread, 1f);
        }

        DriftLevels(_next, live);
        MixOutages(_next, _values, _parameters.OutageStarts, _parameters.OutageEnds);
        Swap();
        _outageEmpty = false;
    }

    /// <summary>
    /// One day back: the likelihood of all that follows, given the state of the day before. Where an outage is ruled out
    /// for that day (<paramref name="outageBefore"/> false) its half of the states is left at zero.
    /// </summary>
    public void Backward(bool outageBefore = true)
    {
        var live = outageBefore ? Outages : 1;
        MixOutages(_values, _next, _parameters.OutageEnds, _parameters.OutageStarts);
        _outageEmpty = false;
        DriftLevels(_values, live);
        for (var o = 0; o < live; o++)
        {
            RowOf(o, 0).CopyTo(_spread);
            Redraw(_spread);
            for (var j = 0; j < _chain.Count; j++)
            {
                Row.Scale(RowIn(_next, o, j), RowOf(o, j), _stay[j]);
            }

            for (var e = 0; e < _chain.Edges.Length; e++)
            {
                var edge = _chain.Edges[e];
                var source = edge.Redraws ? _spread : RowOf(o, edge.To);
                Row.AddScaled(RowIn(_next, o, edge.From), source, _edgeProbabilities[e]);
            }
        }

        if (live < Outages)
        {
            _next.AsSpan(_next.Length / 2).Clear();
        }

        Swap();
    }

    /// <summary>Weighs each state by the likelihood of the day's acts and of the theatre's reports.</summary>
    public void Weigh(Emission emission, float outageRatio)
    {
        _outageEmpty = Outages > 1 && outageRatio == 0;
        var live = _outageEmpty ? 1 : Outages;
        for (var o = 0; o < live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                emission.Apply(RowOf(o, j), o, _chain.Regimes[j]);
            }
        }

        if (Outages > 1)
        {
            var half = _values.AsSpan(_values.Length / 2);
            if (_outageEmpty)
            {
                half.Clear();
            }
            else
            {
                Row.Scale(half, half, outageRatio);
            }
        }
    }

    /// <summary>Makes the values sum to one; returns the sum they had.</summary>
    public double Normalise()
    {
        var sum = Row.Sum(_values);
        if (!(sum > 1e-30f))
        {
            _values.AsSpan().Fill(1f / _values.Length);
            return 1e-30;
        }

        Row.Scale(_values, _values, 1f / sum);
        return sum;
    }

    public void CopyFrom(ReadOnlySpan<float> values)
    {
        values.CopyTo(_values);
        _outageEmpty = false;
    }

    private Span<float> RowIn(float[] values, int outage, int regime) =>
        values.AsSpan(((outage * _chain.Count) + regime) * _grid.Count, _grid.Count);

    // Its own transpose, like every single move.
    private void Redraw(Span<float> row)
    {
        for (var move = 0; move < _parameters.RedrawMoves; move++)
        {
            Row.Drift(row, _scratch, 1f / 3);
        }
    }

    // While both sides are quiet the level is only remembered.
    private void DriftLevels(float[] values, int outages)
    {
        for (var o = 0; o < outages; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                if (_chain.Regimes[j].Group is not (RegimeGroup.Lull or RegimeGroup.Pause))
                {
                    Row.Drift(RowIn(values, o, j), _scratch, (float)_parameters.LevelDrift);
                }
            }
        }
    }

    // Forward, an outage begins with probability `starts`; the transpose is the same with the two exchanged in the
    // off-diagonal terms only, which the arguments of the two callers express.
    private void MixOutages(float[] values, float[] scratch, double intoOutage, double outOfOutage)
    {
        if (Outages == 1)
        {
            return;
        }

        var half = values.Length / 2;
        var up = values.AsSpan(0, half);
        var outage = values.AsSpan(half);
        var before = scratch.AsSpan(0, half);
        if (_outageEmpty)
        {
            Row.Scale(outage, up, (float)intoOutage);
            Row.Scale(up, up, (float)(1 - _parameters.OutageStarts));
            return;
        }

        up.CopyTo(before);
        Row.Scale(up, up, (float)(1 - _parameters.OutageStarts));
        Row.AddScaled(up, outage, (float)outOfOutage);
        Row.Scale(outage, outage, (float)(1 - _parameters.OutageEnds));
        Row.AddScaled(outage, before, (float)intoOutage);
    }

    private void Swap() => (_values, _next) = (_next, _values);
}
