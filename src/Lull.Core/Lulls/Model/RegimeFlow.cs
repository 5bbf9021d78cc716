namespace Lull.Lulls.Model;

/// <summary>The probability of a day that comes from, or backwards goes to, a regime.</summary>
internal readonly record struct RegimeFlow(int Regime, float Probability);
