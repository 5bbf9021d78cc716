using Lull.Benchmarks.Scoring;
using Xunit;

namespace Lull.Benchmarks.Tests.Scoring;

public sealed class DailyAndOnlineScoresTests
{
    [Fact]
    public void Brier_and_calibration_error_are_those_worked_out_by_hand()
    {
        // 100 true days told 0.8, 100 further days told 0.8, the rest told 0.
        var answer = Case.Of([Case.Lull(100, 200)], [], smoothed: Case.Curve((100, 300, 0.8)));
        var scores = DailyScores.Of([answer], one => one.Smoothed);
        Assert.Equal(((100 * 0.04) + (100 * 0.64)) / Case.Days, scores.Brier, 1e-12);
        Assert.Equal(Math.Abs((200 * 0.8) - 100) / Case.Days, scores.CalibrationError, 1e-12);
    }

    [Fact]
    public void Scores_are_no_numbers_where_a_method_does_not_tell() =>
        Assert.True(double.IsNaN(DailyScores.Of([Case.Of([], [])], one => one.Smoothed).Brier));

    [Fact]
    public void Alarm_within_a_lull_is_found_with_its_delay_and_one_outside_is_false()
    {
        var answer = Case.Of([Case.Lull(100, 200)], [], filtered: Case.Curve((30, 40, 0.95), (112, 200, 0.95)));
        var scores = OnlineScores.At(0.9, [answer]);
        Assert.Equal((1.0, 12.0), (scores.Found, scores.MedianDelay));
        Assert.Equal(100 / (Case.Days / 365.25), scores.FalseAlarmsPer100, 1e-9);
    }

    [Fact]
    public void Alarm_is_raised_again_only_after_the_probability_has_fallen()
    {
        var wavers = Case.Of([], [], filtered: Case.Curve((30, 40, 0.95), (40, 45, 0.5), (45, 60, 0.95)));
        var falls = Case.Of([], [], filtered: Case.Curve((30, 40, 0.95), (40, 45, 0.2), (45, 60, 0.95)));
        Assert.Equal(2 * OnlineScores.At(0.9, [wavers]).FalseAlarmsPer100, OnlineScores.At(0.9, [falls]).FalseAlarmsPer100);
    }

    [Fact]
    public void Threshold_is_the_lowest_that_keeps_false_alarms_rare_enough()
    {
        var answer = Case.Of([Case.Lull(100, 200)], [], filtered: Case.Curve((30, 40, 0.8), (112, 200, 0.95)));
        var threshold = OnlineScores.Calibrate([answer], 1.5);
        Assert.InRange(threshold, 0.8, 0.82);
        Assert.Equal(1, OnlineScores.At(threshold, [answer]).Found);
    }
}
