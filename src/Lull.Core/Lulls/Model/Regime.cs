namespace Lull.Lulls.Model;

/// <summary>
/// A regime of the hidden chain and, for each direction, which share of the fighting rate it lets through
/// (an index into <see cref="RegimeChain.Shares"/>).
/// </summary>
internal readonly record struct Regime(RegimeGroup Group, int ShareFromA, int ShareFromB);
