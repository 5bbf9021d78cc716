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
    private readonly IReadOnlyList<ModelPass> _passes;

    private DyadModel(PlanBuilder plans, LevelGrid grid, ModelParameters parameters)
    {
        (_grid, _parameters) = (grid, parameters);
        Chain = plans.IsUndirected ? RegimeChain.Undirected(parameters) : RegimeChain.Directed(parameters);
        _average = new ModelAverage(Chain, grid, parameters, plans);
        Filtered = _average.Filter();
        _plan = plans.Offline();
        _passes = _average.Smooth(_plan);
        Smoothed = _average.Average(_passes, _plan.Days);
        for (var pass = 0; pass < SpreadingPasses && plans.HasSums; pass++)
        {
            _plan = plans.Offline(ExpectedActs());
            _passes = _average.Smooth(_plan);
            Smoothed = _average.Average(_passes, _plan.Days);
        }
    }

    public RegimeChain Chain { get; }

    public RegimeCurves Filtered { get; }

    public RegimeCurves Smoothed { get; }

    public ObservationPlan Plan => _plan;

    public static DyadModel Of(DyadSeries series, bool useAnnouncements, ModelParameters parameters)
    {
        var plans = new PlanBuilder(series, parameters, useAnnouncements);
        return new DyadModel(plans, LevelGrid.Covering(plans.HighestRate()), parameters);
    }

    /// <summary>For each state the posterior, one value a day, of when it was entered.</summary>
    public IReadOnlyList<double[]> Entries(IReadOnlyList<HeldState> states)
    {
        var entries = states.Select(_ => new double[_plan.Days]).ToArray();
        foreach (var pass in _passes)
        {
            var tracer = new EntryTracer(pass, Chain, _grid, _parameters);
            for (var i = 0; i < states.Count; i++)
            {
                tracer.Trace(pass.Smoother.Future(pass.Smoothed, states[i].Day), states[i], entries[i]);
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
