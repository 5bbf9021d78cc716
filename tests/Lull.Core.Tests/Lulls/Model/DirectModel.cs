using Lull.Lulls.Model;
using Count = MathNet.Numerics.Distributions.NegativeBinomial;

namespace Lull.Core.Tests.Lulls.Model;

/// <summary>
/// The model of <c>docs/lulls.md</c> written out plainly in double precision: every path of hidden states is walked, one
/// after the other. Slow, and shares no arithmetic with the filter.
/// </summary>
internal sealed class DirectModel(RegimeChain chain, LevelGrid grid, ModelParameters parameters, bool hasOutages)
{
    /// <summary>An outage state, a regime and a level, each by its index.</summary>
    public readonly record struct State(int Outage, int Regime, int Level);

    /// <summary>Calls <paramref name="visit"/> with every path of probability above zero and its joint probability with the acts.</summary>
    public void WalkPaths(ObservationPlan plan, ObservationModel model, FilterTrace inputs, Action<State[], double> visit)
    {
        var path = new State[plan.Days];
        var successors = new Dictionary<(State, int), (State Next, double Weight)[]>();
        for (var k = 0; k < grid.Count; k++)
        {
            path[0] = new State(0, 0, k);
            Walk(1, 1.0 / grid.Count);
        }

        void Walk(int day, double probability)
        {
            if (day == plan.Days)
            {
                visit(path, probability);
                return;
            }

            foreach (var (next, weight) in Weighted(path[day - 1], day))
            {
                path[day] = next;
                Walk(day + 1, probability * weight);
            }
        }

        (State Next, double Weight)[] Weighted(State from, int day)
        {
            if (!successors.TryGetValue((from, day), out var known))
            {
                known = [.. Successors(from, plan.Tilt, day).Select(to => (to.Next, to.Probability * Likelihood(plan, model, inputs, day, to.Next)))];
                successors[(from, day)] = known;
            }

            return known;
        }
    }

    /// <summary>Where a state may go on a day, and how likely.</summary>
    public IEnumerable<(State Next, double Probability)> Successors(State from, HazardTilt? tilt, int day)
    {
        foreach (var (regime, redraws, byRegime) in Regimes(from.Regime, tilt, day))
        {
            var levels = new double[grid.Count];
            levels[from.Level] = byRegime;
            for (var move = 0; redraws && move < parameters.RedrawMoves; move++)
            {
                levels = Moved(levels, 1.0 / 3);
            }

            levels = Moved(levels, parameters.LevelDrift);
            for (var outage = 0; outage < (hasOutages ? 2 : 1); outage++)
            {
                var byOutage = OutageStep(from.Outage, outage);
                for (var k = 0; k < grid.Count; k++)
                {
                    if (levels[k] > 0)
                    {
                        yield return (new State(outage, regime, k), levels[k] * byOutage);
                    }
                }
            }
        }
    }

    private double OutageStep(int from, int to) => (hasOutages, from, to) switch
    {
        (false, _, _) => 1,
        (_, 0, 0) => 1 - parameters.OutageStarts,
        (_, 0, _) => parameters.OutageStarts,
        (_, _, 0) => parameters.OutageEnds,
        _ => 1 - parameters.OutageEnds,
    };

    private IEnumerable<(int Regime, bool Redraws, double Probability)> Regimes(int from, HazardTilt? tilt, int day)
    {
        var stay = 1.0;
        foreach (var edge in chain.Edges.Where(edge => edge.From == from))
        {
            var probability = Math.Min(edge.Hazard * (tilt?.On(edge, day) ?? 1), 0.45);
            stay -= probability;
            yield return (edge.To, edge.Redraws, probability);
        }

        yield return (from, false, Math.Max(stay, 0));
    }

    private static double[] Moved(double[] levels, double chance)
    {
        var moved = new double[levels.Length];
        for (var k = 0; k < levels.Length; k++)
        {
            moved[k] += levels[k] * (1 - (2 * chance));
            moved[Math.Max(k - 1, 0)] += levels[k] * chance;
            if (k + 1 < levels.Length)
            {
                moved[k + 1] += levels[k] * chance;
            }
        }

        return moved;
    }

    private double Likelihood(ObservationPlan plan, ObservationModel model, FilterTrace inputs, int day, State state)
    {
        var regime = chain.Regimes[state.Regime];
        var likelihood = state.Outage == 1 ? plan.OutageRatio?[day] ?? 1.0 : 1.0;
        for (var s = 0; s < chain.Streams; s++)
        {
            if (!plan.Known[s][day])
            {
                continue;
            }

            var first = day * inputs.Streams;
            var (own, share) = ((double)inputs.Recent[first + s][0], (double)inputs.Shares[first + s][0]);
            var mean = ((1 - model.SelfExcitation) * share * grid.Levels[state.Level]) + (model.SelfExcitation * own);
            if (model.Answering == s)
            {
                var answer = inputs.Provocation[first + 1 - s][0] * share / inputs.Shares[first + 1 - s][0];
                mean = ((1 - ObservationModel.AnsweringShare) * mean) + (ObservationModel.AnsweringShare * answer);
            }

            mean *= plan.Exposure[day] * (state.Outage == 1 ? parameters.OutageShare : 1)
                * chain.Shares[s == 0 ? regime.ShareFromA : regime.ShareFromB];
            likelihood *= new Count(model.Dispersion, model.Dispersion / (model.Dispersion + mean)).Probability((int)plan.Acts[s][day]);
        }

        return likelihood;
    }
}
