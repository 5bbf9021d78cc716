namespace Lull.Lulls.Model;

/// <summary>One member of the model average.</summary>
/// <param name="SelfExcitation">The share η of the mean that follows the dyad's own recent acts, 0 to 1.</param>
/// <param name="Dispersion">The negative binomial's size κ: the smaller, the burstier the days; whole, which keeps the likelihood a product.</param>
/// <param name="Answering">
/// The stream that mostly answers the other one: that share ρ of its mean follows the other's recent acts. -1 for none.
/// </param>
/// <param name="Days">The days over which the dyad's own recent acts are averaged.</param>
internal readonly record struct ObservationModel(double SelfExcitation, int Dispersion, int Answering = -1, double Days = 18)
{
    /// <summary>The share ρ of an answering stream's mean that follows the other stream's recent acts.</summary>
    public const double AnsweringShare = 0.9;
}
