using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// What the dyad's own past says about its next day: for each stream an exponentially weighted mean of recent acts,
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
    private readonly Lanes _rate;
    private readonly float _shared;
    private readonly Lanes[] _own;
    private readonly Lanes[] _acts;
    private int _seen;

    /// <summary>Nothing seen yet.</summary>
    /// <param name="streams">How many streams there are.</param>
    /// <param name="days">The days over which recent acts are averaged, for each model.</param>
    /// <param name="shared">How much of what excites a stream is of both streams, in proportion to its share.</param>
    public RecentActs(int streams, Lanes days, double shared)
    {
        (_rate, _shared) = (Lanes.One / days, (float)shared);
        _own = new Lanes[streams];
        Recent = new Lanes[streams];
        Provocation = new Lanes[streams];
        Shares = new Lanes[streams];
        _acts = new Lanes[streams];
        Array.Fill(_acts, Lanes.One);
        SetShares();
    }

    private RecentActs(RecentActs other)
    {
        (_rate, _shared, _seen, _own, _acts) = (other._rate, other._shared, other._seen, [.. other._own], [.. other._acts]);
        (Recent, Provocation, Shares) = ([.. other.Recent], [.. other.Provocation], [.. other.Shares]);
    }

    /// <summary>What the recent acts let expect of each stream a day.</summary>
    public Lanes[] Recent { get; }

    /// <summary>Each stream's acts a day of the last days only: what the other side may answer.</summary>
    public Lanes[] Provocation { get; }

    public Lanes[] Shares { get; }

    /// <summary>Takes in a day; <paramref name="outage"/> and <paramref name="oneSided"/> are its filtered probabilities.</summary>
    public void Observe(ObservationPlan plan, int day, Lanes outage, Lanes oneSided)
    {
        _seen++;
        var rate = (Lanes.One - outage) * Vector256.Max(_rate, Vector256.Create(1f / (_seen + 1)));
        var provocationRate = (Lanes.One - outage) * Vector256.Max(rate, Vector256.Create(ProvocationRate));
        for (var s = 0; s < Recent.Length; s++)
        {
            if (plan.Known[s][day])
            {
                var acts = Vector256.Create(plan.Acts[s][day]);
                var exposed = acts / Math.Max(plan.Exposure[day], LeastExposure);
                _own[s] += rate * (exposed - _own[s]);
                Provocation[s] += provocationRate * (exposed - Provocation[s]);
                _acts[s] = (_acts[s] * ShareMemory) + ((Lanes.One - oneSided) * acts);
            }
        }

        SetShares();
        for (var s = 0; s < Recent.Length; s++)
        {
            Recent[s] = ((1 - _shared) * _own[s]) + (_shared * Shares[s] * Row.Sum(_own));
        }
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
