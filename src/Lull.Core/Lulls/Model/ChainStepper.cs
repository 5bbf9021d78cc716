namespace Lull.Lulls.Model;

/// <summary>
/// Takes a state of the chain through the days of a plan: the one step forward and the one step back that filter,
/// smoother and tracer share.
/// </summary>
internal sealed class ChainStepper
{
    private readonly Emission _emission;

    public ChainStepper(RegimeChain chain, LevelGrid grid, ModelParameters parameters, ModelLanes models, bool hasOutages)
    {
        State = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        RowSums = new Lanes[State.Outages * chain.Count];
        _emission = new Emission(chain, grid, models, parameters.OutageShare, hasOutages);
    }

    public ChainState State { get; }

    /// <summary>After a step forward, the probability of each outage state and regime.</summary>
    public Lanes[] RowSums { get; }

    /// <summary>The logarithm of what the likelihood of the last step is relative to.</summary>
    public Lanes LogScale => _emission.LogScale;

    /// <summary>
    /// From the day before to <paramref name="day"/>, its acts seen; returns their likelihood. The trace holds what the
    /// day's prediction uses of the past.
    /// </summary>
    public Lanes Forward(ObservationPlan plan, FilterTrace trace, int day)
    {
        State.SetTransitions(plan.Tilt, day);
        State.Forward(plan.MayBeOut(day));
        _emission.Prepare(plan, day, trace);
        return State.Weigh(_emission, plan.OutageRatio?[day] ?? 1f, RowSums);
    }

    /// <summary>
    /// From <paramref name="day"/>, its acts weighed in, to the day before; returns the factor of
    /// <see cref="ChainState.WeighBackward"/>.
    /// </summary>
    public Lanes Backward(ObservationPlan plan, FilterTrace trace, int day)
    {
        _emission.Prepare(plan, day, trace);
        var factor = State.WeighBackward(_emission, plan.OutageRatio?[day] ?? 1f, trace.Likelihood[day]);
        State.SetTransitions(plan.Tilt, day);
        State.Backward(plan.MayBeOut(day - 1));
        return factor;
    }
}
