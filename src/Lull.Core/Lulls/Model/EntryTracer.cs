using System.Runtime.Intrinsics;

namespace Lull.Lulls.Model;

/// <summary>
/// When the state that holds on a given day was entered: the backward recursion again, but only along paths that stay
/// inside until that day. What it leaves behind from one day to the one before is the posterior of the day of entry,
/// given all acts.
/// </summary>
internal sealed class EntryTracer
{
    // So little of it is left to the last day that was gone back to: it moves no quantile that is shown.
    private const float NegligibleShare = 0.005f;
    private readonly FilteredStates _filtered;
    private readonly RegimeChain _chain;
    private readonly LevelGrid _grid;
    private readonly ModelPass _pass;
    private readonly ChainStepper _steps;
    private readonly ChainState _inside;

    public EntryTracer(ModelPass pass, RegimeChain chain, LevelGrid grid, ModelParameters parameters)
    {
        (_pass, _filtered, _chain, _grid) = (pass, pass.States, chain, grid);
        _steps = new ChainStepper(chain, grid, parameters, _filtered.Plan.OutageRatio is not null);
        _inside = _steps.State;
    }

    /// <summary>
    /// Adds to <paramref name="entries"/> (one value a day) the posterior of the entry into <paramref name="state"/>,
    /// times the models' weights. What was entered before the earliest day that matters goes to the day before that.
    /// </summary>
    /// <param name="future">The likelihood of all that follows the day, by state: see <see cref="Smoother.Future"/>.</param>
    /// <param name="state">What is entered, and the day on which it holds.</param>
    /// <param name="entries">What is added to.</param>
    public void Trace(ReadOnlySpan<Lanes> future, HeldState state, double[] entries)
    {
        var (masks, weights) = (Masks(state.Inside), _pass.Weights);
        _inside.CopyFrom(future);
        var total = Dot(state.Day);
        KeepInside(masks, state.Day);
        var remaining = Vector256.ConditionalSelect(Vector256.GreaterThan(total, Lanes.Zero), Dot(state.Day) / total, Lanes.Zero);
        var negligible = NegligibleShare * Vector256.Dot(weights, remaining);
        var first = Math.Max(state.Earliest, 1);
        var t = state.Day;
        for (; t >= first && Vector256.Dot(weights, remaining) > negligible; t--)
        {
            total *= _steps.Backward(_filtered.Plan, t, _filtered.EmissionOf(t), _filtered.Trace.Likelihood[t]);
            KeepInside(masks, t - 1);
            var still = Vector256.Min(Dot(t - 1) / total, remaining);
            entries[t] += Vector256.Dot(weights, remaining - still);
            remaining = still;
        }

        entries[t] += Vector256.Dot(weights, remaining);
    }

    private Lanes Dot(int day)
    {
        var filtered = _filtered.Of(day);
        var sum = Lanes.Zero;
        for (var s = 0; s < filtered.Length; s++)
        {
            sum += filtered[s] * _inside.Values[s];
        }

        return sum;
    }

    // One where a model counts the row (by outage and regime) as inside, else zero: on a day on which whoever answers is
    // not silenced, and on one on which they are.
    private (Lanes Else, Lanes Silenced)[] Masks(Membership inside)
    {
        var masks = new (Lanes, Lanes)[_inside.Outages * _chain.Count];
        for (var row = 0; row < masks.Length; row++)
        {
            var (outage, regime) = (row / _chain.Count, _chain.Regimes[row % _chain.Count]);
            masks[row] = (Mask(false), Mask(true));

            Lanes Mask(bool silenced) => _pass.Models.Each(model => inside(model, outage, regime, silenced) ? 1f : 0f);
        }

        return masks;
    }

    private void KeepInside((Lanes Else, Lanes Silenced)[] masks, int day)
    {
        var silenced = _pass.Silenced[day];
        for (var row = 0; row < masks.Length; row++)
        {
            var mask = masks[row].Else + (silenced * (masks[row].Silenced - masks[row].Else));
            if (mask != Lanes.One)
            {
                var levels = _inside.Values.Slice(row * _grid.Count, _grid.Count);
                Row.Scale(levels, levels, mask);
            }
        }
    }
}
