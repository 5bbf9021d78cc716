namespace Lull.Lulls.Model;

/// <summary>One member of the model average.</summary>
/// <param name="SelfExcitation">The share η of the mean that follows the dyad's own recent acts, 0 to 1.</param>
/// <param name="Dispersion">The negative binomial's size κ: the smaller, the burstier the days; whole, which keeps the likelihood a product.</param>
internal readonly record struct ObservationModel(double SelfExcitation, int Dispersion);
