using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// A distribution (or, backwards, a likelihood) over outage state, regime and fighting level, for each of several models
/// side by side, and how a day moves it.
/// </summary>
internal sealed class ChainState
{
    private static readonly Lanes Least = Vector256.Create(1e-30f);
    private static readonly Lanes Most = Vector256.Create(1e28f);
    private static readonly Lanes MostScale = Vector256.Create(1e8f);
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly Transitions _transitions;
    private readonly LaneBuffer _spread;
    private LaneBuffer _values;
    private LaneBuffer _next;
    private bool _outageEmpty;

    public ChainState(RegimeChain chain, LevelGrid grid, ModelParameters parameters, int outages)
    {
        (_chain, _grid, _parameters, Outages) = (chain, grid, parameters, outages);
        _transitions = new Transitions(chain);
        Size = outages * chain.Count * grid.Count;
        _values = new LaneBuffer(Size);
        _next = new LaneBuffer(Size);
        _spread = new LaneBuffer(grid.Count);
    }

    /// <summary>1 without coverage, 2 with it.</summary>
    public int Outages { get; }

    public int Size { get; }

    /// <summary>
    /// The values, <c>(outage * regimes + regime) * levels + level</c>, still to be multiplied by <see cref="Scale"/>.
    /// </summary>
    public Span<Lanes> Values => _values.Lanes;

    /// <summary>The factor of each model that the next step takes up: see <see cref="Weigh"/>.</summary>
    public Lanes Scale { get; private set; } = Lanes.One;

    // Where the reports rule an outage out, its half of the states is empty.
    private int Live => _outageEmpty ? 1 : Outages;

    public Span<Lanes> RowOf(int outage, int regime) => RowIn(_values, outage, regime);

    /// <summary>Sets the transition probabilities of a day: the hazards, tilted by words.</summary>
    public void SetTransitions(HazardTilt? tilt, int day) => _transitions.Set(tilt, day);

    /// <summary>
    /// One day forward: the distribution before the day's acts are seen. Where the day's reports rule an outage out
    /// (<paramref name="outageAfter"/> false) its half of the states is left at zero.
    /// </summary>
    public void Forward(bool outageAfter = true)
    {
        if (Outages > 1 && !outageAfter)
        {
            LeaveOutage();
        }
        else
        {
            MixOutages(_parameters.OutageStarts, _parameters.OutageEnds);
        }

        for (var o = 0; o < Live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                Gather(RowIn(_next, o, j), o, _transitions.Incoming[j]);
            }

            Gather(_spread.Lanes, o, _transitions.Redrawn);
            Redraw(_spread.Lanes);
            Row.AddScaled(RowIn(_next, o, 0), _spread.Lanes, Lanes.One);
        }

