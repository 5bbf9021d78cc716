using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// A distribution (or, backwards, a likelihood) over outage state, regime and fighting level, for each of several models
/// side by side, and how a day moves it.
/// </summary>
internal sealed class ChainState
{
    private const float Least = 1e-30f;
    private const float Most = 1e28f;
    private const float MostScale = 1e8f;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly RegimeStep _step;
    private readonly Action<Span<Lanes>, Span<Lanes>, Lanes> _forward;
    private readonly Action<Span<Lanes>, Span<Lanes>, Lanes> _backward;
    private readonly LaneBuffer _rowSums;

    // How many states there are without an outage; those within one come after them.
    private readonly int _half;
    private LaneBuffer _values;
    private LaneBuffer _next;
    private bool _outageEmpty;
    private bool _nextIsFilled;

    public ChainState(RegimeChain chain, LevelGrid grid, ModelParameters parameters, int outages)
    {
        (_chain, _grid, _parameters, Outages) = (chain, grid, parameters, outages);
        _step = new RegimeStep(chain, grid, parameters);
        (_forward, _backward) = (_step.Forward, _step.Backward);
        _rowSums = new LaneBuffer(chain.Count);
        _half = chain.Count * grid.Count;
        Size = outages * _half;
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

    /// <summary>The same without the half that is empty where an outage is ruled out.</summary>
    public Span<Lanes> LiveValues => Values[..(Live * _half)];

    /// <summary>The factor of each model that the next step takes up: see <see cref="Weigh"/>.</summary>
    public Lanes Scale { get; private set; } = Lanes.One;

    // Where the reports rule an outage out, its half of the states is empty.
    private int Live => _outageEmpty ? 1 : Outages;

    public Span<Lanes> RowOf(int outage, int regime) => HalfOf(_values, outage).Slice(regime * _grid.Count, _grid.Count);

    /// <summary>Sets the transition probabilities of a day: the hazards, tilted by words.</summary>
    public void SetTransitions(HazardTilt? tilt, int day) => _step.SetTransitions(tilt, day);

    /// <summary>
    /// One day forward: the distribution before the day's acts are seen, the theatre's reports weighed in.
    /// </summary>
    /// <param name="outageRatio">
    /// The likelihood of the day's reports in an outage over that without one; where it is zero, the outage's half of the
    /// states is left at zero.
    /// </param>
    public void Forward(float outageRatio = 1) =>
        Step(OutageFlow.Forward(_parameters, outageRatio), outageRatio > 0, _forward);

    /// <summary>
    /// One day back: the likelihood of all that follows, given the state of the day before.
    /// </summary>
    /// <param name="outageRatio">That of the day that is left, as in <see cref="Forward"/>.</param>
    /// <param name="outageBefore">False where an outage is ruled out for the day before: its half is left at zero.</param>
    public void Backward(float outageRatio = 1, bool outageBefore = true) =>
        Step(OutageFlow.Backward(_parameters, outageRatio), outageBefore, _backward);

    /// <summary>
    /// Weighs each state by the likelihood of the day's acts, and makes the values of each model sum to one: the factor is
    /// kept apart and taken up by the next step. Returns the sums the values had; the normalised sum of each row goes to <paramref name="rowSums"/> (by outage and regime).
    /// </summary>
    public Lanes Weigh(Emission emission, Span<Lanes> rowSums)
    {
        rowSums[(Live * _chain.Count)..].Clear();
        for (var o = 0; o < Live; o++)
        {
            emission.Apply(HalfOf(_values, o), o, rowSums.Slice(o * _chain.Count, _chain.Count));
        }

        var total = Row.Sum(rowSums) * Scale;
        if (!Vector256.GreaterThanAll(total, Vector256.Create(Least)))
        {
            return MakeEven(total, rowSums);
        }

        Scale /= total;
        Row.Scale(rowSums, rowSums, Scale);
        return total;
    }

    /// <summary>
    /// Backwards: weighs each state by the likelihood of the day's acts over <paramref name="likelihood"/>. The sum over
    /// states of filtered times backward value then stays what it is, whatever the values: those of states that can hardly
    /// be reached grow large, and are held where they can still be multiplied. Returns the factor by which the sum changes
    /// all the same: below one on a day too unlikely to be divided by.
    /// </summary>
    /// <param name="emission">The likelihood of the day's acts.</param>
    /// <param name="outageRatio">What the step back will weigh an outage by; zero where the day's reports rule it out.</param>
    /// <param name="likelihood">The sum that <see cref="Weigh"/> gave for the day.</param>
    public Lanes WeighBackward(Emission emission, float outageRatio, Lanes likelihood)
    {
        _outageEmpty = Outages > 1 && outageRatio == 0;
        for (var o = 0; o < Live; o++)
        {
            var most = Vector256.Create(o == 0 ? Most : Most / Math.Max(outageRatio, 1));
            var sums = _rowSums.Lanes;
            emission.Apply(HalfOf(_values, o), o, sums);
            for (var j = 0; j < sums.Length; j++)
            {
                if (!Vector256.LessThanAll(sums[j], most))
                {
                    Row.Limit(RowOf(o, j), most);
                }
            }
        }

        Scale = Vector256.Min(Lanes.One / likelihood, Vector256.Create(MostScale));
        return Scale * likelihood;
    }

    /// <summary>Writes the values, the factor taken up.</summary>
    public void CopyTo(Span<Lanes> values) => Row.Scale(values, Values, Scale);

    public void CopyFrom(ReadOnlySpan<Lanes> values)
    {
        values.CopyTo(Values);
        (_outageEmpty, Scale) = (false, Lanes.One);
    }

    private Span<Lanes> HalfOf(LaneBuffer values, int outage) => values.Lanes.Slice(outage * _half, _half);

    // A model that holds the day impossible knows nothing after it.
    private Lanes MakeEven(Lanes total, Span<Lanes> rowSums)
    {
        var fits = Vector256.GreaterThan(total, Vector256.Create(Least));
        var even = Vector256.Create(1f / Size);
        var inverse = Lanes.One / Vector256.ConditionalSelect(fits, total, Lanes.One);
        foreach (ref var value in Values)
        {
            value = Vector256.ConditionalSelect(fits, value * Scale * inverse, even);
        }

        foreach (ref var sum in rowSums)
        {
            sum = Vector256.ConditionalSelect(fits, sum * Scale * inverse, even * _grid.Count);
        }

        (_outageEmpty, Scale) = (false, Lanes.One);
        return Vector256.ConditionalSelect(fits, total, Vector256.Create(Least));
    }

    // Outages come and go whatever the regime.
    private void Step(OutageFlow flow, bool outageAfter, Action<Span<Lanes>, Span<Lanes>, Lanes> move)
    {
        var wasEmpty = _outageEmpty;
        if (Outages > 1 && !wasEmpty)
        {
            Mix(flow, outageAfter);
        }

        Scale *= wasEmpty ? flow.UpKeeps : 1;
        _outageEmpty = Outages > 1 && !outageAfter;
        move(HalfOf(_values, 0), HalfOf(_next, 0), Scale);
        if (Live > 1 && wasEmpty)
        {
            // All that is within an outage comes from without, and has moved alike.
            Row.Scale(HalfOf(_next, 1), HalfOf(_next, 0), Vector256.Create(flow.OutTakes / flow.UpKeeps));
        }
        else if (Live > 1)
        {
            move(HalfOf(_values, 1), HalfOf(_next, 1), Scale);
        }

        Swap(wasEmpty);
    }

    private void Mix(OutageFlow flow, bool outageAfter)
    {
        var up = HalfOf(_values, 0);
        var outage = HalfOf(_values, 1);
        if (outageAfter)
        {
            Row.Mix(up, outage, flow);
        }
        else
        {
            Row.Blend(up, up, Vector256.Create(flow.UpKeeps), outage, Vector256.Create(flow.UpTakes));
        }
    }

    // Values that were empty have been left as they were; so the half to be cleared may be clear already.
    private void Swap(bool wasEmpty)
    {
        if (_outageEmpty && _nextIsFilled)
        {
            HalfOf(_next, 1).Clear();
        }

        (_values, _next) = (_next, _values);
        (_nextIsFilled, Scale) = (Outages > 1 && !wasEmpty, Lanes.One);
    }
}
