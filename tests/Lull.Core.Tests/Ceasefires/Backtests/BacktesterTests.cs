using Lull.Ceasefires.Backtests;
using Lull.Ceasefires.Fragility;
using Lull.Core.Tests.Lulls;
using Lull.Events;
using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Backtests;

/// <summary>Backtests of made-up dyads with a known truth.</summary>
public sealed class BacktesterTests
{
    private static readonly LullDetector Detector = new(LullSettings.Default);
    private static readonly Backtester Tester = new(LullSettings.Default, FragilityWeights.Default.Model);

    [Fact]
    public void Lull_that_was_told_has_its_delay_and_its_onset_as_known_on_the_day()
    {
        var result = Run(Series(7, (300, 0.6), (120, 0.0), (200, 0.6)));
        var alarm = Assert.Single(result.Alarms);
        Assert.InRange(alarm.Day.DayNumber - Scene.Start.DayNumber, 303, 340);
        Assert.InRange(alarm.Delay!.Value, 2, 40);
        Assert.InRange(alarm.OnsetError!.Value, -5, 5);
        Assert.True(alarm.IntervalHeld);
        Assert.False(alarm.ActsRefute);
        Assert.Equal(1, result.Lulls);
    }

    [Fact]
    public void Plain_fighting_raises_no_alarm_and_is_given_low_probabilities()
    {
        var result = Run(Series(8, (700, 0.6)));
        Assert.Empty(result.Alarms);
        var scores = new Reliability(result.LullMonth);
        Assert.InRange(scores.BaseRate, 0, 0.03);
        Assert.InRange(scores.Bins[0].Count, 0.97 * scores.Count, scores.Count);
    }

    [Fact]
    public void What_is_said_on_a_day_does_not_change_with_what_comes_later()
    {
        var series = Series(9, (250, 0.5), (100, 0.0), (150, 0.5));
        var (whole, sofar) = (Run(series), Run(series.Until(380)));
        var early = whole.LullMonth.Take(sofar.LullMonth.Count).Select(forecast => forecast.Said);
        Assert.Equal(sofar.LullMonth.Count, early.Count());
        Assert.All(early.Zip(sofar.LullMonth), pair => Assert.Equal(pair.Second.Said, pair.First, 2));
    }

    [Fact]
    public void Dyad_with_few_acts_is_left_out() => Assert.Null(Tester.Run(Detector.Detect(Scene.Series(Scene.Every(300, 40), new double[300]))));

    [Fact]
    public void Thin_record_says_so()
    {
        var result = Run(Series(10, (150, 0.4)));
        Assert.True(new Backtest([result], leftOut: 0).IsTooThin);
        Assert.False(new Backtest([Run(Series(10, (400, 0.4)))], leftOut: 0).IsTooThin);
    }

    [Fact]
    public void Alarm_is_raised_again_only_after_the_probability_has_fallen()
    {
        double[] curve = [0.1, 0.9, 0.5, 0.95, 0.2, 0.95];
        Assert.Equal("1,5", string.Join(',', AlarmReplay.Days(curve, LullSettings.Default)));
    }

    [Fact]
    public void False_alarms_are_counted_by_the_century_of_a_dyad()
    {
        var lull = Detector.Detect(Series(7, (300, 0.6), (120, 0.0), (200, 0.6))).Spells.First(spell => spell.Kind == RegimeKind.Mutual);
        AlarmOutcome[] alarms =
        [
            new(lull.Onset.AddDays(10), lull with { Onset = lull.Onset.AddDays(4) }, lull, ActsRefute: false),
            new(lull.Onset.AddDays(30), Told: null, lull, ActsRefute: null),
            new(lull.Onset.AddDays(200), Told: null, Hindsight: null, ActsRefute: true),
        ];
        var scores = new AlarmScores(alarms, lulls: 2, dyadYears: 50);
        Assert.Equal((3, 1, 2.0, 1), (scores.Count, scores.False, scores.FalsePer100, scores.Found));
        Assert.Equal((10.0, 4.0, 4.0), (scores.MedianDelay, scores.MedianOnsetError, scores.MeanOnsetError));
        Assert.Equal((2, 1), (scores.JudgedByActs, scores.RefutedByActs));
    }

    private static DyadBacktest Run(DyadSeries series) => Tester.Run(Detector.Detect(series))!;

    private static DyadSeries Series(int seed, params (int Days, double Rate)[] pieces) =>
        Scene.Series(Scene.Poisson(seed, pieces), Scene.Poisson(seed + 100, pieces));
}
