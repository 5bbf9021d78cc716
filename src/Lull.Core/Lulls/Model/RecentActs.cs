using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// What the dyad's own past says about its next day: for each stream an exponentially weighted mean of its acts,
/// corrected for exposure, and its share of all acts. Functions of the past only, so that inference stays exact. The
/// models differ in it because they differ in what they take for an outage.
/// </summary>
internal sealed class RecentActs
{
    private const float ShareMemory = 1 - (1f / 500);
    private const float LeastExposure = 0.3f;
    private const float LeastShare = 0.01f;

    // Answers come within days, sooner than fighting calms down.
    private const float ProvocationRate = 1f / 5;
    private readonly float _rate;
    private readonly Lanes[] _acts;
    private int _seen;

    public RecentActs(int streams, double days)
    {
        _rate = (float)(1 / days);
        Recent = new Lanes[streams];
        Provocation = new Lanes[streams];
        Shares = new Lanes[streams];
        _acts = new Lanes[streams];
        Array.Fill(_acts, Lanes.One);
        SetShares();
    }

    private RecentActs(RecentActs other)
    {
        (_rate, _seen, _acts) = (other._rate, other._seen, [.. other._acts]);
        (Recent, Provocation, Shares) = ([.. other.Recent], [.. other.Provocation], [.. other.Shares]);
    }

    public Lanes[] Recent { get; }

    /// <summary>Each stream's acts a day of the last days only: what the other side may answer.</summary>
    public Lanes[] Provocation { get; }

    public Lanes[] Shares { get; }

    /// <summary>Takes in a day; <paramref name="outage"/> and <paramref name="oneSided"/> are its filtered probabilities.</summary>
    public void Observe(ObservationPlan plan, int day, Lanes outage, Lanes oneSided)
    {
        _seen++;
        var rate = (Lanes.One - outage) * Math.Max(_rate, 1f / (_seen + 1));
        var provocationRate = (Lanes.One - outage) * Vector256.Max(rate, Vector256.Create(ProvocationRate));
        for (var s = 0; s < Recent.Length; s++)
        {
            if (plan.Known[s][day])
            {
                var acts = Vector256.Create(plan.Acts[s][day]);
                var exposed = acts / Math.Max(plan.Exposure[day], LeastExposure);
                Recent[s] += rate * (exposed - Recent[s]);
                Provocation[s] += provocationRate * (exposed - Provocation[s]);
                _acts[s] = (_acts[s] * ShareMemory) + ((Lanes.One - oneSided) * acts);
            }
        }

        SetShares();
    }

    public RecentActs Copy() => new(this);

    private void SetShares()
    {
        if (Shares.Length == 1)
        {
            Shares[0] = Lanes.One;
            return;
        }

        var sum = _acts[0] + _acts[1] + Vector256.Create(1e-3f);
        for (var s = 0; s < Shares.Length; s++)
        {
            Shares[s] = Vector256.Max(_acts[s] / sum, Vector256.Create(LeastShare));
        }
    }
}
