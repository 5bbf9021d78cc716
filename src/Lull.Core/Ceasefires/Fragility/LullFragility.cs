namespace Lull.Ceasefires.Fragility;

/// <summary>How soon a mutual lull ends that lasts on the day asked about.</summary>
/// <param name="Ends">The probability of its end within each of some days, if it is a lull; empty where it is withheld.</param>
/// <param name="Withheld">Why nothing is told; empty where something is.</param>
public sealed record LullFragility(IReadOnlyList<LullEnd> Ends, string Withheld);
