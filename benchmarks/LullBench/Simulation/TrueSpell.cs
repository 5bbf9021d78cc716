namespace Lull.Benchmarks.Simulation;

/// <summary>One spell of the truth.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Onset">Index of the first day; of a gradual onset, the day on which half of the fall is done.</param>
/// <param name="End">Index of the day after the last; the length of the series where it goes on.</param>
/// <param name="RateBefore">
/// Acts a day that would have been reported, had what stops in this spell gone on: of both directions for a mutual lull
/// or pause, of the side that stopped for a one-sided lull; zero for an outage.
/// </param>
/// <param name="ExpectedActs">
/// The acts that would have been reported within it at <paramref name="RateBefore"/>, given the reporting of those days.
/// </param>
internal sealed record TrueSpell(TruthKind Kind, int Onset, int End, double RateBefore, double ExpectedActs)
{
    /// <summary>Under this many expected acts, silence cannot be told from chance.</summary>
    public const double FaintActs = 3;

    /// <summary>The number of days.</summary>
    public int Days => End - Onset;

    /// <summary>True where too few acts were to be expected for anybody to notice.</summary>
    public bool IsFaint => ExpectedActs < FaintActs;

    /// <summary>How many days two spans share.</summary>
    public int Overlap(int onset, int end) => Math.Max(0, Math.Min(End, end) - Math.Max(Onset, onset));
}
