namespace Lull.Lulls.Model;

/// <summary>
/// Bayesian model averaging over self-excitation η and dispersion κ: every model filters all acts; those that explain
/// them well enough smooth them as well.
/// </summary>
internal sealed class ModelAverage
{
    private const double LeastWeight = 0.02;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly bool _hasOutages;

    private readonly ObservationModel[] _candidates;

    public ModelAverage(RegimeChain chain, LevelGrid grid, ModelParameters parameters, PlanBuilder plans)
    {
        (_chain, _grid, _parameters, _hasOutages) = (chain, grid, parameters, plans.HasOutages);
        var rare = plans.RareStream();
        _candidates = rare < 0 ? Independent : [.. Independent, .. Independent.Where(m => m.SelfExcitation > 0).Select(m => m with { Answering = rare })];
    }

    private static ObservationModel[] Independent { get; } =
        [new(0, 1), new(0, 3), new(0.3, 1), new(0.3, 3), new(0.6, 1), new(0.6, 3)];


    /// <summary>The filtered probabilities as known on each day, averaged with the weights of that day.</summary>
    public (RegimeCurves Curves, double[] FinalWeights) Filter(PlanBuilder plans)
    {
        var plan = plans.Online();
        var before = plans.BeforeSums();
        var published = plans.PublicationDays();
        var filter = new Filter(_chain, _grid, _parameters, _hasOutages);
        var traces = _candidates.Select(model => filter.RunAsPublished(plan, before, published, model)).ToArray();
        var curves = new RegimeCurves(plan.Days, _chain.Count);
        var weights = new double[traces.Length];
        for (var day = 0; day < plan.Days; day++)
        {
            SetWeights(weights, traces, day);
            for (var m = 0; m < traces.Length; m++)
            {
                var silenced = Retaliation.SilencedOn(_candidates[m], traces[m], day, traces[m].Level[day]);
                curves.Add(day, weights[m], traces[m].Regimes, traces[m].Outage[day]);
                curves.AddSilenced(day, weights[m] * silenced, _chain, _candidates[m], traces[m].Regimes);
            }
        }

        return (curves, weights);
    }

    /// <summary>The smoothed passes of the models whose weight in <paramref name="weights"/> is not negligible.</summary>
    public IReadOnlyList<SmoothedModel> Smooth(ObservationPlan plan, double[] weights)
    {
        var kept = _candidates.Where((_, m) => weights[m] >= LeastWeight).ToArray();
        var filter = new Filter(_chain, _grid, _parameters, _hasOutages);
        var traces = kept.Select(model => filter.Run(plan, model, keepStates: true)).ToArray();
        var final = new double[kept.Length];
        SetWeights(final, traces, plan.Days - 1);
        return [.. kept.Select((model, m) => Smooth(plan, model, final[m], traces[m], NoDays))];
    }

    /// <summary>Smooths again and keeps the whole posterior of some days.</summary>
    public IReadOnlyList<SmoothedModel> SmoothKeeping(ObservationPlan plan, IReadOnlyList<SmoothedModel> models, IReadOnlySet<int> days) =>
        [.. models.Select(m => Smooth(plan, m.Model, m.Weight, m.Filtered, days))];

    /// <summary>The smoothed probabilities, averaged over the models.</summary>
    public RegimeCurves Average(IReadOnlyList<SmoothedModel> models, int days)
    {
        var curves = new RegimeCurves(days, _chain.Count);
        foreach (var model in models)
        {
            for (var day = 0; day < days; day++)
            {
                var silenced = Retaliation.SilencedOn(model.Model, model.Filtered, day, model.Smoothed.Level[day]);
                curves.Add(day, model.Weight, model.Smoothed.Regimes, model.Smoothed.Outage[day], model.Smoothed.Level[day]);
                curves.AddSilenced(day, model.Weight * silenced, _chain, model.Model, model.Smoothed.Regimes);
            }
        }

        return curves;
    }

    private SmoothedModel Smooth(ObservationPlan plan, ObservationModel model, double weight, FilterTrace trace, IReadOnlySet<int> keep)
    {
        var smoother = new Smoother(_chain, _grid, _parameters, _hasOutages);
        return new SmoothedModel(model, weight, trace, smoother.Run(plan, model, trace, keep));
    }

    private static readonly HashSet<int> NoDays = [];

    private static void SetWeights(double[] weights, FilterTrace[] traces, int day)
    {
        var best = traces.Max(trace => trace.LogLikelihood[day]);
        for (var m = 0; m < traces.Length; m++)
        {
            weights[m] = Math.Exp(traces[m].LogLikelihood[day] - best);
        }

        var sum = weights.Sum();
        for (var m = 0; m < traces.Length; m++)
        {
            weights[m] /= sum;
        }
    }
}
