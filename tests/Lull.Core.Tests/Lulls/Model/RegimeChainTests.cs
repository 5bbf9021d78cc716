using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class RegimeChainTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Day_of_a_shallow_quiet_costs_no_less_than_a_day_of_fighting(int streams)
    {
        // Else even fighting, at the rate of a shallow quiet at a higher level, would be taken for that quiet in time.
        var chain = TinyPlan.Chain(streams);
        var fighting = Leaving(chain, 0);
        for (var regime = 1; regime < chain.Count; regime++)
        {
            if (chain.Regimes[regime].ShareFromA == RegimeChain.ShallowShare || chain.Regimes[regime].ShareFromB == RegimeChain.ShallowShare)
            {
                Assert.True(Leaving(chain, regime) >= fighting, $"{Leaving(chain, regime)} < {fighting} at {regime}");
            }
        }
    }

    [Fact]
    public void Quiet_is_a_whole_number_of_levels_below_the_fighting()
    {
        var (shares, grid) = (TinyPlan.Chain(2).Shares, LevelGrid.Covering(1));
        Assert.Equal(grid.Levels[0], shares[RegimeChain.ShallowShare] * grid.Levels[ModelParameters.Default.ShallowSteps], 1e-6f);
        Assert.Equal(grid.Levels[0], shares[RegimeChain.DeepShare] * grid.Levels[ModelParameters.Default.DeepSteps], 1e-6f);
        Assert.Equal(shares[RegimeChain.ShallowPauseShare], shares[RegimeChain.ShallowShare] * shares[RegimeChain.PauseShare], 1e-6f);
    }

    private static double Leaving(RegimeChain chain, int regime) => chain.Edges.Where(edge => edge.From == regime).Sum(edge => edge.Hazard);
}
