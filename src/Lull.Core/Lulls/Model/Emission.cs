using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// How likely a day's acts are in each regime, outage state and level: a negative binomial for each stream with mean
/// <c>e · r · g · [(1-η) w λ + η x]</c> and size κ (exposure, outage, residual share, share of the stream, level, own
/// recent acts). Values are relative to the day's best, whose logarithm is kept apart.
/// </summary>
internal sealed class Emission
{
    private const int ShareCount = 5;
    private const int MostByMultiplying = 8;
    private const float Answer = (float)ObservationModel.AnsweringShare;
    private const float LeastMean = 1e-9f;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly float[] _outageShares;
    private readonly LaneBuffer _rows;
    private readonly LaneBuffer _base;
    private readonly bool[] _known;
    private readonly ModelLanes _models;
    private int _outages;

    public Emission(RegimeChain chain, LevelGrid grid, ModelLanes models, double outageShare, bool hasOutages)
    {
        (_chain, _grid, _models) = (chain, grid, models);
        _outageShares = hasOutages ? [1f, (float)outageShare] : [1f];
        _rows = new LaneBuffer(chain.Streams * _outageShares.Length * ShareCount * grid.Count);
        _base = new LaneBuffer(grid.Count);
        _known = new bool[chain.Streams];
    }

    /// <summary>The logarithm of the likelihood that every value is relative to.</summary>
    public Lanes LogScale { get; private set; }

    /// <summary>Works out one day, given what its prediction uses of the dyad's own past, one value a stream.</summary>
    public void Prepare(ObservationPlan plan, int day, ReadOnlySpan<Lanes> shares, ReadOnlySpan<Lanes> recent, ReadOnlySpan<Lanes> provocation)
    {
        LogScale = Lanes.Zero;
        _outages = plan.MayBeOut(day) ? _outageShares.Length : 1;
        for (var stream = 0; stream < _chain.Streams; stream++)
        {
            _known[stream] = plan.Known[stream][day];
            if (_known[stream])
            {
                SetBase(stream, plan.Exposure[day], shares, recent, provocation);
                PrepareStream(stream, plan.Acts[stream][day]);
            }
        }
    }

    /// <summary>Works out a day that the filter has been through.</summary>
    public void Prepare(ObservationPlan plan, int day, FilterTrace trace)
    {
        var first = day * trace.Streams;
        Prepare(
            plan,
            day,
            trace.Shares.AsSpan(first, trace.Streams),
            trace.Recent.AsSpan(first, trace.Streams),
            trace.Provocation.AsSpan(first, trace.Streams));
    }

    /// <summary>
    /// Multiplies probabilities (or, backwards, likelihoods), the regimes' rows one after the other, by the likelihood of
    /// the prepared day; the sum of each row goes to <paramref name="sums"/>.
    /// </summary>
    public void Apply(Span<Lanes> regimeRows, int outage, Span<Lanes> sums)
    {
        var fromA = SharesOf(0, outage);
        var fromB = SharesOf(_chain.Streams - 1, outage);
        var (knownA, knownB) = (_known[0], _chain.Streams > 1 && _known[1]);
        var count = _grid.Count;
        for (var j = 0; j < sums.Length; j++)
        {
            var regime = _chain.Regimes[j];
            var row = regimeRows.Slice(j * count, count);
            sums[j] = (knownA, knownB) switch
            {
                (true, true) => Row.Weigh(row, fromA.Slice(regime.ShareFromA * count, count), fromB.Slice(regime.ShareFromB * count, count)),
                (true, false) => Row.Weigh(row, fromA.Slice(regime.ShareFromA * count, count)),
                (false, true) => Row.Weigh(row, fromB.Slice(regime.ShareFromB * count, count)),
                _ => Row.Sum(row),
            };
        }
    }

    // The rows of every share, one after the other.
    private Span<Lanes> SharesOf(int stream, int outage) =>
        _rows.Lanes.Slice(((stream * _outageShares.Length) + outage) * ShareCount * _grid.Count, ShareCount * _grid.Count);

    // The mean but for the outage's and the regime's share.
    private void SetBase(int stream, float exposure, ReadOnlySpan<Lanes> shares, ReadOnlySpan<Lanes> recent, ReadOnlySpan<Lanes> provocation)
    {
        var own = _models.SelfExcitation * recent[stream];
        var ofLevel = (Lanes.One - _models.SelfExcitation) * shares[stream];
        if (_models.HasAnswering)
        {
            var answer = _models.Answering[stream] * Answer;
            own = ((Lanes.One - answer) * own) + (answer * provocation[1 - stream] * shares[stream] / shares[1 - stream]);
            ofLevel *= Lanes.One - answer;
        }

        (own, ofLevel) = (own * exposure, ofLevel * exposure);
        var means = _base.Lanes;
        for (var k = 0; k < means.Length; k++)
        {
            means[k] = (ofLevel * _grid.Levels[k]) + own;
        }
    }

    private void PrepareStream(int stream, float acts)
    {
        var count = (int)acts;
        var byMultiplying = acts == count && count <= MostByMultiplying;
        LogScale += _models.LogConstant(acts);
        for (var outage = 0; outage < _outages; outage++)
        {
            var shares = SharesOf(stream, outage);
            for (var g = 0; g < ShareCount; g++)
            {
                var row = shares.Slice(g * _grid.Count, _grid.Count);
                var factor = Vector256.Create(_outageShares[outage] * _chain.Shares[g]);
                if (byMultiplying)
                {
                    Likelihoods(row, factor, count);
                }
                else
                {
                    LogLikelihoods(row, factor, acts);
                }
            }
        }

        if (!byMultiplying)
        {
            LogScale += Exponentiate(_rows.Lanes.Slice(stream * _outageShares.Length * ShareCount * _grid.Count, _outages * ShareCount * _grid.Count));
        }
    }

    // Whole counts and sizes need no logarithm: m^y / (κ + m)^(κ + y) by repeated multiplication.
    private void Likelihoods(Span<Lanes> row, Lanes factor, int acts)
    {
        var kappa = _models.Dispersion;
        var further = _models.FurtherSizes;
        ReadOnlySpan<Lanes> means = _base.Lanes[..row.Length];
        for (var k = 0; k < row.Length; k++)
        {
            var mean = Vector256.MaxNative(factor * means[k], Vector256.Create(LeastMean));
            var inverse = Lanes.One / (kappa + mean);
            var likelihood = inverse;
            foreach (var holds in further)
            {
                likelihood *= Vector256.ConditionalSelect(holds, inverse, Lanes.One);
            }

            var each = mean * inverse;
            for (var i = 0; i < acts; i++)
            {
                likelihood *= each;
            }

            row[k] = likelihood;
        }
    }

    private void LogLikelihoods(Span<Lanes> row, Lanes factor, float acts)
    {
        var y = Vector256.Create(acts);
        var kappa = _models.Dispersion;
        ReadOnlySpan<Lanes> means = _base.Lanes[..row.Length];
        for (var k = 0; k < row.Length; k++)
        {
            var mean = Vector256.MaxNative(factor * means[k], Vector256.Create(LeastMean));
            row[k] = (y * Vector256.Log(mean)) - ((kappa + y) * Vector256.Log(kappa + mean));
        }
    }

    // Returns the logarithm of what the values are relative to: the best of them.
    private static Lanes Exponentiate(Span<Lanes> rows)
    {
        var best = rows[0];
        foreach (var log in rows)
        {
            best = Vector256.Max(best, log);
        }

        foreach (ref var value in rows)
        {
            value = Vector256.Exp(value - best);
        }

        return best;
    }
}
