namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A case with its report.</summary>
/// <param name="Gold">What is to be found.</param>
/// <param name="Text">The raw report; null where it is not at hand.</param>
internal sealed record GoldText(GoldCase Gold, string? Text);
