namespace Lull.Lulls.Model;

/// <summary>
/// The whole filtered distribution of any day, worked out anew from the checkpoint before it, and the likelihood of its
/// acts. Days are best asked for in descending order: the stretch between two checkpoints is then gone through once.
/// </summary>
internal sealed class FilteredStates
{
    private readonly ChainStepper _steps;
    private readonly LaneBuffer _stretch;
    private readonly Emission[] _emissions;
    private int _current = -1;

    public FilteredStates(ObservationPlan plan, FilterTrace trace, RegimeChain chain, LevelGrid grid, ModelParameters parameters, ModelLanes models)
    {
        (Plan, Trace) = (plan, trace);
        _steps = new ChainStepper(chain, grid, parameters, plan.OutageRatio is not null);
        _stretch = new LaneBuffer(FilterTrace.DaysBetweenCheckpoints * _steps.State.Size);
        _emissions = new Emission[FilterTrace.DaysBetweenCheckpoints];
        for (var i = 0; i < _emissions.Length; i++)
        {
            _emissions[i] = new Emission(chain, grid, models, parameters.OutageShare, plan.OutageRatio is not null);
        }
    }

    /// <summary>What the filter was shown.</summary>
    public ObservationPlan Plan { get; }

    /// <summary>What it left behind.</summary>
    public FilterTrace Trace { get; }

    /// <summary>
    /// The distribution after the day's acts, <c>(outage * regimes + regime) * levels + level</c>, without the half that is
    /// empty where an outage is ruled out; valid until the next call.
    /// </summary>
    public ReadOnlySpan<Lanes> Of(int day)
    {
        GoTo(day);
        var size = _steps.State.Size;
        return StateAt(day % FilterTrace.DaysBetweenCheckpoints)[..(Plan.MayBeOut(day) ? size : size / 2)];
    }

    /// <summary>The likelihood of the day's acts; valid until the next call.</summary>
    public Emission EmissionOf(int day)
    {
        GoTo(day);
        return _emissions[day % FilterTrace.DaysBetweenCheckpoints];
    }

    private Span<Lanes> StateAt(int dayOfStretch) => _stretch.Lanes.Slice(dayOfStretch * _steps.State.Size, _steps.State.Size);

    private void GoTo(int day)
    {
        var stretch = day / FilterTrace.DaysBetweenCheckpoints;
        if (stretch != _current)
        {
            GoThrough(stretch);
            _current = stretch;
        }
    }

    private void GoThrough(int stretch)
    {
        var first = stretch * FilterTrace.DaysBetweenCheckpoints;
        _emissions[0].Prepare(Plan, first, Trace);
        _steps.State.CopyFrom(Trace.Checkpoints[stretch]);
        Keep(0);
        var days = Math.Min(FilterTrace.DaysBetweenCheckpoints, Plan.Days - first);
        for (var i = 1; i < days; i++)
        {
            _emissions[i].Prepare(Plan, first + i, Trace);
            _steps.Forward(Plan, first + i, _emissions[i]);
            Keep(i);
        }
    }

    private void Keep(int dayOfStretch)
    {
        var values = _steps.State.LiveValues;
        Row.Scale(StateAt(dayOfStretch)[..values.Length], values, _steps.State.Scale);
    }
}
