namespace Lull.Places;

/// <summary>What a name was taken for.</summary>
/// <param name="Entry">The place.</param>
/// <param name="Confidence">How far the choice is to be trusted, 0 to 1; <c>docs/places.md</c> has the steps.</param>
internal readonly record struct PlaceMatch(PlaceEntry Entry, double Confidence);
