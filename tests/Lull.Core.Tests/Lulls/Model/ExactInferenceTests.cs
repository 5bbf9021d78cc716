using System.Runtime.Intrinsics;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

/// <summary>Filter, smoother and entry tracer against the sum over all paths of hidden states.</summary>
public sealed class ExactInferenceTests
{
    private const double Tolerance = 1e-4;

    // Streams, days, outages, words, self-excitation, dispersion, answering stream.
    public static TheoryData<int, int, bool, bool, double, int, int> Cases => new()
    {
        { 1, 5, false, false, 0, 1, -1 },
        { 1, 4, true, true, 0.3, 3, -1 },
        { 2, 4, false, true, 0.3, 1, 1 },
        { 2, 4, true, false, 0.6, 3, -1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Filter_equals_the_sum_over_all_paths(int streams, int days, bool outages, bool words, double eta, int kappa, int answering)
    {
        var plan = TinyPlan.Of(streams, days, outages, words);
        var model = new ObservationModel(eta, kappa, answering);
        var trace = Infer(plan, model, outages).States.Trace;
        for (var length = 2; length <= days; length++)
        {
            var truth = PathSums.Over(TinyPlan.Of(streams, length, outages, words), model, trace, outages);
            var day = length - 1;
            Assert.Equal(Math.Log(truth.Total), trace.LogLikelihood[day * ModelLanes.Width], Tolerance);
            AssertDay(truth, day, trace.Regimes, trace.Outage);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Smoother_equals_the_sum_over_all_paths(int streams, int days, bool outages, bool words, double eta, int kappa, int answering)
    {
        var plan = TinyPlan.Of(streams, days, outages, words);
        var model = new ObservationModel(eta, kappa, answering);
        var pass = Infer(plan, model, outages);
        var smoothed = pass.Smoothed;
        var truth = PathSums.Over(plan, model, pass.States.Trace, outages);
        for (var day = 0; day < days; day++)
        {
            AssertDay(truth, day, smoothed.Regimes, smoothed.Outage);
            Assert.Equal(truth.Level[day], smoothed.Level[day][0], Tolerance * Math.Max(truth.Level[day], 1));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tracer_finds_the_entries_of_all_paths(int streams, int days, bool outages, bool words, double eta, int kappa, int answering)
    {
        var plan = TinyPlan.Of(streams, days, outages, words);
        var model = new ObservationModel(eta, kappa, answering);
        var pass = Infer(plan, model, outages);
        var smoothed = pass.Smoothed;
        var truth = PathSums.Over(plan, model, pass.States.Trace, outages);
        var (chain, grid) = (TinyPlan.Chain(streams), LevelGrid.Covering(1));
        var entries = new double[days];
        var held = new HeldState(days - 1, 0, (_, _, regime, _) => PathSums.IsQuiet(regime));
        new EntryTracer(pass, chain, grid, ModelParameters.Default).Trace(pass.Smoother.Future(smoothed, days - 1), held, entries);
        var inside = Enumerable.Range(0, chain.Count)
            .Where(j => PathSums.IsQuiet(chain.Regimes[j]))
            .Sum(j => smoothed.Regimes[((days - 1) * chain.Count) + j][0]);
        Assert.Equal(inside, entries.Sum(), Tolerance);
        for (var day = 0; day < days; day++)
        {
            Assert.Equal(truth.QuietSince[day], entries[day], Tolerance);
        }
    }

    private static ModelPass Infer(ObservationPlan plan, ObservationModel model, bool outages)
    {
        var (chain, grid, models) = (TinyPlan.Chain(plan.Streams), LevelGrid.Covering(1), new ModelLanes([model]));
        var trace = new Filter(chain, grid, ModelParameters.Default, models, outages).Run(plan);
        var states = new FilteredStates(plan, trace, chain, grid, ModelParameters.Default, models);
        var smoother = new Smoother(states, chain, grid, ModelParameters.Default);
        return new ModelPass(models, Vector256.CreateScalar(1f), states, smoother, smoother.Run(), new Vector256<float>[plan.Days]);
    }

    private static void AssertDay(PathSums truth, int day, Vector256<float>[] regimes, Vector256<float>[] outage)
    {
        var count = truth.Regimes.GetLength(1);
        for (var j = 0; j < count; j++)
        {
            Assert.Equal(truth.Regimes[day, j], regimes[(day * count) + j][0], Tolerance);
        }

        Assert.Equal(truth.Outage[day], outage[day][0], Tolerance);
    }
}
