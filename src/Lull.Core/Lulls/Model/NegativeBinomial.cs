using MathNet.Numerics;

namespace Lull.Lulls.Model;

/// <summary>
/// The negative binomial with mean μ and size κ (variance μ + μ²/κ), also at fractional counts, which arise where a
/// date is known only to a few days.
/// </summary>
internal static class NegativeBinomial
{
    /// <summary>The size, per day, of counts over many days: acts come in bursts, so that a week of them says hardly more than one act.</summary>
    public const double SizePerDay = 1.0 / 7;

    /// <summary>The part of the log-probability that does not depend on the mean.</summary>
    public static double LogConstant(double count, double size) =>
        (count == 0 ? 0 : SpecialFunctions.GammaLn(count + size) - SpecialFunctions.GammaLn(size) - SpecialFunctions.GammaLn(count + 1))
        + (size * Math.Log(size));

    /// <summary>The log-probability of a count.</summary>
    public static double Log(double count, double mean, double size) => LogConstant(count, size) + LogOfMean(count, mean, size);

    /// <summary>The logarithm of how much likelier a count is under one mean than under another.</summary>
    public static double LogRatio(double count, double mean, double otherMean, double size) =>
        LogOfMean(count, mean, size) - LogOfMean(count, otherMean, size);

    private static double LogOfMean(double count, double mean, double size)
    {
        var m = Math.Max(mean, 1e-9);
        return (count == 0 ? 0 : count * Math.Log(m)) - ((size + count) * Math.Log(size + m));
    }
}
