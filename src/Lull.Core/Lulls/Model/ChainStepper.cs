namespace Lull.Lulls.Model;

/// <summary>
/// Takes a state of the chain through the days of a plan: the one step forward and the one step back that filter,
/// smoother and tracer share.
/// </summary>
internal sealed class ChainStepper
{
    public ChainStepper(RegimeChain chain, LevelGrid grid, ModelParameters parameters, bool hasOutages)
    {
        State = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        RowSums = new Lanes[State.Outages * chain.Count];
    }

    public ChainState State { get; }

    /// <summary>After a step forward, the probability of each outage state and regime.</summary>
    public Lanes[] RowSums { get; }

    /// <summary>From the day before to <paramref name="day"/>, its acts seen; returns their likelihood.</summary>
    public Lanes Forward(ObservationPlan plan, int day, Emission emission)
    {
        State.SetTransitions(plan.Tilt, day);
        State.Forward(plan.OutageRatioOn(day));
        return State.Weigh(emission, RowSums);
    }

    /// <summary>
    /// From <paramref name="day"/>, its acts weighed in, to the day before; returns the factor of
    /// <see cref="ChainState.WeighBackward"/>.
    /// </summary>
    public Lanes Backward(ObservationPlan plan, int day, Emission emission, Lanes likelihood)
    {
        var ratio = plan.OutageRatioOn(day);
        var factor = State.WeighBackward(emission, ratio, likelihood);
        State.SetTransitions(plan.Tilt, day);
        State.Backward(ratio, plan.MayBeOut(day - 1));
        return factor;
    }
}
