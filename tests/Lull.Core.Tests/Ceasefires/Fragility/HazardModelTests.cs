using Lull.Ceasefires.Fragility;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Fragility;

/// <summary>The survival that follows from a weekly hazard.</summary>
public sealed class HazardModelTests
{
    private static readonly HazardModel Constant = new([Math.Log(0.1 / 0.9), 0, 0, 0, 0, 0, 0]);
    private static readonly HazardCovariates Known = new(40, 0, 0.5);

    [Theory]
    [InlineData(7, 0.1)]
    [InlineData(14, 0.19)]
    [InlineData(0, 0)]
    public void Constant_hazard_multiplies_week_by_week(int days, double expected) => Assert.Equal(expected, Constant.EndsWithin(Known, days), 9);

    [Fact]
    public void Part_of_a_week_is_the_same_part_of_its_survival() => Assert.Equal(1 - Math.Pow(0.9, 30 / 7.0), Constant.EndsWithin(Known, 30), 9);

    [Fact]
    public void Deadline_counts_in_its_own_week_only()
    {
        var model = new HazardModel([-3, 0, 0, 0, 0, 0, 2]);
        var due = Known with { DaysToDeadline = 20 };
        Assert.Equal(model.EndsWithin(Known, 14), model.EndsWithin(due, 14), 12);
        Assert.True(model.EndsWithin(due, 30) > model.EndsWithin(Known, 30) + 0.1);
    }

    [Fact]
    public void Longer_is_never_less_likely()
    {
        var model = new HazardModel([-2, -0.5, 1, 0.3, 0.7, -0.3, 1]);
        Assert.True(model.EndsWithin(Known, 7) < model.EndsWithin(Known, 30));
        Assert.True(model.EndsWithin(Known, 30) < model.EndsWithin(Known, 90));
    }

    [Fact]
    public void Wrong_number_of_weights_is_refused() => Assert.Throws<ArgumentException>(() => new HazardModel([1, 2]));
}
