namespace Lull.Lulls.Model;

/// <summary>The forward and backward pass of some models side by side.</summary>
/// <param name="Models">The models.</param>
/// <param name="Weights">The weight of each given all acts; zero in lanes without a model.</param>
/// <param name="States">What the forward pass left.</param>
/// <param name="Smoother">The backward pass, which can still tell the whole posterior of a day.</param>
/// <param name="Smoothed">What the backward pass left.</param>
/// <param name="Silenced">For each day, one where the side that answers is silent because it has nothing to answer: see <see cref="Retaliation.Silenced"/>.</param>
internal sealed record ModelPass(
    ModelLanes Models, Lanes Weights, FilteredStates States, Smoother Smoother, SmoothedTrace Smoothed, Lanes[] Silenced);
