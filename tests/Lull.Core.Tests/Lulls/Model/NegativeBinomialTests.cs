using CsCheck;
using Lull.Lulls.Model;
using Xunit;
using Known = MathNet.Numerics.Distributions.NegativeBinomial;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class NegativeBinomialTests
{
    [Fact]
    public void Logarithm_agrees_with_the_library() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Double[0.001, 500], Gen.Double[0.3, 50]).Sample((count, mean, size) =>
            Assert.Equal(new Known(size, size / (size + mean)).ProbabilityLn(count), NegativeBinomial.Log(count, mean, size), 1e-6 * (1 + count)));

    [Fact]
    public void Likelier_mean_is_the_one_nearer_to_the_count() =>
        Gen.Select(Gen.Double[0.5, 40], Gen.Double[1.2, 5], Gen.Double[0.5, 5]).Sample((count, factor, size) =>
        {
            var best = NegativeBinomial.Log(count, count, size);
            Assert.True(best > NegativeBinomial.Log(count, count * factor, size));
            Assert.True(best > NegativeBinomial.Log(count, count / factor, size));
        });

    [Fact]
    public void Ratio_of_two_means_is_the_difference_of_their_logarithms() =>
        Gen.Select(Gen.Double[0, 400], Gen.Double[0, 500], Gen.Double[0, 500], Gen.Double[0.3, 50]).Sample((count, mean, other, size) =>
            Assert.Equal(
                NegativeBinomial.Log(count, mean, size) - NegativeBinomial.Log(count, other, size),
                NegativeBinomial.LogRatio(count, mean, other, size),
                1e-9 * (1 + count) * (1 + size)));

    [Fact]
    public void Mean_of_zero_leaves_no_room_for_acts()
    {
        Assert.Equal(0, NegativeBinomial.Log(0, 0, 1), 1e-6);
        Assert.True(NegativeBinomial.Log(1, 0, 1) < -15);
    }
}
