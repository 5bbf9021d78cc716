using Lull.Ceasefires.Backtests;
using Lull.Core.Tests.Lulls;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Backtests;

/// <summary>What acts say of quiet without any model.</summary>
public sealed class HeldOutActsTests
{
    private static readonly double[] None = new double[600];

    [Fact]
    public void Fighting_rate_is_kept_through_a_silence()
    {
        var acts = new HeldOutActs(Scene.Series([.. Scene.Every(300, 2), .. new double[300]], None));
        Assert.Equal(0.5, acts.FightingRate(299), 9);
        Assert.InRange(acts.FightingRate(500), 0.42, 0.5);
    }

    [Fact]
    public void One_month_of_slaughter_is_not_the_rate_of_the_fighting()
    {
        double[] daily = [.. Scene.Every(270, 3), .. Scene.Every(30, 1, acts: 20), .. Scene.Every(300, 3)];
        Assert.InRange(new HeldOutActs(Scene.Series(daily, None)).FightingRate(599), 0.3, 0.37);
    }

    [Fact]
    public void Rate_knows_nothing_of_later_days()
    {
        var fromA = Scene.Poisson(3, (200, 1), (200, 0.1), (200, 2));
        var whole = new HeldOutActs(Scene.Series(fromA, None));
        for (var day = 20; day < 600; day += 37)
        {
            double[] sofar = [.. fromA.Take(day + 1)];
            Assert.Equal(new HeldOutActs(Scene.Series(sofar, new double[day + 1])).FightingRate(day), whole.FightingRate(day), 12);
        }
    }

    [Fact]
    public void Days_after_are_quiet_with_at_most_a_fifth_of_the_acts()
    {
        double[] daily = [.. Scene.Every(300, 1), .. Scene.Every(100, 5), .. Scene.Every(200, 4)];
        var acts = new HeldOutActs(Scene.Series(daily, None));
        Assert.True(acts.WasQuietAfter(309, 30, 1));
        Assert.False(acts.WasQuietAfter(409, 30, 1));
        Assert.False(acts.WasQuietAfter(289, 30, 1));
    }

    [Theory]
    [InlineData(569, 1, true)]
    [InlineData(570, 1, false)]
    [InlineData(300, 0.16, false)]
    [InlineData(300, 0.17, true)]
    public void Too_late_a_day_and_too_low_a_rate_are_not_judged(int day, double rate, bool isJudged) =>
        Assert.Equal(isJudged, new HeldOutActs(Scene.Series(None, None)).WasQuietAfter(day, 30, rate) is not null);

    [Fact]
    public void Acts_known_only_as_a_sum_are_spread()
    {
        var acts = new HeldOutActs(Scene.Series(None, None, sums: [new IntervalCount(FromA: true, 100, 199, 50, "Wire")]));
        Assert.Equal(50, acts.All, 9);
        Assert.Equal(5, acts.Between(110, 120), 9);
    }

    [Fact]
    public void Chance_of_quiet_while_they_fight_is_small_and_adds_up_by_hand()
    {
        // Size 30/7, mean 5: none or one act.
        var (size, mean) = (30 / 7.0, 5.0);
        var none = Math.Pow(size / (size + mean), size);
        Assert.Equal(none + (none * size * mean / (size + mean)), QuietForecast.ByChance(5, 30), 9);
        Assert.Equal((0.8 * 0.75) + (0.2 * QuietForecast.ByChance(5, 30)), QuietForecast.Of(0.8, 0.25, 5 / 30.0, 30), 9);
    }
}
