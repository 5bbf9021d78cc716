using CsCheck;
using Lull.Ceasefires.Backtests;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Backtests;

/// <summary>Scores of forecasts against closed forms.</summary>
public sealed class ReliabilityTests
{
    [Theory]
    [InlineData(0.5, 10, 0.2366, 0.7634)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(1, 10, 0.7225, 1)]
    [InlineData(0.81, 263, 0.7585, 0.8530)]
    public void Wilson_interval_is_the_published_one(double share, double trials, double low, double high)
    {
        var interval = WilsonInterval.Of(share, trials);
        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    [Fact]
    public void Wilson_interval_of_no_trials_is_everything() => Assert.Equal(new WilsonInterval(0, 1), WilsonInterval.Of(0, 0));

    [Fact]
    public void Wilson_interval_holds_the_share_and_shrinks_with_trials() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 1000]).Sample((share, trials) =>
        {
            var (few, many) = (WilsonInterval.Of(share, trials), WilsonInterval.Of(share, 2 * trials));
            Assert.InRange(share, few.Low - 1e-12, few.High + 1e-12);
            Assert.True(many.High - many.Low < few.High - few.Low);
        });

    [Fact]
    public void Scores_are_what_they_are_by_hand()
    {
        var scores = new Reliability([new(0.8, true), new(0.8, false), new(0.2, false), new(0.2, false)]);
        Assert.Equal((0.04 + 0.64 + 0.04 + 0.04) / 4, scores.Brier, 12);
        Assert.Equal(-((3 * Math.Log(0.8)) + Math.Log(0.2)) / 4, scores.LogScore, 12);
        Assert.Equal(0.25, scores.BaseRate, 12);
        Assert.Equal((0.6 + 0.4) / 4, scores.CalibrationError, 12);
        Assert.Equal(0.25 * 0.75, scores.BrierOfBaseRate, 12);
    }

    [Fact]
    public void Bins_hold_their_lower_edge_and_the_last_one_holds_one()
    {
        var scores = new Reliability([new(0, false), new(0.1, true), new(0.95, true), new(1, true)]);
        Assert.Equal("1,1,0,0,0,0,0,0,0,2", string.Join(',', scores.Bins.Select(bin => bin.Count)));
        Assert.Equal(0.975, scores.Bins[9].Said, 12);
    }

    [Fact]
    public void Overlapping_forecasts_widen_intervals_and_nothing_else()
    {
        Forecast[] forecasts = [.. Enumerable.Range(0, 300).Select(index => new Forecast(0.55, index % 2 == 0))];
        var (apart, overlapping) = (new Reliability(forecasts), new Reliability(forecasts, overlap: 30));
        Assert.Equal(apart.Brier, overlapping.Brier);
        Assert.Equal(WilsonInterval.Of(0.5, 10), overlapping.Bins[5].Interval);
        Assert.Equal(10, overlapping.Independent);
    }

    [Fact]
    public void Probabilities_that_mean_what_they_say_have_no_calibration_error_to_speak_of()
    {
        var random = new Random(4);
        var honest = new Reliability(Enumerable.Range(0, 20_000).Select(_ => random.NextDouble()).Select(said => new Forecast(said, random.NextDouble() < said)));
        Assert.InRange(honest.CalibrationError, 0, 0.015);
        var boastful = new Reliability(Enumerable.Range(0, 20_000).Select(_ => random.NextDouble()).Select(said => new Forecast(said, random.NextDouble() < said * said)));
        Assert.InRange(boastful.CalibrationError, 0.1, 0.25);
    }
}
