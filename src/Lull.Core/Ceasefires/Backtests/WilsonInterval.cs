namespace Lull.Ceasefires.Backtests;

/// <summary>The 95 % interval of a share (E. B. Wilson 1927): also right near 0 and 1, and for few trials.</summary>
/// <param name="Low">Its lower end, 0 to 1.</param>
/// <param name="High">Its upper end, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    // The normal distribution's 97.5th percentile.
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a share seen in some trials; the whole range from 0 to 1 where there were none.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <param name="trials">How many independent trials it was seen in; may be fractional.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is no share, or the trials are fewer than none.</exception>
    public static WilsonInterval Of(double share, double trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 0);
        if (trials == 0)
        {
            return new WilsonInterval(0, 1);
        }

        var scale = 1 + (Z * Z / trials);
        var middle = (share + (Z * Z / (2 * trials))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / trials) + (Z * Z / (4 * trials * trials)));
        return new WilsonInterval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
