using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>
/// A guard against false alarms that does not rest on the hidden model: the Shiryaev-Roberts e-detector
/// <c>M_t = (1 + M_{t-1}) · LR_t</c>, raised at <c>M ≥ A</c>. <c>LR_t</c> is the probability of the day's acts under the
/// rates of a lull over that under half of the fighting level, both directions together. While the acts keep to at
/// least half of the level, an alarm comes on average no sooner than after A days (Shin, Ramdas and Rinaldo).
/// </summary>
internal sealed class ShiryaevRoberts
{
    /// <summary>The evidence at which the alarm is raised: a hundred years of days.</summary>
    public const double DefaultAlarm = 36_500;

    /// <summary>Acts at this share of the level or more are no lull.</summary>
    public const double NullShare = 0.5;

    // Once the evidence of a raised alarm has shrunk to this, the acts speak against a lull.
    private const double CalledOff = 1;
    private readonly double _alarm;
    private readonly double[] _residuals;

    /// <summary>A guard raised at <paramref name="alarm"/> that looks for one of the residual shares of the level.</summary>
    public ShiryaevRoberts(double alarm, params double[] residuals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(alarm, CalledOff);
        if (residuals.Length == 0)
        {
            throw new ArgumentException("a guard needs a residual share to look for", nameof(residuals));
        }

        (_alarm, _residuals) = (alarm, residuals);
    }

    /// <summary>The evidence for a lull: <c>M</c>, held at the alarm while one stands.</summary>
    public double Evidence { get; private set; }

    /// <summary>Whether an alarm stands.</summary>
    public bool Stands { get; private set; }

    /// <summary>Takes in the acts of one or several days known only together.</summary>
    /// <param name="acts">How many acts there were.</param>
    /// <param name="exposure">The exposure of these days, summed.</param>
    /// <param name="days">How many days.</param>
    /// <param name="level">The fighting level known before these days, acts a day at exposure one.</param>
    public void Observe(double acts, double exposure, int days, double level)
    {
        Evidence = (Stands ? Evidence : 1 + Evidence) * Ratio(acts, exposure * level, days);
        if (Stands && Evidence < CalledOff)
        {
            (Evidence, Stands) = (0, false);
        }
        else if (Evidence >= _alarm)
        {
            (Evidence, Stands) = (_alarm, true);
        }
    }

    /// <summary>
    /// How much likelier the acts are in a lull (the mean over the residual shares) than at half of the level. The sum of
    /// n days, each negative binomial with size 1, is negative binomial with size n.
    /// </summary>
    /// <param name="acts">How many acts there were.</param>
    /// <param name="expected">How many were to be expected at the full level.</param>
    /// <param name="days">How many days.</param>
    public double Ratio(double acts, double expected, int days)
    {
        var ratio = 0.0;
        foreach (var residual in _residuals)
        {
            ratio += Math.Exp(NegativeBinomial.LogRatio(acts, residual * expected, NullShare * expected, days));
        }

        return ratio / _residuals.Length;
    }
}
