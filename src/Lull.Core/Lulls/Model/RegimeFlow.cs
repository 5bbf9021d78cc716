namespace Lull.Lulls.Model;

/// <summary>The probability of a day that comes from, or backwards goes to, a regime (or <see cref="Transitions.Anew"/>).</summary>
internal readonly record struct RegimeFlow(int Regime, float Probability);
