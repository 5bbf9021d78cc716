namespace Lull.Lulls.Model;

/// <summary>
/// The forward recursion for one observation model: after each day, the probability of every hidden state given all
/// acts so far. Exact; O(days × states).
/// </summary>
internal sealed class Filter
{
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly ChainState _state;
    private readonly Emission _emission;
    private readonly float[] _rememberedState;
    private RecentActs _past;
    private RecentActs _rememberedPast;
    private double _logLikelihood;
    private double _rememberedLikelihood;

    public Filter(RegimeChain chain, LevelGrid grid, ModelParameters parameters, bool hasOutages)
    {
        (_chain, _grid, _parameters) = (chain, grid, parameters);
        _state = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        _emission = new Emission(chain, grid, parameters.OutageShare, hasOutages);
        _rememberedState = new float[_state.Size];
        _past = _rememberedPast = new RecentActs(chain.Streams, parameters.ExcitationDays);
    }

    /// <summary>The number of hidden states.</summary>
    public int StateCount => _state.Size;

    /// <summary>
    /// Runs through the plan. The first day is conditioned on, not explained: the series begins because of its act.
    /// </summary>
    public FilterTrace Run(ObservationPlan plan, ObservationModel model, bool keepStates)
    {
        var trace = new FilterTrace(plan.Days, _chain.Count, _chain.Streams)
        {
            States = keepStates ? new float[plan.Days * _state.Size] : null,
        };
        Start();
        for (var day = 0; day < plan.Days; day++)
        {
            Step(plan, model, trace, day);
        }

        return trace;
    }

    /// <summary>
    /// Runs through the plan as it became known: up to the day on which a sum over several days is published
    /// (<paramref name="publicationDays"/>), its days are told from <paramref name="before"/>; then they are gone
    /// through again with the sum.
    /// </summary>
    public FilterTrace RunAsPublished(ObservationPlan plan, ObservationPlan before, int[] publicationDays, ObservationModel model)
    {
        var trace = new FilterTrace(plan.Days, _chain.Count, _chain.Streams);
        var unread = new FilterTrace(plan.Days, _chain.Count, _chain.Streams);
        Start();
        for (var day = 0; day < plan.Days; day++)
        {
            var last = LastOfBlock(publicationDays, day);
            if (last > day)
            {
                Remember();
                for (var dark = day; dark < last; dark++)
                {
                    Step(before, model, trace, dark);
                }

                Recall();
                for (; day < last; day++)
                {
                    Step(plan, model, unread, day);
                }
            }

            Step(plan, model, trace, day);
        }

        return trace;
    }

    private static int LastOfBlock(int[] publicationDays, int day)
    {
        var last = publicationDays[day];
        for (var d = day; d <= last; d++)
        {
            last = Math.Max(last, publicationDays[d] > d && d < last ? publicationDays[d] : last);
        }

        return last;
    }

    private void Step(ObservationPlan plan, ObservationModel model, FilterTrace trace, int day)
    {
        for (var s = 0; s < _chain.Streams; s++)
        {
            trace.Recent[s][day] = _past.Recent[s];
            trace.Provocation[s][day] = _past.Provocation[s];
            trace.Shares[s][day] = _past.Shares[s];
        }

        if (day > 0)
        {
            _state.SetTransitions(plan.Tilt, day);
            _state.Forward();
            _emission.Prepare(plan, day, model, _past.Shares, _past.Recent, _past.Provocation);
            _state.Weigh(_emission, plan.OutageRatio?[day] ?? 1f);
            var likelihood = Math.Log(_state.Normalise()) + _emission.LogScale;
            _logLikelihood += plan.Evened[day] ? 0 : likelihood;
        }

        trace.LogLikelihood[day] = _logLikelihood;
        Write(trace, day);
        trace.Level[day] = model.Answering < 0 ? 0 : ExpectedLevel();
        _past.Observe(plan, day, trace.Outage[day], GroupProbability(trace, day, RegimeGroup.QuietA) + GroupProbability(trace, day, RegimeGroup.QuietB));
    }

    private void Start()
    {
        _past = new RecentActs(_chain.Streams, _parameters.ExcitationDays);
        _logLikelihood = 0;
        _state.Values.Clear();
        _state.RowOf(0, 0).Fill(1f / _grid.Count);
    }

    private void Remember()
    {
        _state.Values.CopyTo(_rememberedState);
        (_rememberedPast, _rememberedLikelihood) = (_past.Copy(), _logLikelihood);
    }

    private void Recall()
    {
        _state.CopyFrom(_rememberedState);
        (_past, _logLikelihood) = (_rememberedPast, _rememberedLikelihood);
    }

    private void Write(FilterTrace trace, int day)
    {
        var outage = 0f;
        for (var j = 0; j < _chain.Count; j++)
        {
            var up = Row.Sum(_state.RowOf(0, j));
            var down = _state.Outages > 1 ? Row.Sum(_state.RowOf(1, j)) : 0f;
            trace.Regimes[(day * _chain.Count) + j] = up + down;
            outage += down;
        }

        trace.Outage[day] = outage;
        if (trace.States is { } states)
        {
            _state.Values.CopyTo(states.AsSpan(day * _state.Size, _state.Size));
        }
    }

    private float ExpectedLevel()
    {
        var level = 0f;
        for (var o = 0; o < _state.Outages; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                level += Row.Dot(_state.RowOf(o, j), _grid.Levels);
            }
        }

        return level;
    }

    private double GroupProbability(FilterTrace trace, int day, RegimeGroup group)
    {
        var sum = 0.0;
        for (var j = 0; j < _chain.Count; j++)
        {
            sum += _chain.Regimes[j].Group == group ? trace.Regimes[(day * _chain.Count) + j] : 0;
        }

        return sum;
    }
}
