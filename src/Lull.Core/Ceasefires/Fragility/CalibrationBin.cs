namespace Lull.Ceasefires.Fragility;

/// <summary>What became of the lulls that were given about the same probability of ending within some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="From">The least probability of the bin.</param>
/// <param name="To">The probability at which the next bin begins.</param>
/// <param name="Count">How many times a lull was given it.</param>
/// <param name="Ended">How many of those times it ended within the days.</param>
public sealed record CalibrationBin(int Days, double From, double To, int Count, int Ended);
