using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>The backward recursion: the probability of every hidden state given all acts, before and after.</summary>
internal sealed class Smoother
{
    private const int Stretch = FilterTrace.DaysBetweenCheckpoints;
    private const float Faint = 1e-3f;
    private const float LeastTotal = 1e-20f;
    private readonly FilteredStates _filtered;
    private readonly ObservationPlan _plan;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ChainStepper _steps;
    private readonly ChainState _future;

    public Smoother(FilteredStates filtered, RegimeChain chain, LevelGrid grid, ModelParameters parameters)
    {
        (_filtered, _plan, _chain, _grid) = (filtered, filtered.Plan, chain, grid);
        _steps = new ChainStepper(chain, grid, parameters, _plan.OutageRatio is not null);
        _future = _steps.State;
    }

    /// <summary>Runs back through the plan.</summary>
    public SmoothedTrace Run()
    {
        var smoothed = new SmoothedTrace(_plan.Days, _chain.Count);
        _future.CopyFrom(Enumerable.Repeat(Lanes.One, _future.Size).ToArray());
        for (var day = _plan.Days - 1; day >= 0; day--)
        {
            if (day == _plan.Days - 1 || day % Stretch == Stretch - 1)
            {
                smoothed.Futures[day / Stretch] = _future.Values.ToArray();
            }

            Write(smoothed, day);
            if (day > 0)
            {
                StepBack(day);
            }
        }

        return smoothed;
    }

    /// <summary>The likelihood of all that follows a day, by state; valid until the next call.</summary>
    public ReadOnlySpan<Lanes> Future(SmoothedTrace smoothed, int day)
    {
        var last = Math.Min(((day / Stretch) * Stretch) + Stretch - 1, _plan.Days - 1);
        _future.CopyFrom(smoothed.Futures[day / Stretch]);
        for (var later = last; later > day; later--)
        {
            StepBack(later);
        }

        return _future.Values;
    }

    private void StepBack(int day) => _steps.Backward(_plan, day, _filtered.EmissionOf(day), _filtered.Trace.Likelihood[day]);

    private static Lanes Inverse(Lanes total) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(total, Vector256.Create(LeastTotal)), Lanes.One / total, Lanes.Zero);

    // Sums past times future by row; returns the sum of all and adds the sum weighed by the levels to `level`.
    private Lanes Joint(ReadOnlySpan<Lanes> filtered, int outages, ref Lanes level)
    {
        var total = Lanes.Zero;
        Array.Clear(_steps.RowSums);
        for (var row = 0; row < outages * _chain.Count; row++)
        {
            var at = row * _grid.Count;
            _steps.RowSums[row] = Row.Dot(filtered.Slice(at, _grid.Count), _future.Values.Slice(at, _grid.Count), _grid.Levels, ref level);
            total += _steps.RowSums[row];
        }

        return total;
    }

    private void Write(SmoothedTrace smoothed, int day)
    {
        var filtered = _filtered.Of(day);
        var outages = _plan.MayBeOut(day) ? _future.Outages : 1;
        var level = Lanes.Zero;
        var total = Joint(filtered, outages, ref level);
        var inverse = Inverse(total);
        if (Vector256.LessThanAny(total, Vector256.Create(Faint)))
        {
            Row.Scale(_future.Values, _future.Values, Vector256.Max(inverse, Lanes.One));
        }

        smoothed.Level[day] = level * inverse;
        var regimes = smoothed.Regimes.AsSpan(day * _chain.Count, _chain.Count);
        Row.Scale(regimes, _steps.RowSums, inverse);
        if (outages > 1)
        {
            var outage = _steps.RowSums.AsSpan(_chain.Count);
            smoothed.Outage[day] = Row.Sum(outage) * inverse;
            Row.AddScaled(regimes, outage, inverse);
        }
    }
}
