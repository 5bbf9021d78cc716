using Lull.Events;
using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Lulls;

/// <summary>Sums over several days, and words.</summary>
public sealed class UncertainEvidenceTests
{
    private static readonly LullDetector Detector = new(LullSettings.Default);

    [Fact]
    public void Sums_lead_to_the_same_lull_as_the_acts_one_by_one()
    {
        double[] a = Scene.Poisson(81, (200, 1), (100, 0)), b = Scene.Poisson(82, (200, 1), (100, 0));
        var sums = new List<IntervalCount>();
        var rest = a.ToArray();
        for (var first = 60; first < 160; first += 20)
        {
            sums.Add(new IntervalCount(true, first, first + 19, a[first..(first + 20)].Sum(), "P"));
            Array.Clear(rest, first, 20);
        }

        LullReport daily = Detector.Detect(Scene.Series(a, b)), summed = Detector.Detect(Scene.Series(rest, b, sums: [.. sums]));
        var (one, other) = (Assert.Single(daily.Spells), Assert.Single(summed.Spells));
        Assert.Equal((RegimeKind.Mutual, RegimeKind.Mutual), (one.Kind, other.Kind));
        Assert.InRange(other.Onset.DayNumber - one.Onset.DayNumber, -3, 3);
        Assert.All(Enumerable.Range(0, 190), day => Assert.True(summed.Smoothed.Mutual[day] < 0.2, $"{summed.Smoothed.Mutual[day]} on day {day}"));
        Assert.All(Enumerable.Range(215, 85), day => Assert.True(summed.Smoothed.Mutual[day] > 0.9));
        Assert.Equal(one.RateBefore, other.RateBefore, 0.3);
    }

    [Fact]
    public void Sum_of_many_acts_stands_against_a_lull_in_its_days()
    {
        double[] acts = [.. Scene.Poisson(83, (150, 1)), .. new double[60], .. Scene.Poisson(84, (60, 1))];
        var without = Detector.Detect(Scene.Series(acts, acts));
        var with = Detector.Detect(Scene.Series(acts, acts, sums: [new(true, 150, 209, 60, "P"), new(false, 150, 209, 60, "P")]));
        Assert.True(without.Smoothed.Mutual[180] > 0.95);
        Assert.True(with.Smoothed.Mutual[180] < 0.1);
    }

    [Fact]
    public void Sum_of_nothing_agrees_with_a_lull()
    {
        double[] acts = [.. Scene.Poisson(83, (150, 1)), .. new double[60]];
        var with = Detector.Detect(Scene.Series(acts, acts, sums: [new(true, 150, 209, 0, "P")]));
        Assert.True(with.Smoothed.Mutual[180] > 0.95);
    }

    [Fact]
    public void Announced_suspension_raises_the_probability_of_a_young_lull()
    {
        double[] acts = [.. Scene.Poisson(85, (200, 0.5)), .. new double[9]];
        double[] other = [.. Scene.Poisson(86, (200, 0.5)), .. new double[9]];
        var silent = Detector.Detect(Scene.Series(acts, other));
        var spoken = Detector.Detect(Scene.Series(acts, other, said: [new(200, true, true, true)]));
        Assert.True(spoken.Filtered.Mutual[208] > silent.Filtered.Mutual[208] + 0.1, $"{silent.Filtered.Mutual[208]} to {spoken.Filtered.Mutual[208]}");
        Assert.Equal(silent.Filtered.Mutual[199], spoken.Filtered.Mutual[199], 1e-6);
        Assert.True(spoken.Smoothed.Mutual[199] >= silent.Smoothed.Mutual[199]);
    }

    [Fact]
    public void Words_alone_never_make_a_lull()
    {
        Announcement[] said = [.. Enumerable.Range(0, 20).Select(i => new Announcement(100 + (10 * i), true, true, true))];
        var report = Detector.Detect(Scene.Series(Scene.Poisson(87, (300, 1)), Scene.Poisson(88, (300, 1)), said: said));
        Assert.DoesNotContain(report.Spells, spell => spell.Kind is RegimeKind.Mutual or RegimeKind.OneSidedA or RegimeKind.OneSidedB);
    }

    [Fact]
    public void Words_are_left_aside_where_asked()
    {
        var series = Scene.Series([.. Scene.Poisson(85, (200, 0.5)), .. new double[9]], Scene.Poisson(86, (209, 0.5)), said: [new(200, true, true, true)]);
        var deaf = new LullDetector(new LullSettings { UseAnnouncements = false });
        Assert.Equal(deaf.Detect(series).Filtered.QuietAToB, Detector.Detect(Scene.Series([.. series.AToB], [.. series.BToA])).Filtered.QuietAToB);
        Assert.NotEqual(deaf.Detect(series).Filtered.QuietAToB, Detector.Detect(series).Filtered.QuietAToB);
    }

    [Fact]
    public void Announced_resumption_lowers_the_probability()
    {
        double[] acts = [.. Scene.Poisson(89, (200, 0.5)), .. new double[60]];
        acts[255] = 1;
        var silent = Detector.Detect(Scene.Series(acts, acts));
        var spoken = Detector.Detect(Scene.Series(acts, acts, said: [new(254, true, true, false)]));
        Assert.True(spoken.Filtered.Mutual[259] < silent.Filtered.Mutual[259] - 0.05);
    }
}
