namespace Lull.Ceasefires;

/// <summary>A state with its probability, 0 to 1.</summary>
public sealed record StateProbability(CeasefireState State, double Probability);
