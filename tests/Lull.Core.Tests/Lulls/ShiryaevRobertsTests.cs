using CsCheck;
using Lull.Events;
using Lull.Lulls;
using Xunit;
using Known = MathNet.Numerics.Distributions.NegativeBinomial;

namespace Lull.Core.Tests.Lulls;

public sealed class ShiryaevRobertsTests
{
    private static readonly double[] Residuals = [0.025, 0.11];

    [Theory]
    [InlineData(0.2, 100)]
    [InlineData(1, 200)]
    [InlineData(4, 100)]
    public void Alarm_comes_no_sooner_than_its_threshold_in_days_when_half_of_the_level_remains(double level, double alarm)
    {
        var random = new Random(7);
        const int runs = 800;
        var total = 0;
        for (var run = 0; run < runs; run++)
        {
            var guard = new ShiryaevRoberts(alarm, Residuals);
            for (; !guard.Stands; total++)
            {
                guard.Observe(Scene.Geometric(random, level / 2), 1, 1, level);
            }
        }

        // Three standard errors of a mean of nearly exponential waits.
        Assert.True(total / (double)runs >= alarm * (1 - (3 / Math.Sqrt(runs))), $"{total / (double)runs} days on average");
    }

    [Fact]
    public void Evidence_is_the_sum_over_all_days_on_which_the_lull_may_have_begun() =>
        Gen.Select(Gen.Int[0, 3], Gen.Double[0.3, 2]).Array[1, 15].Sample(days =>
        {
            const double level = 0.7;
            var guard = new ShiryaevRoberts(1e12, Residuals);
            var sum = 0.0;
            for (var end = 0; end < days.Length; end++)
            {
                guard.Observe(days[end].Item1, days[end].Item2, 1, level);
            }

            for (var begin = 0; begin < days.Length; begin++)
            {
                sum += days.Skip(begin).Aggregate(1.0, (product, day) => product * Ratio(day.Item1, day.Item2 * level));
            }

            Assert.Equal(1, guard.Evidence / sum, 1e-6);
        });

    [Fact]
    public void Sum_over_days_is_judged_as_the_sum_of_its_days()
    {
        // The chance of a sum is that of all ways in which its days may have come to it.
        double Sum(double mean)
        {
            var day = Enumerable.Range(0, 5).Select(y => new Known(1, 1 / (1 + mean)).Probability(y)).ToArray();
            return (from a in Enumerable.Range(0, 5) from b in Enumerable.Range(0, 5 - a) select day[a] * day[b] * day[4 - a - b]).Sum();
        }

        var ratio = (Sum(0.9 * 0.025) + Sum(0.9 * 0.11)) / 2 / Sum(0.45);
        Assert.Equal(1, new ShiryaevRoberts(100, Residuals).Ratio(4, 2.7, 3) / ratio, 1e-6);
    }

    [Fact]
    public void Quiet_speaks_for_a_lull_and_acts_speak_against()
    {
        var guard = new ShiryaevRoberts(100, Residuals);
        Assert.True(guard.Ratio(0, 1, 1) > 1);
        Assert.True(guard.Ratio(1, 1, 1) < 1);
        Assert.True(guard.Ratio(2, 1, 1) < guard.Ratio(1, 1, 1));
        Assert.Equal(1, guard.Ratio(0, 0, 1), 1e-6);
    }

    [Fact]
    public void Alarm_is_raised_in_a_lull_and_called_off_after_it()
    {
        var series = Scene.Series(Scene.Poisson(1, (200, 1), (120, 0.02), (150, 1)), Scene.Poisson(2, (200, 0.5), (120, 0.01), (150, 0.5)));
        var standing = Standing(series);
        Assert.All(standing.Take(200), Assert.False);
        Assert.All(standing.Skip(240).Take(80), Assert.True);
        Assert.All(standing.Skip(350), Assert.False);
    }

    [Fact]
    public void Second_lull_raises_it_anew()
    {
        var standing = Standing(Scene.Series(Scene.Poisson(3, (200, 1), (80, 0), (150, 1), (80, 0)), new double[510]));
        Assert.Equal(2, Enumerable.Range(1, 509).Count(day => standing[day] && !standing[day - 1]));
        Assert.True(standing[509]);
    }

    [Fact]
    public void Alarm_of_a_day_does_not_know_later_days() =>
        Gen.Select(Gen.Int[0, 2].Select(n => (double)n).Array[40], Gen.Int[0, 9].Select(n => (double)n).Array[40], Gen.Int[41, 119]).Sample((acts, others, cut) =>
        {
            double[] one = [.. acts, .. new double[40], .. acts], other = [.. one.Take(cut), .. others.Concat(others).Take(120 - cut)];
            var sum = new IntervalCount(true, 50, 60, 3, "P");
            Array.Resize(ref other, 120);
            Assert.Equal(
                Standing(Scene.Series(one, new double[120], sums: [sum]), 50).Take(cut),
                Standing(Scene.Series(other, new double[120], sums: [sum]), 50).Take(cut));
        });

    [Fact]
    public void Sums_that_overlap_are_waited_for_together()
    {
        var sums = new[] { new IntervalCount(true, 100, 120, 0, "P"), new IntervalCount(true, 110, 150, 0, "Q") };
        var standing = Standing(Scene.Series([.. Scene.Every(100, 1, 2), .. new double[100]], new double[200], sums: sums));
        Assert.All(standing.Skip(100).Take(50), Assert.False);
        Assert.True(standing[150]);
    }

    [Fact]
    public void Faint_reporting_says_little()
    {
        var series = Scene.Series(Scene.Poisson(4, (200, 1), (60, 0)), new double[260]);
        Assert.True(Standing(series)[259]);
        var exposure = Enumerable.Range(0, 260).Select(day => day < 200 ? 1 : 0.12).ToArray();
        Assert.DoesNotContain(true, LullAlarm.Standing(series, exposure, Residuals));
    }

    [Fact]
    public void Threshold_must_be_more_than_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShiryaevRoberts(1, Residuals));

    private static bool[] Standing(DyadSeries series, double alarm = ShiryaevRoberts.DefaultAlarm) =>
        LullAlarm.Standing(series, [.. Enumerable.Repeat(1.0, series.Days)], Residuals, alarm);

    private static double Ratio(int acts, double expected) =>
        Residuals.Average(share => Mass(acts, share * expected)) / Mass(acts, ShiryaevRoberts.NullShare * expected);

    private static double Mass(int acts, double mean) => new Known(1, 1 / (1 + mean)).Probability(acts);
}
