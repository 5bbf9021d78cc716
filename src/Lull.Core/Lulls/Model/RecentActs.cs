namespace Lull.Lulls.Model;

/// <summary>
/// What the dyad's own past says about its next day: for each stream an exponentially weighted mean of its acts,
/// corrected for exposure, and its share of all acts. Functions of the past only, so that inference stays exact.
/// </summary>
internal sealed class RecentActs
{
    private const double ShareMemory = 1 - (1.0 / 500);
    private const double LeastExposure = 0.3;

    // Answers come within days, sooner than fighting calms down.
    private const double ProvocationDays = 5;
    private readonly double _rate;
    private readonly double[] _acts;
    private int _seen;

    public RecentActs(int streams, double days)
    {
        _rate = 1 / days;
        Recent = new double[streams];
        Provocation = new double[streams];
        Shares = new double[streams];
        _acts = new double[streams];
        Array.Fill(_acts, 1);
        SetShares();
    }

    public double[] Recent { get; }

    /// <summary>Each stream's acts a day of the last days only: what the other side may answer.</summary>
    public double[] Provocation { get; }

    public double[] Shares { get; }

    private RecentActs(RecentActs other)
    {
        (_rate, _seen, _acts) = (other._rate, other._seen, [.. other._acts]);
        (Recent, Provocation, Shares) = ([.. other.Recent], [.. other.Provocation], [.. other.Shares]);
    }

    /// <summary>Takes in a day; <paramref name="outage"/> and <paramref name="oneSided"/> are its filtered probabilities.</summary>
    public void Observe(ObservationPlan plan, int day, double outage, double oneSided)
    {
        _seen++;
        var rate = Math.Max(_rate, 1.0 / (_seen + 1)) * (1 - outage);
        for (var s = 0; s < Recent.Length; s++)
        {
            if (plan.Known[s][day])
            {
                var acts = plan.Acts[s][day];
                var exposed = acts / Math.Max(plan.Exposure[day], LeastExposure);
                Recent[s] += rate * (exposed - Recent[s]);
                Provocation[s] += Math.Max(1 / ProvocationDays, rate) * (1 - outage) * (exposed - Provocation[s]);
                _acts[s] = (_acts[s] * ShareMemory) + ((1 - oneSided) * acts);
            }
        }

        SetShares();
    }

    public RecentActs Copy() => new(this);

    private void SetShares()
    {
        var sum = _acts.Sum() + 1e-3;
        for (var s = 0; s < Shares.Length; s++)
        {
            Shares[s] = Shares.Length == 1 ? 1 : Math.Max(_acts[s] / sum, 0.01);
        }
    }
}
