using Lull.Lulls.Model;

namespace Lull.Ceasefires.Backtests;

/// <summary>The probability that the next days are quiet: because a lull goes on, or by chance while they fight.</summary>
internal static class QuietForecast
{
    /// <summary>The probability.</summary>
    /// <param name="mutual">The probability of a mutual lull on the day, as known on it.</param>
    /// <param name="ends">The probability that a lull ends within the days.</param>
    /// <param name="rate">Acts a day while they fought.</param>
    /// <param name="days">How many days.</param>
    public static double Of(double mutual, double ends, double rate, int days) =>
        (mutual * (1 - ends)) + ((1 - mutual) * ByChance(rate * days, days));

    /// <summary>The probability that fighting at a rate brings at most a fifth of the acts that are to be expected of it.</summary>
    public static double ByChance(double expected, int days)
    {
        var sum = 0.0;
        for (var acts = 0; acts <= HeldOutActs.QuietShare * expected; acts++)
        {
            sum += Math.Exp(NegativeBinomial.Log(acts, expected, days * NegativeBinomial.SizePerDay));
        }

        return Math.Min(1, sum);
    }
}
