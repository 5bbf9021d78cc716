using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Bayesian model averaging over self-excitation η, dispersion κ and, where one side is rare, whether it only answers
/// the other.
/// </summary>
internal sealed class ModelAverage
{
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly PlanBuilder _plans;
    private readonly ModelLanes[] _groups;
    private FilterTrace[]? _knownAsOnTheDay;

    public ModelAverage(RegimeChain chain, LevelGrid grid, ModelParameters parameters, PlanBuilder plans)
    {
        (_chain, _grid, _parameters, _plans) = (chain, grid, parameters, plans);
        var rare = plans.RareStream();
        ObservationModel[] candidates = rare < 0
            ? Independent
            : [.. Independent, .. Independent.Where(m => m.SelfExcitation > 0).Select(m => m with { Answering = rare })];
        _groups = [.. candidates.Chunk(ModelLanes.Width).Select(group => new ModelLanes(group))];
    }

    private static ObservationModel[] Independent { get; } =
        [new(0, 1), new(0, 3), new(0.3, 1), new(0.3, 3), new(0.6, 1), new(0.6, 3)];

    /// <summary>The filtered probabilities as known on each day, averaged with the weights of that day.</summary>
    public RegimeCurves Filter()
    {
        var traces = _plans.IsKnownAtOnce
            ? _knownAsOnTheDay = Filter(_plans.Offline())
            : FilterAsPublished();
        var days = traces[0].Outage.Length;
        var curves = new RegimeCurves(days, _chain.Count);
        for (var day = 0; day < days; day++)
        {
            var weights = Weights(traces, day);
            for (var g = 0; g < _groups.Length; g++)
            {
                var trace = traces[g];
                var regimes = trace.Regimes.AsSpan(day * _chain.Count, _chain.Count);
                curves.Add(day, weights[g], regimes, trace.Outage[day], trace.Level[day]);
                curves.AddSilenced(day, weights[g], _chain, _groups[g], regimes, Retaliation.SilencedOn(_groups[g], trace, day, trace.Level[day]));
            }
        }

        return curves;
    }

    /// <summary>Both passes of every model through the acts as they are known now.</summary>
    public IReadOnlyList<ModelPass> Smooth(ObservationPlan plan)
    {
        var traces = _plans.IsKnownAtOnce && _knownAsOnTheDay is { } known ? known : Filter(plan);
        var weights = Weights(traces, plan.Days - 1);
        return [.. _groups.Select((models, g) => Smooth(plan, models, weights[g], traces[g]))];
    }

    /// <summary>The smoothed probabilities, averaged over the models.</summary>
    public RegimeCurves Average(IReadOnlyList<ModelPass> passes, int days)
    {
        var curves = new RegimeCurves(days, _chain.Count);
        foreach (var (models, weights, states, _, smoothed) in passes)
        {
            for (var day = 0; day < days; day++)
            {
                var regimes = smoothed.Regimes.AsSpan(day * _chain.Count, _chain.Count);
                curves.Add(day, weights, regimes, smoothed.Outage[day], smoothed.Level[day]);
                curves.AddSilenced(day, weights, _chain, models, regimes, Retaliation.SilencedOn(models, states.Trace, day, smoothed.Level[day]));
            }
        }

        return curves;
    }

    private FilterTrace[] Filter(ObservationPlan plan) =>
        [.. _groups.Select(models => new Filter(_chain, _grid, _parameters, models, _plans.HasOutages).Run(plan))];

    private FilterTrace[] FilterAsPublished()
    {
        var (plan, before, published) = (_plans.Online(), _plans.BeforeSums(), _plans.PublicationDays());
        return [.. _groups.Select(models => new Filter(_chain, _grid, _parameters, models, _plans.HasOutages).RunAsPublished(plan, before, published))];
    }

    private ModelPass Smooth(ObservationPlan plan, ModelLanes models, Lanes weights, FilterTrace trace)
    {
        var states = new FilteredStates(plan, trace, _chain, _grid, _parameters, models);
        var smoother = new Smoother(states, _chain, _grid, _parameters);
        return new ModelPass(models, weights, states, smoother, smoother.Run());
    }

    // The weight of each model given all acts up to the day, by group.
    private Lanes[] Weights(FilterTrace[] traces, int day)
    {
        var first = day * ModelLanes.Width;
        var best = double.NegativeInfinity;
        for (var g = 0; g < traces.Length; g++)
        {
            for (var lane = 0; lane < _groups[g].Models.Count; lane++)
            {
                best = Math.Max(best, traces[g].LogLikelihood[first + lane]);
            }
        }

        Span<float> weights = stackalloc float[traces.Length * ModelLanes.Width];
        weights.Clear();
        var sum = 0f;
        for (var g = 0; g < traces.Length; g++)
        {
            for (var lane = 0; lane < _groups[g].Models.Count; lane++)
            {
                var weight = (float)Math.Exp(traces[g].LogLikelihood[first + lane] - best);
                weights[(g * ModelLanes.Width) + lane] = weight;
                sum += weight;
            }
        }

        var byGroup = new Lanes[traces.Length];
        for (var g = 0; g < traces.Length; g++)
        {
            byGroup[g] = Vector256.Create<float>(weights[(g * ModelLanes.Width)..]) / sum;
        }

        return byGroup;
    }
}
