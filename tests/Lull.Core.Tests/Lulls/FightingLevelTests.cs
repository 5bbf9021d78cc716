using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Lulls;

public sealed class FightingLevelTests
{
    [Fact]
    public void Level_is_the_mean_of_half_a_year_at_full_exposure()
    {
        var (level, guard) = (new FightingLevel(), Guard());
        Observe(level, guard, 300, acts: 5, exposure: 1);
        Observe(level, guard, 180, acts: 1, exposure: 0.5);
        Assert.Equal(2, level.PerDay, 1e-9);
    }

    [Fact]
    public void First_acts_are_no_rate_yet()
    {
        var (level, guard) = (new FightingLevel(), Guard());
        Assert.Equal(0, level.PerDay);
        Observe(level, guard, 1, acts: 1, exposure: 1);
        Assert.Equal(1 / 28.0, level.PerDay, 1e-9);
    }

    [Fact]
    public void Quiet_under_suspicion_waits_and_counts_only_if_it_was_none()
    {
        var (level, guard) = (new FightingLevel(), Guard());
        Observe(level, guard, 60, acts: 1, exposure: 1);
        var before = level.PerDay;
        Observe(level, guard, 15, acts: 0, exposure: 1);
        var during = level.PerDay;
        Assert.InRange(during, 0.8 * before, before);
        Observe(level, guard, 1, acts: 0, exposure: 1);
        Assert.Equal(during, level.PerDay);
        Observe(level, guard, 8, acts: 1, exposure: 1);
        Assert.Equal(68 / 84.0, level.PerDay, 1e-9);
    }

    [Fact]
    public void Lull_under_alarm_leaves_the_level_alone()
    {
        var (level, guard) = (new FightingLevel(), Guard());
        Observe(level, guard, 100, acts: 1, exposure: 1);
        Observe(level, guard, 60, acts: 0, exposure: 1);
        Assert.True(guard.Stands);
        var before = level.PerDay;
        Observe(level, guard, 100, acts: 0, exposure: 1);
        Assert.Equal(before, level.PerDay);
        Assert.InRange(before, 0.85, 1);
    }

    private static ShiryaevRoberts Guard() => new(ShiryaevRoberts.DefaultAlarm, 0.025, 0.11);

    private static void Observe(FightingLevel level, ShiryaevRoberts guard, int days, double acts, double exposure)
    {
        for (var day = 0; day < days; day++)
        {
            guard.Observe(acts, exposure, 1, level.PerDay);
            level.Observe(acts, exposure, 1, guard);
        }
    }
}
