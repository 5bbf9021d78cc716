using CsCheck;
using Lull.Lulls.Baseline;
using MathNet.Numerics;
using Xunit;

namespace Lull.Core.Tests.Lulls.Baseline;

public sealed class ChangepointPosteriorTests
{
    private static readonly ChangepointSettings Exact =
        ChangepointSettings.Default with { Pruning = 0, ChangeHazard = 0.1, UseDispersion = false };

    private static readonly Gen<(double[] Counts, double[] Exposure)> Tiny =
        Gen.Select(Gen.Int[0, 4].Select(count => (double)count).Array[8], Gen.Double[0.2, 2].Array[8]);

    [Fact]
    public void Posterior_equals_the_sum_over_all_segmentations_on_tiny_series() =>
        Tiny.Sample(
            series =>
            {
                var posterior = new ChangepointPosterior(series.Counts, series.Exposure, Exact);
                var (logEvidence, ends) = BruteForce(series.Counts, series.Exposure);
                Assert.Equal(logEvidence, posterior.LogEvidence, 1e-9);
                Assert.All(ends.Zip(posterior.EndProbabilities()), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
            },
            iter: 50);

    [Fact]
    public void Weights_of_every_day_sum_to_one() =>
        Tiny.Sample(
            series =>
            {
                var posterior = new ChangepointPosterior(series.Counts, series.Exposure, Exact);
                for (var day = 0; day < posterior.Days; day++)
                {
                    var sum = 0.0;
                    foreach (var weight in posterior.WeightsAsOf(day))
                    {
                        sum += weight;
                    }

                    Assert.Equal(1, sum, 1e-12);
                }
            },
            iter: 50);

    [Fact]
    public void Pruning_changes_hardly_anything_on_a_long_series()
    {
        var counts = Enumerable.Range(0, 300).Select(day => day is >= 120 and < 200 ? 0.0 : day % 3).ToArray();
        var exposure = Enumerable.Repeat(1.0, 300).ToArray();
        var exact = new ChangepointPosterior(counts, exposure, Exact with { ChangeHazard = 0.002 }).EndProbabilities();
        var pruned = new ChangepointPosterior(counts, exposure, Exact with { ChangeHazard = 0.002, Pruning = 1e-5 }).EndProbabilities();
        Assert.All(exact.Zip(pruned), pair => Assert.Equal(pair.First, pair.Second, 0.001));
        Assert.True(exact.Skip(115).Take(8).Sum() > 0.9, "a change about day 120");
    }

    [Fact]
    public void Posterior_stands_a_day_of_a_hundred_thousand_acts()
    {
        var counts = new double[50];
        counts[25] = 100_000;
        var posterior = new ChangepointPosterior(counts, Enumerable.Repeat(1.0, 50).ToArray(), Exact);
        Assert.True(double.IsFinite(posterior.LogEvidence));
        Assert.All(posterior.EndProbabilities(), probability => Assert.InRange(probability, 0, 1.000001));
    }

    [Fact]
    public void Posterior_refuses_exposure_of_another_length() =>
        Assert.Throws<ArgumentException>(() => new ChangepointPosterior([1, 2], [1], Exact));

    /// <summary>Adds up all 2^(n-1) ways to cut the days.</summary>
    private static (double LogEvidence, double[] Ends) BruteForce(double[] counts, double[] exposure)
    {
        var days = counts.Length;
        var rate = Math.Max(counts.Sum(), 0.5) / exposure.Sum();
        var (total, ends) = (0.0, new double[days]);
        for (var cuts = 0; cuts < 1 << (days - 1); cuts++)
        {
            var (weight, first) = (1.0, 0);
            for (var day = 0; day < days; day++)
            {
                var isEnd = day == days - 1 || (cuts & (1 << day)) != 0;
                if (isEnd)
                {
                    weight *= Math.Exp(LogMarginal(counts[first..(day + 1)], exposure[first..(day + 1)], 0.5, 0.5 / rate));
                    first = day + 1;
                }

                weight *= day == days - 1 ? 1 : isEnd ? Exact.ChangeHazard : 1 - Exact.ChangeHazard;
            }

            total += weight;
            for (var day = 0; day < days; day++)
            {
                ends[day] += day == days - 1 || (cuts & (1 << day)) != 0 ? weight : 0;
            }
        }

        return (Math.Log(total), [.. ends.Select(end => end / total)]);
    }

    private static double LogMarginal(double[] counts, double[] exposure, double shape, double inverse) =>
        (shape * Math.Log(inverse)) - SpecialFunctions.GammaLn(shape)
        + SpecialFunctions.GammaLn(shape + counts.Sum()) - ((shape + counts.Sum()) * Math.Log(inverse + exposure.Sum()))
        - counts.Sum(count => SpecialFunctions.GammaLn(count + 1));
}
