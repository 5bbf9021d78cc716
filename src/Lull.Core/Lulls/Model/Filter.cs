using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// The forward recursion for models side by side: after each day, the probability of every hidden state given all
/// acts so far. Exact; O(days × states).
/// </summary>
internal sealed class Filter
{
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly ModelLanes _models;
    private readonly ChainStepper _steps;
    private readonly ChainState _state;
    private readonly Emission _emission;
    private readonly Lanes[] _rememberedState;
    private readonly double[] _logLikelihood = new double[ModelLanes.Width];
    private double[] _rememberedLikelihood = [];
    private RecentActs _past;
    private RecentActs _rememberedPast;

    public Filter(RegimeChain chain, LevelGrid grid, ModelParameters parameters, ModelLanes models, bool hasOutages)
    {
        (_chain, _grid, _parameters, _models) = (chain, grid, parameters, models);
        _steps = new ChainStepper(chain, grid, parameters, hasOutages);
        _emission = new Emission(chain, grid, models, parameters.OutageShare, hasOutages);
        _state = _steps.State;
        _rememberedState = new Lanes[_state.Size];
        _past = _rememberedPast = new RecentActs(chain.Streams, models.Days, parameters.SharedExcitation);
    }

    /// <summary>
    /// Runs through the plan. The first day is conditioned on, not explained: the series begins because of its act.
    /// </summary>
    public FilterTrace Run(ObservationPlan plan)
    {
        var trace = new FilterTrace(plan.Days, _chain.Count, _chain.Streams);
        Start();
        for (var day = 0; day < plan.Days; day++)
        {
            Step(plan, trace, day);
            if (day % FilterTrace.DaysBetweenCheckpoints == 0)
            {
                var checkpoint = GC.AllocateUninitializedArray<Lanes>(_state.Size);
                _state.CopyTo(checkpoint);
                trace.Checkpoints.Add(checkpoint);
            }
        }

        return trace;
    }

    /// <summary>
    /// Runs through the plan as it became known: up to the day on which a sum over several days is published
    /// (<paramref name="publicationDays"/>), its days are told from <paramref name="before"/>; then they are gone
    /// through again with the sum. Keeps no checkpoints.
    /// </summary>
    public FilterTrace RunAsPublished(ObservationPlan plan, ObservationPlan before, int[] publicationDays)
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
                    Step(before, trace, dark);
                }

                Recall();
                for (; day < last; day++)
                {
                    Step(plan, unread, day);
                }
            }

            Step(plan, trace, day);
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

    private void Step(ObservationPlan plan, FilterTrace trace, int day)
    {
        var first = day * _chain.Streams;
        _past.Recent.CopyTo(trace.Recent.AsSpan(first));
        _past.Provocation.CopyTo(trace.Provocation.AsSpan(first));
        _past.Shares.CopyTo(trace.Shares.AsSpan(first));
        if (day > 0)
        {
            _emission.Prepare(plan, day, trace);
            trace.Likelihood[day] = _steps.Forward(plan, day, _emission);
            var likelihood = Vector256.Log(trace.Likelihood[day]) + _emission.LogScale;
            for (var model = 0; model < ModelLanes.Width && !plan.Evened[day]; model++)
            {
                _logLikelihood[model] += likelihood[model];
            }
        }

        _logLikelihood.CopyTo(trace.LogLikelihood, day * ModelLanes.Width);
        Write(trace, day);
        trace.Level[day] = _models.HasAnswering ? ExpectedLevel() : Lanes.Zero;
        _past.Observe(plan, day, trace.Outage[day], OneSided(trace, day));
    }

    private void Start()
    {
        _past = new RecentActs(_chain.Streams, _models.Days, _parameters.SharedExcitation);
        Array.Clear(_logLikelihood);
        _state.CopyFrom(new Lanes[_state.Size]);
        for (var k = 0; k < _grid.Count; k++)
        {
            _state.RowOf(0, 0)[k] = Vector256.Create(_grid.Prior[k]);
        }

        Array.Clear(_steps.RowSums);
        _steps.RowSums[0] = Lanes.One;
    }

    private void Remember()
    {
        _state.CopyTo(_rememberedState);
        (_rememberedPast, _rememberedLikelihood) = (_past.Copy(), [.. _logLikelihood]);
    }

    private void Recall()
    {
        _state.CopyFrom(_rememberedState);
        _past = _rememberedPast;
        _rememberedLikelihood.CopyTo(_logLikelihood, 0);
    }

    private void Write(FilterTrace trace, int day)
    {
        var regimes = trace.Regimes.AsSpan(day * _chain.Count, _chain.Count);
        _steps.RowSums.AsSpan(0, _chain.Count).CopyTo(regimes);
        if (_state.Outages > 1)
        {
            var outage = _steps.RowSums.AsSpan(_chain.Count);
            trace.Outage[day] = Row.Sum(outage);
            Row.AddScaled(regimes, outage, Lanes.One);
        }
    }

    private Lanes ExpectedLevel()
    {
        var level = Lanes.Zero;
        for (var o = 0; o < _state.Outages; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                level += Row.Dot(_state.RowOf(o, j), _grid.Levels);
            }
        }

        return level * _state.Scale;
    }

    private Lanes OneSided(FilterTrace trace, int day)
    {
        var sum = Lanes.Zero;
        for (var j = 0; j < _chain.Count; j++)
        {
            sum += _chain.Regimes[j].Group is RegimeGroup.QuietA or RegimeGroup.QuietB
                ? trace.Regimes[(day * _chain.Count) + j]
                : Lanes.Zero;
        }

        return sum;
    }
}
