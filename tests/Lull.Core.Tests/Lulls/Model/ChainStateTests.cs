using System.Runtime.Intrinsics;
using CsCheck;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class ChainStateTests
{
    private static readonly LevelGrid Grid = LevelGrid.Covering(1);

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 2, true)]
    public void Step_forward_is_the_transpose_of_the_step_back(int streams, int outages, bool words)
    {
        var size = New(streams, outages).Size;
        var values = Gen.Float[0, 1].Array[size];
        Gen.Select(values, values, Gen.Int[0, 4]).Sample(
            (distribution, likelihood, day) =>
            {
                var (forward, backward) = (Set(distribution), Set(likelihood));
                forward.Forward();
                backward.Backward();
                var (stepped, back) = (Dot(forward.Values, likelihood), Dot(backward.Values, distribution));
                Assert.Equal(1, stepped / back, 1e-4);

                ChainState Set(float[] start)
                {
                    var state = New(streams, outages);
                    state.CopyFrom([.. start.Select(Vector256.Create)]);
                    state.SetTransitions(words ? TinyPlan.Words(5) : null, day);
                    return state;
                }
            },
            iter: 30,
            threads: 1);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    public void Step_forward_keeps_the_sum_below_the_highest_levels(int streams, int outages) =>
        Gen.Float[0, 1].Array[New(streams, outages).Size].Sample(
            values =>
            {
                var state = New(streams, outages);

                // A level that is drawn anew moves twice and then drifts.
                values = [.. values.Select((value, at) => at % Grid.Count >= Grid.Count - 3 ? 0 : value)];
                var sum = values.Sum();
                state.CopyFrom([.. values.Select(value => Vector256.Create(value / sum))]);
                state.SetTransitions(TinyPlan.Words(5), 2);
                state.Forward();
                Assert.Equal(1, Row.Sum(state.Values)[0], 1e-4);
            },
            iter: 30,
            threads: 1);

    [Fact]
    public void Level_drifts_alike_in_every_regime()
    {
        var chain = TinyPlan.Chain(streams: 1);
        for (var regime = 0; regime < chain.Count; regime++)
        {
            var state = New(streams: 1, outages: 1);
            state.RowOf(0, regime)[10] = Vector256<float>.One;
            state.Forward();
            var row = state.RowOf(0, regime);
            Assert.Equal(ModelParameters.Default.LevelDrift / (1 - (2 * ModelParameters.Default.LevelDrift)), row[11][0] / row[10][0], 1e-4);
            Assert.Equal(row[9][0], row[11][0], 1e-6f);
        }
    }

    [Fact]
    public void Level_beyond_the_highest_is_lost()
    {
        var state = New(streams: 1, outages: 1);
        state.RowOf(0, 0)[Grid.Count - 1] = Vector256<float>.One;
        state.Forward();
        Assert.Equal(1 - ModelParameters.Default.LevelDrift, Row.Sum(state.Values)[0], 1e-5);
    }

    [Fact]
    public void Words_make_quiet_likelier()
    {
        var (silent, spoken) = (New(2, 1), New(2, 1));
        foreach (var state in new[] { silent, spoken })
        {
            state.RowOf(0, 0)[10] = Vector256<float>.One;
            state.SetTransitions(state == spoken ? TinyPlan.Words(5) : null, 0);
            state.Forward();
        }

        Assert.Equal(10, Row.Sum(spoken.RowOf(0, 3))[0] / Row.Sum(silent.RowOf(0, 3))[0], 1e-3);
    }

    private static ChainState New(int streams, int outages) => new(TinyPlan.Chain(streams), Grid, ModelParameters.Default, outages);

    private static double Dot(ReadOnlySpan<Vector256<float>> one, float[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += (double)one[i][0] * other[i];
        }

        return sum;
    }
}
