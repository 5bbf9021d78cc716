using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// How likely a day's acts are in each regime, outage state and level: a negative binomial for each stream with mean
/// <c>e · r · g · [(1-η) w λ + η x]</c> and size κ (exposure, outage, residual share, share of the stream, level, own
/// recent acts). Values are relative to the day's best, whose logarithm is kept apart.
/// </summary>
internal sealed class Emission
{
    private const int ShareCount = 4;
    private const int MostByMultiplying = 8;
    private const double Answer = ObservationModel.AnsweringShare;
    private static readonly Vector256<float> Floor = Vector256.Create(1e-9f);
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly float[] _outageShares;
    private readonly float[] _rows;
    private readonly float[] _base;
    private readonly bool[] _known;
    private int _outages;

    public Emission(RegimeChain chain, LevelGrid grid, double outageShare, bool hasOutages)
    {
        _chain = chain;
        _grid = grid;
        _outageShares = hasOutages ? [1f, (float)outageShare] : [1f];
        _rows = new float[chain.Streams * _outageShares.Length * ShareCount * grid.Count];
        _base = new float[grid.Count];
        _known = new bool[chain.Streams];
    }

    /// <summary>The logarithm of the likelihood that every value is relative to.</summary>
    public double LogScale { get; private set; }

    /// <summary>Works out one day.</summary>
    public void Prepare(ObservationPlan plan, int day, ObservationModel model, ReadOnlySpan<double> shares, ReadOnlySpan<double> recent, ReadOnlySpan<double> provocation)
    {
        LogScale = 0;
        _outages = plan.MayBeOut(day) ? _outageShares.Length : 1;
        for (var stream = 0; stream < _chain.Streams; stream++)
        {
            _known[stream] = plan.Known[stream][day];
            if (_known[stream])
            {
                PrepareStream(stream, plan.Acts[stream][day], plan.Exposure[day], model, shares, recent, provocation);
            }
        }
    }

    /// <summary>Multiplies a row of probabilities by the likelihood of the prepared day.</summary>
    public void Apply(Span<float> row, int outage, Regime regime)
    {
        if (_known[0])
        {
            Row.Multiply(row, RowOf(0, outage, regime.ShareFromA));
        }

        if (_chain.Streams > 1 && _known[1])
        {
            Row.Multiply(row, RowOf(1, outage, regime.ShareFromB));
        }
    }

    private Span<float> RowOf(int stream, int outage, int share) =>
        _rows.AsSpan(((((stream * _outageShares.Length) + outage) * ShareCount) + share) * _grid.Count, _grid.Count);

    private void PrepareStream(int stream, float acts, float exposure, ObservationModel model, ReadOnlySpan<double> shares, ReadOnlySpan<double> recent, ReadOnlySpan<double> provocation)
    {
        var eta = model.SelfExcitation;
        var own = eta * recent[stream];
        var ofLevel = (1 - eta) * shares[stream];
        if (model.Answering == stream)
        {
            own = ((1 - Answer) * own) + (Answer * provocation[1 - stream] * shares[stream] / shares[1 - stream]);
            ofLevel *= 1 - Answer;
        }

        Row.Scale(_base, _grid.Levels, (float)(exposure * ofLevel));
        var recentActs = Vector256.Create((float)(exposure * own));
        var rows = _rows.AsSpan(stream * _outageShares.Length * ShareCount * _grid.Count, _outages * ShareCount * _grid.Count);
        var count = (int)acts;
        LogScale += NegativeBinomial.LogConstant(acts, model.Dispersion);
        for (var outage = 0; outage < _outages; outage++)
        {
            for (var g = 0; g < ShareCount; g++)
            {
                var factor = Vector256.Create(_outageShares[outage] * _chain.Shares[g]);
                if (acts == count && count <= MostByMultiplying)
                {
                    Likelihoods(RowOf(stream, outage, g), recentActs, factor, count, model.Dispersion);
                }
                else
                {
                    LogLikelihoods(RowOf(stream, outage, g), recentActs, factor, acts, model.Dispersion);
                }
            }
        }

        if (acts != count || count > MostByMultiplying)
        {
            LogScale += Exponentiate(rows);
        }
    }

    // Whole counts and sizes need no logarithm: m^y / (κ + m)^(κ + y) by repeated multiplication.
    private void Likelihoods(Span<float> row, Vector256<float> own, Vector256<float> factor, int acts, int size)
    {
        var kappa = Vector256.Create((float)size);
        ref var from = ref MemoryMarshal.GetReference(_base.AsSpan());
        ref var to = ref MemoryMarshal.GetReference(row);
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            var mean = Vector256.Max(factor * (Vector256.LoadUnsafe(ref from, k) + own), Floor);
            var inverse = Vector256<float>.One / (kappa + mean);
            var likelihood = inverse;
            for (var i = 1; i < size; i++)
            {
                likelihood *= inverse;
            }

            var each = mean * inverse;
            for (var i = 0; i < acts; i++)
            {
                likelihood *= each;
            }

            likelihood.StoreUnsafe(ref to, k);
        }
    }

    private void LogLikelihoods(Span<float> row, Vector256<float> own, Vector256<float> factor, float acts, int size)
    {
        var y = Vector256.Create(acts);
        var kappa = Vector256.Create((float)size);
        ref var from = ref MemoryMarshal.GetReference(_base.AsSpan());
        ref var to = ref MemoryMarshal.GetReference(row);
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            var mean = Vector256.Max(factor * (Vector256.LoadUnsafe(ref from, k) + own), Floor);
            var log = (y * Vector256.Log(mean)) - ((kappa + y) * Vector256.Log(kappa + mean));
            log.StoreUnsafe(ref to, k);
        }
    }

    // Returns the logarithm of what the values are relative to: the best of them.
    private static float Exponentiate(Span<float> rows)
    {
        var best = float.NegativeInfinity;
        foreach (var log in rows)
        {
            best = Math.Max(best, log);
        }

        var shift = Vector256.Create(best);
        ref var at = ref MemoryMarshal.GetReference(rows);
        for (nuint k = 0; k < (nuint)rows.Length; k += 8)
        {
            Vector256.Exp(Vector256.LoadUnsafe(ref at, k) - shift).StoreUnsafe(ref at, k);
        }

        return best;
    }
}
