using CsCheck;
using Lull.Events;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class FilterTests
{
    private static readonly LevelGrid Grid = LevelGrid.Covering(2);
    private static readonly RegimeChain Chain = RegimeChain.Directed(ModelParameters.Default);

    private static readonly Gen<DyadSeries> AnySeries = Gen.Select(
        Gen.Int[0, 3].Select(n => (double)n).Array[60], Gen.Int[0, 2].Select(n => (double)n).Array[60], Gen.Int[0, 30].Select(n => (double)n).Array[60])
        .Select((a, b, reports) => Scene.Series([.. a, .. new double[40]], [1, .. b, .. new double[39]], [.. reports, .. Enumerable.Repeat(15.0, 40)]));

    [Fact]
    public void Probabilities_sum_to_one_before_and_after_smoothing() =>
        AnySeries.Sample(
            series =>
            {
                var (trace, smoothed) = Infer(series);
                for (var day = 0; day < series.Days; day++)
                {
                    Assert.Equal(1, trace.Regimes.AsSpan(day * Chain.Count, Chain.Count).ToArray().Sum(), 1e-4);
                    Assert.Equal(1, smoothed.Regimes.AsSpan(day * Chain.Count, Chain.Count).ToArray().Sum(), 1e-4);
                    Assert.InRange(smoothed.Outage[day], -1e-6f, 1 + 1e-4f);
                }
            },
            iter: 10);

    [Fact]
    public void Last_day_is_smoothed_to_what_was_filtered() =>
        AnySeries.Sample(
            series =>
            {
                var (trace, smoothed) = Infer(series);
                var last = (series.Days - 1) * Chain.Count;
                for (var j = 0; j < Chain.Count; j++)
                {
                    Assert.Equal(trace.Regimes[last + j], smoothed.Regimes[last + j], 1e-5);
                }
            },
            iter: 10);

    [Fact]
    public void Entries_into_a_state_sum_to_its_probability_on_the_day() =>
        Gen.Select(AnySeries, Gen.Int[20, 99]).Sample(
            (series, day) =>
            {
                var plan = new PlanBuilder(series, ModelParameters.Default, useAnnouncements: true).Offline();
                var (trace, smoothed) = Infer(series, day);
                var entries = new double[series.Days];
                new EntryTracer(Chain, Grid, ModelParameters.Default, hasOutages: true)
                    .Trace(plan, trace, smoothed.Kept[day], day, (_, regime) => regime.Group == RegimeGroup.Lull, 1, entries);
                var inside = Enumerable.Range(0, Chain.Count).Where(j => Chain.Regimes[j].Group == RegimeGroup.Lull)
                    .Sum(j => smoothed.Regimes[(day * Chain.Count) + j]);
                Assert.Equal(inside, entries.Sum(), 2e-3);
                Assert.All(entries.Skip(day + 1), entry => Assert.Equal(0, entry));
            },
            iter: 10);

    [Fact]
    public void Day_before_a_sum_is_published_does_not_know_it()
    {
        double[] a = [.. Scene.Poisson(4, (100, 1)), .. new double[40]], b = Scene.Poisson(5, (100, 1), (40, 0));
        var sums = new[] { new IntervalCount(true, 100, 130, 45, "P") };
        var with = new PlanBuilder(Scene.Series(a, b, sums: sums), ModelParameters.Default, false);
        var without = new PlanBuilder(Scene.Series(a, b, sums: [sums[0] with { Acts = 90 }]), ModelParameters.Default, false);
        var model = new ObservationModel(0, 1);
        var one = new Filter(Chain, Grid, ModelParameters.Default, false).RunAsPublished(with.Online(), with.BeforeSums(), with.PublicationDays(), model);
        var other = new Filter(Chain, Grid, ModelParameters.Default, false).RunAsPublished(without.Online(), without.BeforeSums(), without.PublicationDays(), model);
        Assert.Equal(one.Regimes.Take(130 * Chain.Count), other.Regimes.Take(130 * Chain.Count));
        Assert.NotEqual(one.Regimes.Skip(130 * Chain.Count).Take(Chain.Count), other.Regimes.Skip(130 * Chain.Count).Take(Chain.Count));
    }

    private static (FilterTrace Filtered, SmoothedTrace Smoothed) Infer(DyadSeries series, int keep = 0)
    {
        var plans = new PlanBuilder(series, ModelParameters.Default, useAnnouncements: true);
        var model = new ObservationModel(0.3, 1);
        var plan = plans.Offline();
        var trace = new Filter(Chain, Grid, ModelParameters.Default, plans.HasOutages).Run(plan, model, keepStates: true);
        var smoother = new Smoother(Chain, Grid, ModelParameters.Default, plans.HasOutages);
        return (trace, smoother.Run(plan, model, trace, new HashSet<int> { keep }));
    }
}
