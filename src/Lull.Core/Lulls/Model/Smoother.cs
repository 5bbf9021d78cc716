namespace Lull.Lulls.Model;

/// <summary>
/// The backward recursion: the probability of every hidden state given all acts, before and after. Needs a trace with
/// its states kept.
/// </summary>
internal sealed class Smoother
{
    private const float LeastTotal = 1e-20f;
    private const float Lift = 1e30f;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ChainState _future;
    private readonly Emission _emission;
    private readonly float[] _joint;

    public Smoother(RegimeChain chain, LevelGrid grid, ModelParameters parameters, bool hasOutages)
    {
        (_chain, _grid) = (chain, grid);
        _future = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        _emission = new Emission(chain, grid, parameters.OutageShare, hasOutages);
        _joint = new float[_future.Size];
    }

    /// <summary>Runs back through the plan; keeps the whole posterior of the days in <paramref name="keep"/>.</summary>
    public SmoothedTrace Run(ObservationPlan plan, ObservationModel model, FilterTrace trace, IReadOnlySet<int> keep)
    {
        var states = trace.States ?? throw new ArgumentException("the trace kept no states", nameof(trace));
        var smoothed = new SmoothedTrace(plan.Days, _chain.Count);
        _future.Values.Fill(1f);
        for (var day = plan.Days - 1; day >= 0; day--)
        {
            Write(smoothed, states.AsSpan(day * _future.Size, _future.Size), day, plan.MayBeOut(day) ? _future.Outages : 1);
            if (keep.Contains(day))
            {
                smoothed.Kept[day] = [.. _joint];
            }

            if (day > 0)
            {
                StepBack(plan, model, trace, day);
            }
        }

        return smoothed;
    }

    // Where past and future hardly agree (a thousand acts a day, then none) their product has to be lifted to be held.
    private void Join(ReadOnlySpan<float> filtered)
    {
        Row.Product(_joint, filtered, _future.Values, 1f);
        var total = Row.Sum(_joint);
        if (total < LeastTotal)
        {
            Row.Product(_joint, filtered, _future.Values, Lift);
            total = Row.Sum(_joint);
        }

        Row.Scale(_joint, _joint, total > LeastTotal ? 1f / total : 0f);
    }

    private void StepBack(ObservationPlan plan, ObservationModel model, FilterTrace trace, int day)
    {
        Span<double> shares = stackalloc double[_chain.Streams];
        Span<double> recent = stackalloc double[_chain.Streams];
        Span<double> provocation = stackalloc double[_chain.Streams];
        for (var s = 0; s < _chain.Streams; s++)
        {
            shares[s] = trace.Shares[s][day];
            recent[s] = trace.Recent[s][day];
            provocation[s] = trace.Provocation[s][day];
        }

        _emission.Prepare(plan, day, model, shares, recent, provocation);
        _future.Weigh(_emission, plan.OutageRatio?[day] ?? 1f);
        _future.SetTransitions(plan.Tilt, day);
        _future.Backward(plan.MayBeOut(day - 1));
        _future.Normalise();
    }

    private void Write(SmoothedTrace smoothed, ReadOnlySpan<float> filtered, int day, int outages)
    {
        Join(filtered);
        var level = 0f;
        for (var o = 0; o < outages; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                var row = _joint.AsSpan(((o * _chain.Count) + j) * _grid.Count, _grid.Count);
                var p = Row.Sum(row);
                smoothed.Regimes[(day * _chain.Count) + j] += p;
                smoothed.Outage[day] += o == 1 ? p : 0;
                level += Row.Dot(row, _grid.Levels);
            }
        }

        smoothed.Level[day] = level;
    }
}
