namespace Lull.Dossiers.Charts;

/// <summary>The acts of both directions over one or more whole weeks (the first and last may be cut short).</summary>
/// <param name="Start">The first day.</param>
/// <param name="Days">How many days of the series fall in it, at least one.</param>
/// <param name="KnownAToB">Acts of A against B known one by one.</param>
/// <param name="SpreadAToB">Acts of A against B known only as a sum over a span of days, spread evenly over it.</param>
/// <param name="KnownBToA">Acts of B against A known one by one.</param>
/// <param name="SpreadBToA">Acts of B against A known only as a sum, spread evenly.</param>
public sealed record ActsBin(
    DateOnly Start,
    int Days,
    double KnownAToB,
    double SpreadAToB,
    double KnownBToA,
    double SpreadBToA)
{
    /// <summary>All acts of A against B.</summary>
    public double AToB => KnownAToB + SpreadAToB;

    /// <summary>All acts of B against A.</summary>
    public double BToA => KnownBToA + SpreadBToA;
}
