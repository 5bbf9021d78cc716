namespace Lull.Lulls.Model;

/// <summary>
/// The whole filtered distribution of any day, worked out anew from the checkpoint before it. Days are best asked for in
/// descending order: the stretch between two checkpoints is then gone through once.
/// </summary>
internal sealed class FilteredStates
{
    private readonly ObservationPlan _plan;
    private readonly FilterTrace _trace;
    private readonly ChainStepper _steps;
    private readonly LaneBuffer _stretch;
    private int _current = -1;

    public FilteredStates(ObservationPlan plan, FilterTrace trace, RegimeChain chain, LevelGrid grid, ModelParameters parameters, ModelLanes models)
    {
        (_plan, _trace) = (plan, trace);
        _steps = new ChainStepper(chain, grid, parameters, models, plan.OutageRatio is not null);
        _stretch = new LaneBuffer(FilterTrace.DaysBetweenCheckpoints * _steps.State.Size);
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

    private Span<Lanes> StateAt(int dayOfStretch) => _stretch.Lanes.Slice(dayOfStretch * _steps.State.Size, _steps.State.Size);

    private void GoThrough(int stretch)
    {
        var first = stretch * FilterTrace.DaysBetweenCheckpoints;
        _steps.State.CopyFrom(_trace.Checkpoints[stretch]);
        _steps.State.CopyTo(StateAt(0));
        var days = Math.Min(FilterTrace.DaysBetweenCheckpoints, _plan.Days - first);
        for (var i = 1; i < days; i++)
        {
            _steps.Forward(_plan, _trace, first + i);
            _steps.State.CopyTo(StateAt(i));
        }
    }
}
