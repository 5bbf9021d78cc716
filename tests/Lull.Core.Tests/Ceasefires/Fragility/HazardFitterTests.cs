using CsCheck;
using Lull.Ceasefires.Fragility;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Fragility;

/// <summary>The fit against brute force and against lulls whose hazard is known.</summary>
public sealed class HazardFitterTests
{
    private static readonly double[] True = [-2.5, -0.6, 0.8, 0.2, 0.7, -0.3, 1.0];
    private static readonly IReadOnlyList<HazardPrior> Vague = [.. Enumerable.Repeat(new HazardPrior(0, 100), 7)];

    [Fact]
    public void Weights_of_simulated_lulls_are_recovered()
    {
        var weeks = SimulatedLulls.Weeks(seed: 5, lulls: 6000, new HazardModel(True));
        var (model, deviations) = HazardFitter.Fit(weeks, Vague);
        for (var i = 0; i < True.Length; i++)
        {
            Assert.InRange(model.Weights[i] - True[i], -4 * deviations[i], 4 * deviations[i]);
            Assert.InRange(deviations[i], 0, 0.2);
        }
    }

    [Fact]
    public void Posterior_is_the_sum_week_by_week()
    {
        var weeks = SimulatedLulls.Weeks(seed: 6, lulls: 20, new HazardModel(True));
        var direct = weeks.Sum(week => Math.Log(week.Ended ? new HazardModel(True).OfWeek(week.Known) : 1 - new HazardModel(True).OfWeek(week.Known)))
            - HazardPrior.Documented.Select((prior, i) => Math.Pow((True[i] - prior.Mean) / prior.Deviation, 2) / 2).Sum();
        Assert.Equal(direct, HazardFitter.LogPosterior([.. weeks.Select(week => (week.Known.Vector(), week.Ended))], True, HazardPrior.Documented), 9);
    }

    [Fact]
    public void No_weights_near_the_fitted_ones_are_better()
    {
        var weeks = SimulatedLulls.Weeks(seed: 7, lulls: 60, new HazardModel(True));
        (double[], bool)[] rows = [.. weeks.Select(week => (week.Known.Vector(), week.Ended))];
        var best = HazardFitter.Fit(weeks, HazardPrior.Documented).Model.Weights.ToArray();
        var height = HazardFitter.LogPosterior(rows, best, HazardPrior.Documented);
        Gen.Double[-1, 1].Array[7].Sample(move =>
            Assert.True(HazardFitter.LogPosterior(rows, [.. best.Select((weight, i) => weight + move[i])], HazardPrior.Documented) <= height + 1e-9));
    }

    [Fact]
    public void Weights_that_the_data_say_nothing_of_stay_at_what_was_thought_before()
    {
        LullWeek[] silent = [.. SimulatedLulls.Weeks(seed: 8, lulls: 200, new HazardModel(True)).Select(week => week with { Known = week.Known with { Threats = 0, Negotiation = 0, DaysToDeadline = null } })];
        var (model, deviations) = HazardFitter.Fit(silent, HazardPrior.Documented);
        for (var i = 4; i < 7; i++)
        {
            Assert.Equal(HazardPrior.Documented[i].Mean, model.Weights[i], 6);
            Assert.Equal(HazardPrior.Documented[i].Deviation, deviations[i], 6);
        }
    }

    [Fact]
    public void One_covariate_without_prior_has_the_closed_form()
    {
        // All weeks alike: the hazard is the share of weeks that ended.
        var known = new HazardCovariates(0, 0, 1);
        LullWeek[] weeks = [.. Enumerable.Range(0, 50).Select(index => new LullWeek(known, index < 10))];
        Assert.Equal(0.2, HazardFitter.Fit(weeks, Vague).Model.OfWeek(known), 4);
    }

    [Fact]
    public void No_week_at_all_leaves_what_was_thought_before() =>
        Assert.Equal(HazardPrior.Documented.Select(prior => prior.Mean), HazardFitter.Fit([], HazardPrior.Documented).Model.Weights);
}
