using Lull.Events;

namespace Lull.Ceasefires.Backtests;

/// <summary>
/// What the acts of a dyad themselves say of its quiet, without any model: whether the days after a day had at most a
/// fifth of the acts that the fighting before would have brought. <c>docs/backtest.md</c> has the definition.
/// </summary>
internal sealed class HeldOutActs
{
    /// <summary>At most this share of the acts of the fighting before is quiet.</summary>
    public const double QuietShare = 0.2;

    /// <summary>With fewer acts than this to be expected, silence is too often chance to count as an outcome.</summary>
    public const double LeastExpected = 5;

    private const int BlockDays = 30;
    private const int MostBlocks = 36;
    private const int FightingBlocks = 6;
    private readonly double[] _upTo;

    /// <summary>Adds up a series: acts known only as a sum are spread evenly over their days.</summary>
    public HeldOutActs(DyadSeries series)
    {
        var daily = series.AToB.Zip(series.BToA, (a, b) => a + b).ToArray();
        foreach (var sum in series.IntervalCounts)
        {
            for (var day = Math.Max(0, sum.FirstDay); day <= Math.Min(daily.Length - 1, sum.LastDay); day++)
            {
                daily[day] += sum.Acts / (sum.LastDay - sum.FirstDay + 1);
            }
        }

        _upTo = new double[daily.Length + 1];
        for (var day = 0; day < daily.Length; day++)
        {
            _upTo[day + 1] = _upTo[day] + daily[day];
        }
    }

    /// <summary>All acts of the series.</summary>
    public double All => _upTo[^1];

    /// <summary>The acts from one day until before another.</summary>
    public double Between(int first, int after) => _upTo[Math.Clamp(after, 0, _upTo.Length - 1)] - _upTo[Math.Clamp(first, 0, _upTo.Length - 1)];

    /// <summary>
    /// Acts a day while they fought, as known on a day: the mean of the latest six 30-day blocks of the last three years
    /// that had more than a fifth of the median of those with any act. Zero where there were none.
    /// </summary>
    public double FightingRate(int day)
    {
        Span<double> acts = stackalloc double[MostBlocks];
        Span<double> sorted = stackalloc double[MostBlocks];
        var (blocks, lively) = (0, 0);
        for (var after = day + 1; blocks < MostBlocks && after >= BlockDays; after -= BlockDays)
        {
            acts[blocks] = _upTo[after] - _upTo[after - BlockDays];
            if (acts[blocks] > 0)
            {
                sorted[lively++] = acts[blocks];
            }

            blocks++;
        }

        if (lively == 0)
        {
            return 0;
        }

        sorted[..lively].Sort();
        var least = QuietShare * sorted[lively / 2];
        var (sum, taken) = (0.0, 0);
        for (var block = 0; block < blocks && taken < FightingBlocks; block++)
        {
            if (acts[block] > least)
            {
                (sum, taken) = (sum + acts[block], taken + 1);
            }
        }

        return sum / (taken * BlockDays);
    }

    /// <summary>
    /// Whether the days after a day were quiet; null where too few acts were to be expected, or the record ends before
    /// them.
    /// </summary>
    /// <param name="day">Index of the day.</param>
    /// <param name="days">How many days after it.</param>
    /// <param name="rate">What <see cref="FightingRate"/> says of the day.</param>
    public bool? WasQuietAfter(int day, int days, double rate) =>
        day + days >= _upTo.Length - 1 || rate * days < LeastExpected
            ? null
            : Between(day + 1, day + 1 + days) <= QuietShare * rate * days;
}
