using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// Bayesian model averaging over self-excitation η, dispersion κ and, where one side is rare, whether it only answers
/// the other.
/// </summary>
internal sealed class ModelAverage
{
    private static readonly int[] Dispersions = [1, 3];
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly PlanBuilder _plans;
    private readonly ModelLanes[] _groups;
    private readonly bool[] _rareSoFar;
    private FilterTrace[]? _knownAsOnTheDay;

    public ModelAverage(RegimeChain chain, LevelGrid grid, ModelParameters parameters, PlanBuilder plans)
    {
        (_chain, _grid, _parameters, _plans) = (chain, grid, parameters, plans);
        var rare = plans.RareStream();
        _rareSoFar = rare < 0 ? [] : plans.RareSoFar(rare);
        var independent = Independent(parameters);
        ObservationModel[] candidates = rare < 0
            ? independent
            : [.. independent, .. independent.Where(m => m.SelfExcitation > 0).Select(m => m with { Answering = rare })];
        _groups = [.. candidates.Chunk(ModelLanes.Width).Select(group => new ModelLanes(group))];
    }

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
            var weights = Weights(traces, day, mayAnswer: _rareSoFar.Length > 0 && _rareSoFar[day]);
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
        var weights = Weights(traces, plan.Days - 1, mayAnswer: true);
        return [.. _groups.Select((models, g) => Smooth(plan, models, weights[g], traces[g]))];
    }

    /// <summary>The smoothed probabilities, averaged over the models.</summary>
    public RegimeCurves Average(IReadOnlyList<ModelPass> passes, int days)
    {
        var curves = new RegimeCurves(days, _chain.Count);
        foreach (var (models, weights, _, _, smoothed, silenced) in passes)
        {
            for (var day = 0; day < days; day++)
            {
                var regimes = smoothed.Regimes.AsSpan(day * _chain.Count, _chain.Count);
                curves.Add(day, weights, regimes, smoothed.Outage[day], smoothed.Level[day]);
                curves.AddSilenced(day, weights, _chain, models, regimes, silenced[day]);
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
        var smoothed = smoother.Run();
        return new ModelPass(models, weights, states, smoother, smoothed, Retaliation.Silenced(models, trace, plan, smoothed, _chain));
    }

    // Surges of weeks and bursts of days leave different traces before a quiet: both memories are asked.
    private static ObservationModel[] Independent(ModelParameters p) =>
    [
        .. Dispersions.Select(dispersion => new ObservationModel(0, dispersion, Days: p.ExcitationDays)),
        .. Dispersions.Select(dispersion => new ObservationModel(0.3, dispersion, Days: p.ExcitationDays)),
        .. Dispersions.Select(dispersion => new ObservationModel(0.6, dispersion, Days: p.ExcitationDays)),
        .. Dispersions.Select(dispersion => new ObservationModel(0.3, dispersion, Days: p.BurstDays)),
    ];

    // The weight of each model given all acts up to the day, by group; none for those in which a side answers, where it was
    // not rare enough for that by then.
    private Lanes[] Weights(FilterTrace[] traces, int day, bool mayAnswer)
    {
        var best = double.NegativeInfinity;
        Span<double> logs = stackalloc double[traces.Length * ModelLanes.Width];
        for (var model = 0; model < logs.Length; model++)
        {
            var (g, lane) = (model / ModelLanes.Width, model % ModelLanes.Width);
            var counts = lane < _groups[g].Models.Count && (mayAnswer || _groups[g].Models[lane].Answering < 0);
            logs[model] = counts ? traces[g].LogLikelihood[(day * ModelLanes.Width) + lane] : double.NegativeInfinity;
            best = Math.Max(best, logs[model]);
        }

        var heed = Math.Min(1, _parameters.EvidenceDays / (day + 1));
        var sum = 0f;
        Span<float> weights = stackalloc float[logs.Length];
        for (var model = 0; model < logs.Length; model++)
        {
            weights[model] = (float)Math.Exp(heed * (logs[model] - best));
            sum += weights[model];
        }

        var byGroup = new Lanes[traces.Length];
        for (var g = 0; g < traces.Length; g++)
        {
            byGroup[g] = Vector256.Create<float>(weights[(g * ModelLanes.Width)..]) / sum;
        }

        return byGroup;
    }
}
