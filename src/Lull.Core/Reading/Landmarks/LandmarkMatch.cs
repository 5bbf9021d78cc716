namespace Lull.Reading.Landmarks;

/// <summary>A landmark that a sentence names.</summary>
/// <param name="Landmark">The landmark.</param>
/// <param name="Next">The piece after its name and act.</param>
internal readonly record struct LandmarkMatch(Landmark Landmark, int Next);
