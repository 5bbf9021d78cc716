using System.Runtime.Intrinsics;
using CsCheck;
using Lull.Events;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class FilterTests
{
    private static readonly LevelGrid Grid = LevelGrid.Covering(2);
    private static readonly ModelLanes Models = new([new ObservationModel(0.3, 1)]);
    private static readonly RegimeChain Chain = RegimeChain.Directed(ModelParameters.Default);

    private static readonly Gen<DyadSeries> AnySeries = Gen.Select(
        Gen.Int[0, 3].Select(n => (double)n).Array[60], Gen.Int[0, 2].Select(n => (double)n).Array[60], Gen.Int[0, 30].Select(n => (double)n).Array[60])
        .Select((a, b, reports) => Scene.Series([.. a, .. new double[40]], [1, .. b, .. new double[39]], [.. reports, .. Enumerable.Repeat(15.0, 40)]));

    [Fact]
    public void Probabilities_sum_to_one_before_and_after_smoothing() =>
        AnySeries.Sample(
            series =>
            {
                var pass = Infer(series);
                var (states, smoothed) = (pass.States, pass.Smoothed);
                var trace = states.Trace;
                for (var day = 0; day < series.Days; day++)
                {
                    Assert.Equal(1, Row.Sum(trace.Regimes.AsSpan(day * Chain.Count, Chain.Count))[0], 1e-4);
                    Assert.Equal(1, Row.Sum(smoothed.Regimes.AsSpan(day * Chain.Count, Chain.Count))[0], 1e-4);
                    Assert.InRange(smoothed.Outage[day][0], -1e-6f, 1 + 1e-4f);
                }
            },
            iter: 10);

    [Fact]
    public void Last_day_is_smoothed_to_what_was_filtered() =>
        AnySeries.Sample(
            series =>
            {
                var pass = Infer(series);
                var (states, smoothed) = (pass.States, pass.Smoothed);
                var trace = states.Trace;
                var last = (series.Days - 1) * Chain.Count;
                for (var j = 0; j < Chain.Count; j++)
                {
                    Assert.Equal(trace.Regimes[last + j][0], smoothed.Regimes[last + j][0], 1e-5);
                }
            },
            iter: 10);

    [Fact]
    public void Entries_into_a_state_sum_to_its_probability_on_the_day() =>
        Gen.Select(AnySeries, Gen.Int[20, 99]).Sample(
            (series, day) =>
            {
                var pass = Infer(series);
                var entries = new double[series.Days];
                var lull = new HeldState(day, 0, (_, _, regime, _) => regime.Group == RegimeGroup.Lull);
                new EntryTracer(pass, Chain, Grid, ModelParameters.Default).Trace(pass.Smoother.Future(pass.Smoothed, day), lull, entries);
                var inside = Enumerable.Range(0, Chain.Count).Where(j => Chain.Regimes[j].Group == RegimeGroup.Lull)
                    .Sum(j => pass.Smoothed.Regimes[(day * Chain.Count) + j][0]);
                Assert.Equal(inside, entries.Sum(), 2e-3);
                Assert.All(entries.Skip(day + 1), entry => Assert.Equal(0, entry));
            },
            iter: 10);

    [Fact]
    public void Entries_from_the_earliest_day_that_matters_on_are_those_of_all_days() =>
        Gen.Select(AnySeries, Gen.Int[40, 99], Gen.Int[1, 40]).Sample(
            (series, day, earliest) =>
            {
                var pass = Infer(series);
                var (all, late) = (new double[series.Days], new double[series.Days]);
                var tracer = new EntryTracer(pass, Chain, Grid, ModelParameters.Default);
                foreach (var (from, entries) in new[] { (0, all), (earliest, late) })
                {
                    var fighting = new HeldState(day, from, (_, _, regime, _) => regime.Group == RegimeGroup.Fighting);
                    tracer.Trace(pass.Smoother.Future(pass.Smoothed, day), fighting, entries);
                }

                Assert.Equal(all.Skip(earliest), late.Skip(earliest));
                Assert.Equal(all.Sum(), late.Sum(), 1e-6);
                Assert.All(late.Take(earliest - 1), entry => Assert.Equal(0, entry));
            },
            iter: 10);

    [Fact]
    public void Day_before_a_sum_is_published_does_not_know_it()
    {
        double[] a = [.. Scene.Poisson(4, (100, 1)), .. new double[40]], b = Scene.Poisson(5, (100, 1), (40, 0));
        var sums = new[] { new IntervalCount(true, 100, 130, 45, "P") };
        var with = new PlanBuilder(Scene.Series(a, b, sums: sums), ModelParameters.Default, false);
        var without = new PlanBuilder(Scene.Series(a, b, sums: [sums[0] with { Acts = 90 }]), ModelParameters.Default, false);
        var model = new ModelLanes([new ObservationModel(0, 1)]);
        var one = new Filter(Chain, Grid, ModelParameters.Default, model, false).RunAsPublished(with.Online(), with.BeforeSums(), with.PublicationDays());
        var other = new Filter(Chain, Grid, ModelParameters.Default, model, false).RunAsPublished(without.Online(), without.BeforeSums(), without.PublicationDays());
        Assert.Equal(one.Regimes.Take(130 * Chain.Count), other.Regimes.Take(130 * Chain.Count));
        Assert.NotEqual(one.Regimes.Skip(130 * Chain.Count).Take(Chain.Count), other.Regimes.Skip(130 * Chain.Count).Take(Chain.Count));
    }

    [Fact]
    public void Models_side_by_side_say_what_each_says_alone()
    {
        var plan = new PlanBuilder(Scene.Series(Scene.Poisson(4, (80, 1)), Scene.Poisson(5, (80, 0.2))), ModelParameters.Default, useAnnouncements: false).Offline();
        ObservationModel[] models = [new(0, 1), new(0.3, 3), new(0.6, 1), new(0.6, 3, Answering: 1)];
        var together = new Filter(Chain, Grid, ModelParameters.Default, new ModelLanes(models), false).Run(plan);
        for (var lane = 0; lane < models.Length; lane++)
        {
            var alone = new Filter(Chain, Grid, ModelParameters.Default, new ModelLanes([models[lane]]), false).Run(plan);
            Assert.All(alone.Regimes.Zip(together.Regimes), pair => Assert.Equal(pair.First[0], pair.Second[lane], 1e-5));
            Assert.Equal(alone.LogLikelihood[79 * ModelLanes.Width], together.LogLikelihood[(79 * ModelLanes.Width) + lane], 1e-3);
        }
    }

    private static ModelPass Infer(DyadSeries series)
    {
        var plans = new PlanBuilder(series, ModelParameters.Default, useAnnouncements: true);
        var plan = plans.Offline();
        var trace = new Filter(Chain, Grid, ModelParameters.Default, Models, plans.HasOutages).Run(plan);
        var states = new FilteredStates(plan, trace, Chain, Grid, ModelParameters.Default, Models);
        var smoother = new Smoother(states, Chain, Grid, ModelParameters.Default);
        return new ModelPass(Models, Vector256.CreateScalar(1f), states, smoother, smoother.Run(), new Vector256<float>[plan.Days]);
    }

}
