using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Lulls;

/// <summary>Made-up histories whose truth is known.</summary>
public sealed class KnownScenesTests
{
    private static readonly LullDetector Detector = new(LullSettings.Default);

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void Clean_break_is_found_on_its_day(int seed)
    {
        var report = Detector.Detect(Scene.Series(
            Scene.Poisson(seed, (200, 1.5), (100, 0.01), (100, 1.5)), Scene.Poisson(seed + 10, (200, 1), (100, 0.01), (100, 1))));
        var lull = Assert.Single(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.InRange(Day(lull.Onset), 196, 204);
        Assert.InRange(200, Day(lull.OnsetLow) - 1, Day(lull.OnsetHigh) + 1);
        Assert.InRange(Day(lull.End!.Value), 296, 304);
        Assert.InRange(lull.RateBefore, 2, 3);
        Assert.InRange(lull.RateDuring, 0, 0.2);
        Assert.True(lull is { Firm: true, Indistinct: false } && lull.Probability > 0.99);
        Assert.InRange(Day(lull.DetectedOn!.Value), 202, 225);
    }

    [Fact]
    public void One_side_that_stops_is_named()
    {
        double[] on = Scene.Poisson(31, (360, 1)), off = Scene.Poisson(32, (200, 1), (160, 0.01));
        var (a, b) = (Detector.Detect(Scene.Series(off, on)), Detector.Detect(Scene.Series(on, off)));
        var spell = Assert.Single(a.Spells);
        Assert.Equal(RegimeKind.OneSidedA, spell.Kind);
        Assert.InRange(Day(spell.Onset), 194, 206);
        Assert.False(spell.Firm, "the guard watches both sides together");
        Assert.Equal(RegimeKind.OneSidedB, Assert.Single(b.Spells).Kind);
        Assert.True(a.Smoothed.QuietAToB[300] > 0.95 && a.Smoothed.QuietBToA[300] < 0.05 && a.Smoothed.Mutual[300] < 0.05);
    }

    [Fact]
    public void Silence_of_the_press_is_a_gap_and_no_lull()
    {
        var report = Detector.Detect(Scene.Series(
            Scene.Poisson(41, (250, 1), (25, 0.03), (100, 1)),
            Scene.Poisson(42, (250, 1), (25, 0.03), (100, 1)),
            Scene.Poisson(43, (250, 20), (25, 1), (100, 20))));
        Assert.DoesNotContain(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        var gap = Assert.Single(report.Spells, spell => spell.Kind == RegimeKind.ReportingGap);
        Assert.InRange(Day(gap.Onset), 248, 252);
        Assert.False(gap.Firm);
        Assert.True(report.Smoothed.Gap[260] > 0.9 && report.Smoothed.Mutual[260] < 0.3);
    }

    [Fact]
    public void Same_silence_is_a_lull_while_the_press_reports()
    {
        var report = Detector.Detect(Scene.Series(
            Scene.Poisson(41, (250, 1), (25, 0.03), (100, 1)),
            Scene.Poisson(42, (250, 1), (25, 0.03), (100, 1)),
            Scene.Poisson(43, (375, 20))));
        Assert.Contains(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.DoesNotContain(report.Spells, spell => spell.Kind == RegimeKind.ReportingGap);
    }

    [Fact]
    public void Quiet_weekends_are_no_lulls()
    {
        var weekdays = Scene.Poisson(51, (400, 2)).Select((acts, day) => day % 7 >= 5 ? 0 : acts).ToArray();
        Assert.DoesNotContain(Detector.Detect(Scene.Series(weekdays, weekdays)).Spells, spell => spell.Kind == RegimeKind.Mutual);
    }

    [Fact]
    public void Weekly_attackers_are_at_no_lull_between_attacks()
    {
        var report = Detector.Detect(Scene.Series(Scene.Every(500, 7), Scene.Every(500, 7)));
        Assert.Empty(report.Spells);
        Assert.All(report.Filtered.Mutual.Skip(60), p => Assert.True(p < 0.2));
    }

    [Fact]
    public void Weekly_attackers_who_stop_are_at_a_lull()
    {
        double[] weekly = [.. Scene.Every(420, 7), .. new double[120]];
        var lull = Assert.Single(Detector.Detect(Scene.Series(weekly, weekly)).Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.InRange(Day(lull.OnsetHigh), 414, 450);
        Assert.InRange(Day(lull.Onset), 410, 432);
        Assert.Null(lull.End);
        Assert.True(lull is { Firm: true, DetectedOn: not null }, "a lull that goes on can be told as well");
    }

    [Fact]
    public void Quiet_in_which_few_acts_were_to_be_expected_is_called_indistinct()
    {
        // Settings that call anything a spell show that the count of acts to be expected decides.
        var eager = new LullDetector(new LullSettings { SpellThreshold = 0.02, ReportThreshold = 0.02 });
        var spells = eager.Detect(Scene.Series(Scene.Poisson(61, (600, 0.03), (40, 0)), Scene.Poisson(62, (600, 0.02), (40, 0)))).Spells;
        Assert.NotEmpty(spells);
        Assert.All(spells, spell => Assert.Equal(spell.ExpectedActs < 3, spell.Indistinct));
        Assert.Contains(spells, spell => spell is { Kind: RegimeKind.Mutual, Indistinct: true });
    }

    [Fact]
    public void Days_between_bursts_are_no_lull_when_as_much_happens_as_before()
    {
        double[] Bursts(int seed) => [.. Scene.Poisson(seed, (1200, 0.1)).Select((acts, day) => acts + (day >= 600 && day % 30 == 0 ? 25 : 0))];
        Assert.DoesNotContain(
            Detector.Detect(Scene.Series(Bursts(1), Bursts(101))).Spells,
            spell => spell.Kind == RegimeKind.Mutual && spell.RateDuring > 0.5 * spell.RateBefore);
    }

    [Fact]
    public void Nothing_after_the_first_day_is_not_a_lull_that_can_be_told()
    {
        var report = Detector.Detect(Scene.Series([1, .. new double[200]], [1, .. new double[200]]));
        Assert.DoesNotContain(report.Spells, spell => spell is { Kind: RegimeKind.Mutual, Indistinct: false });
    }

    [Fact]
    public void Slow_decline_over_years_is_no_lull()
    {
        var rates = Enumerable.Range(0, 30).Select(month => (30, 2 * Math.Pow(0.93, month))).ToArray();
        var report = Detector.Detect(Scene.Series(Scene.Poisson(71, rates), Scene.Poisson(72, rates)));
        Assert.DoesNotContain(report.Spells, spell => spell.Kind == RegimeKind.Mutual && spell.Firm && spell.Probability > 0.95);
    }

    [Theory]
    [InlineData(0.22, false)]
    [InlineData(0.05, true)]
    public void Fighting_that_has_thinned_is_no_lull_and_fighting_that_has_stopped_is_one(double left, bool isLull)
    {
        for (var seed = 81; seed < 85; seed++)
        {
            var report = Detector.Detect(Scene.Series(
                Scene.Poisson(seed, (250, 2), (150, 2 * left)), Scene.Poisson(seed + 10, (250, 2), (150, 2 * left))));
            Assert.Equal(isLull, report.Spells.Any(spell => spell.Kind == RegimeKind.Mutual));
        }
    }

    [Fact]
    public void Quiet_of_one_side_does_not_begin_within_the_quiet_of_both()
    {
        for (var seed = 100; seed < 112; seed++)
        {
            var spells = Detector.Detect(Scene.Series(
                Scene.Poisson(seed, (120, 1.5), (150, 0.02), (30, 0.2), (50, 0.01)),
                Scene.Poisson(seed + 50, (120, 0.1), (150, 0), (30, 0.2), (50, 0)))).Spells;
            foreach (var one in spells.Where(spell => spell.Kind is RegimeKind.OneSidedA or RegimeKind.OneSidedB))
            {
                Assert.DoesNotContain(spells, both => both.Kind == RegimeKind.Mutual && both.Onset < one.Onset && (both.End is null || both.End > one.Onset));
            }
        }
    }

    private static int Day(DateOnly date) => date.DayNumber - Scene.Start.DayNumber;
}
