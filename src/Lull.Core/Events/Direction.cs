namespace Lull.Events;

/// <summary>One side's acts against the other: the ordered half of a <see cref="Dyad"/>.</summary>
/// <param name="Source">The side that acts.</param>
/// <param name="Target">The side acted against.</param>
public readonly record struct Direction(string Source, string Target)
{
    /// <summary><c>source→target</c>.</summary>
    public override string ToString() => $"{Source}→{Target}";
}