        DriftLevels(_next);
        Swap();
    }

    /// <summary>
    /// One day back: the likelihood of all that follows, given the state of the day before. Where an outage is ruled out
    /// for that day (<paramref name="outageBefore"/> false) its half of the states is left at zero.
    /// </summary>
    public void Backward(bool outageBefore = true)
    {
        MixOutages(_parameters.OutageEnds, _parameters.OutageStarts);
        _outageEmpty = Outages > 1 && !outageBefore;
        DriftLevels(_values);
        for (var o = 0; o < Live; o++)
        {
            RowOf(o, 0).CopyTo(_spread.Lanes);
            Redraw(_spread.Lanes);
            for (var j = 0; j < _chain.Count; j++)
            {
                var row = RowIn(_next, o, j);
                Gather(row, o, _transitions.Outgoing[j]);
                if (_transitions.Redraws[j] > 0)
                {
                    Row.AddScaled(row, _spread.Lanes, Scale * _transitions.Redraws[j]);
                }
            }
        }

        Swap();
    }

    /// <summary>
    /// Weighs each state by the likelihood of the day's acts and of the theatre's reports, and makes the values of each
    /// model sum to one: the factor is kept apart and taken up by the next step. Returns the sums the values had; the
    /// normalised sum of each row goes to <paramref name="rowSums"/> (by outage and regime).
    /// </summary>
    public Lanes Weigh(Emission emission, float outageRatio, Span<Lanes> rowSums)
    {
        WeighOutage(outageRatio);
        rowSums.Clear();
        var total = Lanes.Zero;
        for (var o = 0; o < Live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                var sum = emission.Apply(RowOf(o, j), o, _chain.Regimes[j]) * Scale;
                rowSums[(o * _chain.Count) + j] = sum;
                total += sum;
            }
        }

        if (!Vector256.GreaterThanAll(total, Least))
        {
            return MakeEven(total, rowSums);
        }

        Row.Scale(rowSums, rowSums, Lanes.One / total);
        Scale /= total;
        return total;
    }

    /// <summary>
    /// Backwards: weighs each state by the likelihood of the day's acts and of the theatre's reports, over
    /// <paramref name="likelihood"/>, the sum that <see cref="Weigh"/> gave for the day. The sum over states of filtered
    /// times backward value then stays what it is, whatever the values: those of states that can hardly be reached grow
    /// large, and are held where they can still be multiplied. Returns the factor by which the sum changes all the same:
    /// below one on a day too unlikely to be divided by.
    /// </summary>
    public Lanes WeighBackward(Emission emission, float outageRatio, Lanes likelihood)
    {
        WeighOutage(outageRatio);
        for (var o = 0; o < Live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                var row = RowOf(o, j);
                if (!Vector256.LessThanAll(emission.Apply(row, o, _chain.Regimes[j]), Most))
                {
                    Row.Limit(row, Most);
                }
            }
        }

        Scale = Vector256.Min(Lanes.One / likelihood, MostScale);
        return Scale * likelihood;
    }

    /// <summary>Writes the values, the factor taken up.</summary>
    public void CopyTo(Span<Lanes> values) => Row.Scale(values, Values, Scale);

    public void CopyFrom(ReadOnlySpan<Lanes> values)
    {
        values.CopyTo(Values);
        (_outageEmpty, Scale) = (false, Lanes.One);
    }

    private void WeighOutage(float ratio)
    {
        _outageEmpty = Outages > 1 && ratio == 0;
        if (Live > 1)
        {
            var half = Values[(Size / 2)..];
            Row.Scale(half, half, Vector256.Create(ratio));
        }
    }

    private Span<Lanes> RowIn(LaneBuffer values, int outage, int regime) =>
        values.Lanes.Slice(((outage * _chain.Count) + regime) * _grid.Count, _grid.Count);

    // A model that holds the day impossible knows nothing after it.
    private Lanes MakeEven(Lanes total, Span<Lanes> rowSums)
    {
        var fits = Vector256.GreaterThan(total, Least);
        var even = Vector256.Create(1f / Size);
        var inverse = Lanes.One / Vector256.ConditionalSelect(fits, total, Lanes.One);
        foreach (ref var value in Values)
        {
            value = Vector256.ConditionalSelect(fits, value * Scale * inverse, even);
        }

        foreach (ref var sum in rowSums)
        {
            sum = Vector256.ConditionalSelect(fits, sum * inverse, even * _grid.Count);
        }

        (_outageEmpty, Scale) = (false, Lanes.One);
        return Vector256.ConditionalSelect(fits, total, Least);
    }

    private void Gather(Span<Lanes> target, int outage, ReadOnlySpan<RegimeFlow> flows)
    {
        var first = flows[0];
        if (flows.Length == 1)
        {
            Row.Scale(target, RowOf(outage, first.Regime), Scale * first.Probability);
            return;
        }

        Row.Blend(target, RowOf(outage, first.Regime), Scale * first.Probability, RowOf(outage, flows[1].Regime), Scale * flows[1].Probability);
        var at = 2;
        for (; at + 1 < flows.Length; at += 2)
        {
            var (one, other) = (flows[at], flows[at + 1]);
            Row.AddBlend(target, RowOf(outage, one.Regime), Scale * one.Probability, RowOf(outage, other.Regime), Scale * other.Probability);
        }

        if (at < flows.Length)
        {
            Row.AddScaled(target, RowOf(outage, flows[at].Regime), Scale * flows[at].Probability);
        }
    }

    // Its own transpose, like every single move.
    private void Redraw(Span<Lanes> row)
    {
        for (var move = 0; move < _parameters.RedrawMoves; move++)
        {
            Row.Drift(row, 1f / 3);
        }
    }

    // While both sides are quiet the level is only remembered.
    private void DriftLevels(LaneBuffer values)
    {
        for (var o = 0; o < Live; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                if (_chain.Regimes[j].Group is not (RegimeGroup.Lull or RegimeGroup.Pause))
                {
                    Row.Drift(RowIn(values, o, j), (float)_parameters.LevelDrift);
                }
            }
        }
    }

    // Outages come and go whatever the regime. Backwards is the transpose: the two off-diagonal probabilities exchanged.
    private void MixOutages(double intoOutage, double outOfOutage)
    {
        if (Outages == 1)
        {
            return;
        }

        var half = Size / 2;
        var up = Values[..half];
        var outage = Values[half..];
        if (_outageEmpty)
        {
            Row.Scale(outage, up, Vector256.Create((float)intoOutage));
            Row.Scale(up, up, Vector256.Create((float)(1 - _parameters.OutageStarts)));
        }
        else
        {
            Row.Mix(up, outage, (float)(1 - _parameters.OutageStarts), (float)outOfOutage, (float)intoOutage, (float)(1 - _parameters.OutageEnds));
        }

        _outageEmpty = false;
    }

    private void LeaveOutage()
    {
        var half = Size / 2;
        var up = Values[..half];
        Row.Scale(up, up, Vector256.Create((float)(1 - _parameters.OutageStarts)));
        if (!_outageEmpty)
        {
            Row.AddScaled(up, Values[half..], Vector256.Create((float)_parameters.OutageEnds));
        }

        _outageEmpty = true;
    }

    private void Swap()
    {
        if (_outageEmpty)
        {
            _next.Lanes[(Size / 2)..].Clear();
        }

        (_values, _next) = (_next, _values);
        Scale = Lanes.One;
    }
}
