namespace Lull.Ceasefires.Violations;

/// <summary>
/// What hostile acts within a quiet amount to, from the probabilities of the states: three probabilities that sum to one.
/// </summary>
/// <param name="Isolated">The arrangement holds, and the acts are isolated.</param>
/// <param name="Erosion">It holds, and is under strain.</param>
/// <param name="Collapse">It holds no more, for one side at least.</param>
public sealed record ViolationCourse(double Isolated, double Erosion, double Collapse)
{
    /// <summary>The likeliest of the three in words.</summary>
    public string Name =>
        Isolated >= Erosion && Isolated >= Collapse ? "isolated violations" : Erosion >= Collapse ? "erosion" : "collapse";

    /// <summary>What the states say of acts within a quiet; null where they say nothing of an arrangement.</summary>
    public static ViolationCourse? Of(IReadOnlyList<StateProbability> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var (isolated, erosion, collapse) = (0.0, 0.0, 0.0);
        foreach (var (state, probability) in states)
        {
            isolated += state is CeasefireState.UnannouncedCeasefire or CeasefireState.DeclaredCeasefire ? probability : 0;
            erosion += state is CeasefireState.UnderStrain ? probability : 0;
            collapse += state is CeasefireState.Collapsed or CeasefireState.OneSidedRestraint or CeasefireState.DeclaredNotObserved or CeasefireState.ActiveHostilities ? probability : 0;
        }

        var sum = isolated + erosion + collapse;
        return sum > 0 ? new ViolationCourse(isolated / sum, erosion / sum, collapse / sum) : null;
    }
}
