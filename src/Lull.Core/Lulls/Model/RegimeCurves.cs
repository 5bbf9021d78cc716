using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>Regime and outage probabilities by day, averaged over models.</summary>
internal sealed class RegimeCurves(int days, int regimes)
{
    private readonly double[] _regimes = new double[days * regimes];

    public int Days => days;

    public double[] Outage { get; } = new double[days];

    public double[] Level { get; } = new double[days];

    /// <summary>
    /// The probability that one side is quiet and the other, which mostly answers it, has nothing to answer.
    /// </summary>
    public double[] Silenced { get; } = new double[days];

    public void Add(int day, Lanes weights, ReadOnlySpan<Lanes> regimeProbabilities, Lanes outage, Lanes level)
    {
        for (var j = 0; j < regimeProbabilities.Length; j++)
        {
            _regimes[(day * regimes) + j] += Vector256.Dot(weights, regimeProbabilities[j]);
        }

        Outage[day] += Vector256.Dot(weights, outage);
        Level[day] += Vector256.Dot(weights, level);
    }

    /// <summary>Counts one side's quiet on a day as mutual where the other side only answers it.</summary>
    public void AddSilenced(int day, Lanes weights, RegimeChain chain, ModelLanes models, ReadOnlySpan<Lanes> regimeProbabilities, Lanes silenced)
    {
        for (var stream = 0; stream < chain.Streams && models.HasAnswering; stream++)
        {
            var counted = weights * silenced * models.Answering[stream];
            for (var j = 0; j < regimes; j++)
            {
                Silenced[day] += chain.Regimes[j].Group == Retaliation.LedBy(stream) ? Vector256.Dot(counted, regimeProbabilities[j]) : 0;
            }
        }
    }

    /// <summary>The probability by day that both sides are quiet.</summary>
    public double[] Mutual(RegimeChain chain) =>
        [.. Of(chain, group => group is RegimeGroup.Lull).Zip(Silenced, (lull, silenced) => lull + silenced)];

    /// <summary>The probability by day that the regime is one for which <paramref name="belongs"/> holds.</summary>
    public double[] Of(RegimeChain chain, Func<RegimeGroup, bool> belongs)
    {
        var curve = new double[days];
        for (var j = 0; j < regimes; j++)
        {
            if (belongs(chain.Regimes[j].Group))
            {
                for (var day = 0; day < days; day++)
                {
                    curve[day] += _regimes[(day * regimes) + j];
                }
            }
        }

        return curve;
    }

    /// <summary>The share of the fighting rate that a stream lets through on a day, all regimes considered.</summary>
    public double ShareLetThrough(RegimeChain chain, int stream, int day)
    {
        var share = 0.0;
        for (var j = 0; j < regimes; j++)
        {
            var regime = chain.Regimes[j];
            share += _regimes[(day * regimes) + j] * chain.Shares[stream == 0 ? regime.ShareFromA : regime.ShareFromB];
        }

        return share;
    }
}
