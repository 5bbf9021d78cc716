namespace Lull.Lulls.Model;

/// <summary>
/// When the state that holds on a given day was entered: follows the posterior of that day back through the exact
/// backward kernel of the chain and notes where the probability comes in from outside. The result is the posterior of
/// the day of entry, given all acts.
/// </summary>
internal sealed class EntryTracer
{
    // Less cannot be divided by without leaving what a float holds.
    private const float LeastPredicted = 1e-35f;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ChainState _predicted;
    private readonly ChainState _backward;

    public EntryTracer(RegimeChain chain, LevelGrid grid, ModelParameters parameters, bool hasOutages)
    {
        (_chain, _grid) = (chain, grid);
        _predicted = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
        _backward = new ChainState(chain, grid, parameters, hasOutages ? 2 : 1);
    }

    /// <summary>
    /// Adds to <paramref name="entries"/> (one value a day) the posterior of the entry into <paramref name="inside"/>
    /// (by outage and regime) that leads to <paramref name="posterior"/> on <paramref name="day"/>, times weight.
    /// </summary>
    public void Trace(
        ObservationPlan plan,
        FilterTrace trace,
        ReadOnlySpan<float> posterior,
        int day,
        Func<int, Regime, bool> inside,
        double weight,
        double[] entries)
    {
        var states = trace.States ?? throw new ArgumentException("the trace kept no states", nameof(trace));
        var current = posterior.ToArray();
        var left = KeepInside(current, inside);
        weight *= left;
        Row.Scale(current, current, left > 0 ? (float)(1 / left) : 0f);
        var remaining = 1.0;
        for (var t = day; t > 0 && remaining > 1e-4; t--)
        {
            var before = states.AsSpan((t - 1) * _predicted.Size, _predicted.Size);
            StepBack(plan, before, current, t);
            var still = KeepInside(current, inside);
            entries[t] += weight * Math.Max(remaining - still, 0);
            remaining = Math.Min(still, remaining);
        }

        entries[0] += weight * (remaining > 1e-4 ? remaining : 0);
    }

    private void StepBack(ObservationPlan plan, ReadOnlySpan<float> before, float[] current, int day)
    {
        _predicted.CopyFrom(before);
        _predicted.SetTransitions(plan.Tilt, day);
        _predicted.Forward();
        var predicted = _predicted.Values;
        for (var s = 0; s < current.Length; s++)
        {
            current[s] = predicted[s] > LeastPredicted ? current[s] / predicted[s] : 0f;
        }

        _backward.CopyFrom(current);
        _backward.SetTransitions(plan.Tilt, day);
        _backward.Backward(plan.MayBeOut(day - 1));
        Row.Product(current, before, _backward.Values, 1f);
    }

    private float KeepInside(float[] values, Func<int, Regime, bool> inside)
    {
        var sum = 0f;
        for (var o = 0; o < _predicted.Outages; o++)
        {
            for (var j = 0; j < _chain.Count; j++)
            {
                var row = values.AsSpan(((o * _chain.Count) + j) * _grid.Count, _grid.Count);
                if (inside(o, _chain.Regimes[j]))
                {
                    sum += Row.Sum(row);
                }
                else
                {
                    row.Clear();
                }
            }
        }

        return sum;
    }
}
