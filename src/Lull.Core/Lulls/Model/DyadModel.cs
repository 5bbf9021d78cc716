using Lull.Events;

namespace Lull.Lulls.Model;

/// <summary>
/// The model fitted to one dyad: its filtered and smoothed curves, and the posterior of when a state was entered.
/// </summary>
internal sealed class DyadModel
{
    // Sums are spread anew after each pass; the third changes little.
    private const int SpreadingPasses = 3;
    private readonly LevelGrid _grid;
    private readonly ModelParameters _parameters;
    private readonly ModelAverage _average;
    private readonly ObservationPlan _plan;
    private readonly bool _hasOutages;
    private readonly IReadOnlyList<SmoothedModel> _models;

    private DyadModel(PlanBuilder plans, LevelGrid grid, ModelParameters parameters)
    {
        (_grid, _parameters, _hasOutages) = (grid, parameters, plans.HasOutages);
        Chain = plans.IsUndirected ? RegimeChain.Undirected(parameters) : RegimeChain.Directed(parameters);
        _average = new ModelAverage(Chain, grid, parameters, plans);
        (Filtered, var weights) = _average.Filter(plans);
        Weights = weights;
        _plan = plans.Offline();
        _models = _average.Smooth(_plan, weights);
        Smoothed = _average.Average(_models, _plan.Days);
        for (var pass = 0; pass < SpreadingPasses && plans.HasSums; pass++)
        {
            _plan = plans.Offline(ExpectedActs());
            _models = _average.Smooth(_plan, weights);
            Smoothed = _average.Average(_models, _plan.Days);
        }
    }

    public RegimeChain Chain { get; }

    public RegimeCurves Filtered { get; }

    public RegimeCurves Smoothed { get; }

    public ObservationPlan Plan => _plan;

    /// <summary>The weight of each model given all acts.</summary>
    public IReadOnlyList<double> Weights { get; }

    public static DyadModel Of(DyadSeries series, bool useAnnouncements, ModelParameters parameters)
    {
        var plans = new PlanBuilder(series, parameters, useAnnouncements);
        return new DyadModel(plans, LevelGrid.Covering(plans.HighestRate()), parameters);
    }

    /// <summary>
    /// The posterior, one value a day, of when each state was entered that holds on one of <paramref name="days"/>.
    /// </summary>
    public IReadOnlyList<double[]> Entries(IReadOnlyList<int> days, Func<int, Func<ObservationModel, int, Regime, bool>> insideOf)
    {
        var entries = days.Select(_ => new double[_plan.Days]).ToArray();
        if (days.Count == 0)
        {
            return entries;
        }

        var tracer = new EntryTracer(Chain, _grid, _parameters, _hasOutages);
        foreach (var model in _average.SmoothKeeping(_plan, _models, days.ToHashSet()))
        {
            for (var i = 0; i < days.Count; i++)
            {
                var inside = insideOf(i);
                tracer.Trace(
                    _plan,
                    model.Filtered,
                    model.Smoothed.Kept[days[i]],
                    days[i],
                    (outage, regime) => inside(model.Model, outage, regime),
                    model.Weight,
                    entries[i]);
            }
        }

        return entries;
    }

    // How many acts of each stream were to be expected on each day, all regimes considered.
    private double[][] ExpectedActs()
    {
        var expected = new double[Chain.Streams][];
        for (var s = 0; s < Chain.Streams; s++)
        {
            expected[s] = new double[_plan.Days];
            for (var day = 0; day < _plan.Days; day++)
            {
                expected[s][day] = 1e-6 + (Smoothed.Level[day] * _plan.Exposure[day] * Smoothed.ShareLetThrough(Chain, s, day));
            }
        }

        return expected;
    }
}
