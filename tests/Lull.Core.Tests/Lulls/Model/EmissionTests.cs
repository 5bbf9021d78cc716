using System.Runtime.Intrinsics;
using CsCheck;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class EmissionTests
{
    private static readonly RegimeChain Chain = RegimeChain.Directed(ModelParameters.Default);
    private static readonly LevelGrid Grid = LevelGrid.Covering(1);

    [Fact]
    public void Likelihood_is_that_of_the_equation_by_both_ways_of_reckoning()
    {
        // Counts up to eight are reckoned by multiplying, larger and fractional ones by logarithms.
        var counts = Gen.OneOf(Gen.Int[0, 12].Select(n => (float)n), Gen.Float[0, 3]);
        Gen.Select(counts, Gen.Float[0.3f, 2], Gen.Double[0, 4], Gen.Int[0, 1], Gen.Int[0, 2], Gen.Int[0, Chain.Count - 1]).Sample(
            (acts, exposure, recent, outage, size, regime) =>
            {
                var model = new ObservationModel(0.3, size == 0 ? 1 : 3);
                var logs = Logs(acts, exposure, recent, model, outage, regime);
                for (var k = 0; k < Grid.Count; k++)
                {
                    var expected = Expected(acts, exposure, recent, model, outage, Chain.Regimes[regime], k);
                    Assert.True(expected < -60 || Math.Abs(expected - logs[k]) < 2e-3 * (1 + Math.Abs(expected)), $"{expected} is not {logs[k]} at {k}");
                }
            },
            iter: 300);
    }

    [Fact]
    public void Both_ways_of_reckoning_agree_on_the_same_count()
    {
        var model = new ObservationModel(0.3, 3);
        var byProduct = Logs(4, 1, 0.5, model, 0, 0);
        var byLogarithm = Logs(4.00001f, 1, 0.5, model, 0, 0);
        Assert.All(byProduct.Zip(byLogarithm), pair => Assert.Equal(pair.First, pair.Second, 1e-3));
    }

    [Fact]
    public void Day_whose_acts_are_not_known_says_nothing()
    {
        var emission = new Emission(Chain, Grid, new ModelLanes([new ObservationModel(0, 1)]), 0.1, hasOutages: false);
        emission.Prepare(Plan(5, 1, known: false), 0, Lanes(0.5f, 0.5f), Lanes(0, 0), Lanes(0, 0));
        var rows = Ones();
        emission.Apply(rows, 0, new Vector256<float>[Chain.Count]);
        Assert.All(rows, value => Assert.Equal(Vector256<float>.One, value));
        Assert.Equal(Vector256<float>.Zero, emission.LogScale);
    }

    private static double[] Logs(float acts, float exposure, double recent, ObservationModel model, int outage, int regime)
    {
        // The model stands in the second lane, beside another, and is not to be touched by it.
        var models = new ModelLanes([new ObservationModel(0.6, 3), model]);
        var emission = new Emission(Chain, Grid, models, ModelParameters.Default.OutageShare, hasOutages: true);
        emission.Prepare(Plan(acts, exposure, known: true), 0, Lanes(0.7f, 0.3f), Lanes((float)recent, (float)recent / 2), Lanes(0, 0));
        var rows = Ones();
        var sums = new Vector256<float>[Chain.Count];
        emission.Apply(rows, outage, sums);
        var row = rows.AsSpan(regime * Grid.Count, Grid.Count).ToArray();
        Assert.Equal(row.Sum(value => value[1]), sums[regime][1], 1e-4f * sums[regime][1]);
        return [.. row.Select(value => Math.Log(value[1]) + emission.LogScale[1])];
    }

    private static double Expected(float acts, float exposure, double recent, ObservationModel model, int outage, Regime regime, int k)
    {
        var eta = model.SelfExcitation;
        var open = exposure * (outage == 1 ? ModelParameters.Default.OutageShare : 1);
        var fromA = open * Chain.Shares[regime.ShareFromA] * (((1 - eta) * 0.7 * Grid.Levels[k]) + (eta * recent));
        var fromB = open * Chain.Shares[regime.ShareFromB] * (((1 - eta) * 0.3 * Grid.Levels[k]) + (eta * recent / 2));
        return NegativeBinomial.Log(acts, fromA, model.Dispersion) + NegativeBinomial.Log(1, fromB, model.Dispersion);
    }

    private static ObservationPlan Plan(float acts, float exposure, bool known) => new()
    {
        Acts = [[acts], [1]],
        Known = [[known], [known]],
        Evened = [false],
        Exposure = [exposure],
    };

    private static Vector256<float>[] Ones() => [.. Enumerable.Repeat(Vector256<float>.One, Chain.Count * Grid.Count)];

    private static Vector256<float>[] Lanes(params float[] byStream) => [.. byStream.Select(Vector256.Create)];
}
