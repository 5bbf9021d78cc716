namespace Lull.Lulls.Model;

/// <summary>
/// The whole filtered distribution of any day, worked out anew from the checkpoint before it. Days are best asked for in
/// descending order: the stretch between two checkpoints is then gone through once.
/// </summary>
internal sealed class FilteredStates
{
    private readonly ObservationPlan _plan;
    private readonly FilterTrace _trace;
    private readonly ChainState _state;
    private readonly Emission _emission;
    private readonly Lanes[] _rowSums;
    private readonly LaneBuffer _stretch;
    private int _current = -1;

    public FilteredStates(ObservationPlan plan, FilterTrace trace, RegimeChain chain, LevelGrid grid, ModelParameters parameters, ModelLanes models)
    {
        (_plan, _trace) = (plan, trace);
        var hasOutages = plan.OutageRatio is not null;
        _state = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        _emission = new Emission(chain, grid, models, parameters.OutageShare, hasOutages);
        _rowSums = new Lanes[_state.Outages * chain.Count];
        _stretch = new LaneBuffer(FilterTrace.DaysBetweenCheckpoints * _state.Size);
    }

    /// <summary>The distribution after the day's acts, <c>(outage * regimes + regime) * levels + level</c>; valid until the next call.</summary>
    public ReadOnlySpan<Lanes> Of(int day)
    {
        var stretch = day / FilterTrace.DaysBetweenCheckpoints;
        if (stretch != _current)
        {
            GoThrough(stretch);
            _current = stretch;
        }

        return StateAt(day % FilterTrace.DaysBetweenCheckpoints);
    }

    private Span<Lanes> StateAt(int dayOfStretch) => _stretch.Lanes.Slice(dayOfStretch * _state.Size, _state.Size);

    private void GoThrough(int stretch)
    {
        var first = stretch * FilterTrace.DaysBetweenCheckpoints;
        _state.CopyFrom(_trace.Checkpoints[stretch]);
        _state.CopyTo(StateAt(0));
        var days = Math.Min(FilterTrace.DaysBetweenCheckpoints, _plan.Days - first);
        for (var i = 1; i < days; i++)
        {
            _state.SetTransitions(_plan.Tilt, first + i);
            _state.Forward(_plan.MayBeOut(first + i));
            _emission.Prepare(_plan, first + i, _trace);
            _state.Weigh(_emission, _plan.OutageRatio?[first + i] ?? 1f, _rowSums);
            _state.CopyTo(StateAt(i));
        }
    }
}
