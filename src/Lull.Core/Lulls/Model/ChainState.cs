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
    private readonly RegimeStep _step;
    private LaneBuffer _values;
    private LaneBuffer _next;
    private bool _outageEmpty;

    public ChainState(RegimeChain chain, LevelGrid grid, ModelParameters parameters, int outages)
    {
        (_chain, _grid, _parameters, Outages) = (chain, grid, parameters, outages);
        _step = new RegimeStep(chain, grid, parameters);
        Size = outages * chain.Count * grid.Count;
        _values = new LaneBuffer(Size);
        _next = new LaneBuffer(Size);
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

    // The states without an outage; those within one come after them.
    private int Half => _chain.Count * _grid.Count;

    public Span<Lanes> RowOf(int outage, int regime) => RowIn(Values, outage, regime);

    /// <summary>Sets the transition probabilities of a day: the hazards, tilted by words.</summary>
    public void SetTransitions(HazardTilt? tilt, int day) => _step.SetTransitions(tilt, day);

    /// <summary>
    /// One day forward: the distribution before the day's acts are seen, the theatre's reports weighed in.
    /// </summary>
    /// <param name="outageRatio">
    /// The likelihood of the day's reports in an outage over that without one; where it is zero, the outage's half of the
    /// states is left at zero.
    /// </param>
    public void Forward(float outageRatio = 1)
    {
        MixOutages(OutageFlow.Forward(_parameters, outageRatio), outageRatio > 0);
        for (var o = 0; o < Live; o++)
        {
            _step.Forward(Values.Slice(o * Half, Half), _next.Lanes.Slice(o * Half, Half), Scale);
        }

        Swap();
    }

    /// <summary>
    /// One day back: the likelihood of all that follows, given the state of the day before.
    /// </summary>
    /// <param name="outageRatio">That of the day that is left, as in <see cref="Forward"/>.</param>
    /// <param name="outageBefore">False where an outage is ruled out for the day before: its half is left at zero.</param>
    public void Backward(float outageRatio = 1, bool outageBefore = true)
    {
        MixOutages(OutageFlow.Backward(_parameters, outageRatio), outageBefore);
        for (var o = 0; o < Live; o++)
        {
            _step.Backward(Values.Slice(o * Half, Half), _next.Lanes.Slice(o * Half, Half), Scale);
        }

        Swap();
    }

    /// <summary>
    /// Weighs each state by the likelihood of the day's acts, and makes the values of each model sum to one: the factor is kept apart and taken up by the next step. Returns the sums the values had; the
    /// normalised sum of each row goes to <paramref name="rowSums"/> (by outage and regime).
    /// </summary>
    public Lanes Weigh(Emission emission, Span<Lanes> rowSums)
    {
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
    /// Backwards: weighs each state by the likelihood of the day's acts over <paramref name="likelihood"/>, the sum that <see cref="Weigh"/> gave for the day. The sum over states of filtered
    /// times backward value then stays what it is, whatever the values: those of states that can hardly be reached grow
    /// large, and are held where they can still be multiplied. Returns the factor by which the sum changes all the same:
    /// below one on a day too unlikely to be divided by.
    /// </summary>
    /// <param name="emission">The likelihood of the day's acts.</param>
    /// <param name="outageRatio">What the step back will weigh an outage by; zero where the day's reports rule it out.</param>
    /// <param name="likelihood">The sum that <see cref="Weigh"/> gave for the day.</param>
    public Lanes WeighBackward(Emission emission, float outageRatio, Lanes likelihood)
    {
        _outageEmpty = Outages > 1 && outageRatio == 0;
        for (var o = 0; o < Live; o++)
        {
            var most = o == 0 ? Most : Most / Math.Max(outageRatio, 1);
            for (var j = 0; j < _chain.Count; j++)
            {
                var row = RowOf(o, j);
                if (!Vector256.LessThanAll(emission.Apply(row, o, _chain.Regimes[j]), most))
                {
                    Row.Limit(row, most);
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

    private Span<Lanes> RowIn(Span<Lanes> values, int outage, int regime) =>
        values.Slice((outage * Half) + (regime * _grid.Count), _grid.Count);

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

    // Outages come and go whatever the regime.
    private void MixOutages(OutageFlow flow, bool outageAfter)
    {
        if (Outages == 1)
        {
            return;
        }

        var up = Values[..Half];
        var outage = Values[Half..];
        if (!outageAfter)
        {
            LeaveOutage(flow, up, outage);
        }
        else if (_outageEmpty)
        {
            Row.Scale(outage, up, Vector256.Create(flow.OutTakes));
            Row.Scale(up, up, Vector256.Create(flow.UpKeeps));
        }
        else
        {
            Row.Mix(up, outage, flow);
        }

        _outageEmpty = !outageAfter;
    }

    private void LeaveOutage(OutageFlow flow, Span<Lanes> up, Span<Lanes> outage)
    {
        if (_outageEmpty)
        {
            Scale *= flow.UpKeeps;
        }
        else
        {
            Row.Blend(up, up, Vector256.Create(flow.UpKeeps), outage, Vector256.Create(flow.UpTakes));
        }
    }

    private void Swap()
    {
        if (_outageEmpty)
        {
            _next.Lanes[Half..].Clear();
        }

        (_values, _next) = (_next, _values);
        Scale = Lanes.One;
    }
}
