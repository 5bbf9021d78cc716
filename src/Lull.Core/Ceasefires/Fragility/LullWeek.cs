namespace Lull.Ceasefires.Fragility;

/// <summary>One week of a lull that was known to be one: what was known on its first day, and whether the lull ended in it.</summary>
/// <param name="Known">What was known.</param>
/// <param name="Ended">Whether it ended within the week.</param>
public readonly record struct LullWeek(HazardCovariates Known, bool Ended);
