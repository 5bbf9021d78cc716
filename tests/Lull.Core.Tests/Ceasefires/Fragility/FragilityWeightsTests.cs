using Lull.Ceasefires.Fragility;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Fragility;

/// <summary>Fits as a whole: cross-validation, thin records, and the file.</summary>
public sealed class FragilityWeightsTests
{
    private static readonly HazardModel Steep = new([-2.5, -1.0, 1.2, 0, 0.7, -0.3, 1.0]);

    [Fact]
    public void Fit_beats_the_constant_hazard_where_hazards_differ_and_is_calibrated()
    {
        var (_, validation) = FragilityWeights.Fit(SimulatedLulls.Lives(11, 1500, Steep));
        foreach (var one in validation)
        {
            Assert.True(one.Fitted.Brier < one.Constant.Brier - 0.002, $"{one.Days} days: {one.Fitted.Brier} and {one.Constant.Brier}");
            Assert.InRange(one.Fitted.CalibrationError, 0, 0.12);
        }
    }

    [Fact]
    public void Group_is_judged_by_a_fit_that_has_not_seen_it()
    {
        // Every lull of the last group ends at once, and nothing that is known tells so.
        LullLife[] lives = [.. SimulatedLulls.Lives(12, 200, Steep, groups: 4), .. Enumerable.Repeat(new LullLife("odd", [new LullWeek(new HazardCovariates(400, 0, 0.1), Ended: true)], 3, 7), 100)];
        var month = FragilityWeights.Fit(lives).Validation[1];
        Assert.True(month.Bins.Where(bin => bin.To <= 0.4).Sum(bin => bin.Ended) >= 100, "a fit that had seen the odd group would have given it more");
    }

    [Fact]
    public void Lull_that_the_record_cuts_off_is_judged_no_further_than_it_is_known()
    {
        var cut = new LullLife("a", [], DaysToEnd: null, DaysKnown: 40);
        Assert.Equal((false, false, null), (cut.EndsWithin(0, 30), cut.EndsWithin(1, 30), cut.EndsWithin(2, 30)));
        var ended = cut with { DaysToEnd = 40 };
        Assert.Equal((false, true, true), (ended.EndsWithin(0, 30), ended.EndsWithin(2, 30), ended.EndsWithin(0, 90)));
    }

    [Fact]
    public void Few_ends_are_too_few() => Assert.True(FragilityWeights.Fit(SimulatedLulls.Lives(13, 10, Steep)).Weights.IsTooThin);

    [Fact]
    public void File_says_the_same_when_read_again()
    {
        var weights = FragilityWeights.Fit(SimulatedLulls.Lives(14, 100, Steep)).Weights;
        var text = FragilityFile.Write(weights);
        using var reader = new StringReader(text);
        var again = FragilityFile.Read(reader, "weights.csv");
        Assert.Equal(text, FragilityFile.Write(again));
        Assert.Equal(weights.Calibration, again.Calibration);
        Assert.Equal(weights.Model.Weights.Select(weight => Math.Round(weight, 4)), again.Model.Weights);
    }

    [Theory]
    [InlineData("")]
    [InlineData("dyad,kind\nA|B,mutual\n")]
    [InlineData("row,name,days,from,to,count,value,deviation\nweight,intercept,,,,,many,1\n")]
    public void Other_files_are_refused_in_one_line(string text)
    {
        using var reader = new StringReader(text);
        var trouble = Assert.Throws<LullException>(() => FragilityFile.Read(reader, "x.csv"));
        Assert.StartsWith("x.csv is no file of fragility weights", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', trouble.Message);
    }

    [Fact]
    public void Built_in_weights_rest_on_enough_lulls_and_say_how_they_fared()
    {
        Assert.False(FragilityWeights.Default.IsTooThin);
        Assert.Equal(FragilityWeights.Horizons, FragilityWeights.Default.Calibration.Select(bin => bin.Days).Distinct());
    }
}
