using Lull.Benchmarks.Scoring;
using Xunit;

namespace Lull.Benchmarks.Tests.Scoring;

public sealed class LullScoresTests
{
    [Fact]
    public void Scores_count_a_hit_a_miss_and_a_false_alarm()
    {
        var scores = new LullScores(
        [
            Case.Of([Case.Lull(100, 150), Case.Lull(200, 240)], [Case.Found(103, 160)]),
            Case.Of([], [Case.Found(50, 90)]),
        ]);
        Assert.Equal((2, 0, 1), (scores.Truths, scores.FaintTruths, scores.FalseAlarms));
        Assert.Equal(0.5, scores.Precision);
        Assert.Equal(0.5, scores.Recall);
        Assert.Equal(0.5, scores.F1);
        Assert.Equal(3, scores.OnsetMeanError);
        Assert.Equal(0, scores.IntervalCovers);
        Assert.Equal(4, scores.IntervalDays);
        Assert.Equal(100 / (800 / 365.25), scores.FalseAlarmsPer100, 1e-9);
    }

    [Theory]
    [InlineData(1.0, 14, true)]
    [InlineData(1.0, 15, false)]
    [InlineData(0.05, 30, true)]
    [InlineData(0.05, 31, false)]
    public void Onset_may_be_off_by_two_weeks_or_by_one_and_a_half_gaps(double rate, int off, bool matches)
    {
        var scores = new LullScores([Case.Of([Case.Lull(100, 300, rate)], [Case.Found(100 + off, 300)])]);
        Assert.Equal(matches ? 0 : 1, scores.FalseAlarms);
        Assert.Equal(matches ? 1 : 0, scores.Recall);
    }

    [Fact]
    public void Finding_beside_a_lull_is_a_false_alarm_even_if_the_onset_is_near()
    {
        var scores = new LullScores([Case.Of([Case.Lull(100, 105)], [Case.Found(105, 130)])]);
        Assert.Equal(1, scores.FalseAlarms);
    }

    [Fact]
    public void One_lull_matches_one_finding_only_the_nearest()
    {
        var scores = new LullScores([Case.Of([Case.Lull(100, 200)], [Case.Found(90, 103), Case.Found(104, 200)])]);
        Assert.Equal(1, scores.FalseAlarms);
        Assert.Equal(4, scores.OnsetMeanError);
    }

    [Fact]
    public void Lull_too_faint_counts_neither_for_nor_against()
    {
        var scores = new LullScores([Case.Of([Case.Lull(100, 120, rate: 0.1), Case.Lull(200, 300)], [Case.Found(100, 120)])]);
        Assert.Equal(1, scores.FaintTruths);
        Assert.Equal(0, scores.Recall);
        Assert.Equal(0.5, scores.RecallOfAll);
        Assert.Equal(0, scores.FalseAlarms);
        Assert.True(double.IsNaN(scores.Precision));
    }

    [Fact]
    public void Recall_is_told_by_rate()
    {
        var scores = new LullScores(
            [Case.Of([Case.Lull(50, 100, 2), Case.Lull(150, 200, 0.5), Case.Lull(250, 350, 0.1)], [Case.Found(50, 100)])]);
        Assert.Equal((1.0, 0.0, 0.0), (scores.RecallHigh, scores.RecallMedium, scores.RecallLow));
    }
}
