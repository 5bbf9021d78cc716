namespace Lull.Lulls.Model;

/// <summary>What a hidden regime means to a reader.</summary>
internal enum RegimeGroup
{
    Fighting,
    Pause,
    QuietA,
    QuietB,
    Lull,
}
