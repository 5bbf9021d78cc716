using Lull.Time;

namespace Lull.Reading.Statements;

/// <summary>When a statement says that a thing was, is or will be.</summary>
/// <param name="Start">The first day; null where it is open or unknown.</param>
/// <param name="End">The last day, included; null where it is open or unknown.</param>
/// <param name="Precision">How finely the two ends are known.</param>
/// <param name="Basis">What it was worked out from.</param>
/// <param name="IsRecurrent">True for what happens again and again, as in "almost daily".</param>
/// <param name="Text">The words that tell the time, verbatim; null where there are none.</param>
public sealed record StatementTime(
    DateOnly? Start,
    DateOnly? End,
    DatePrecision Precision,
    TimeBasis Basis,
    bool IsRecurrent = false,
    string? Text = null)
{
    /// <summary>Nothing is known of the time.</summary>
    public static StatementTime Unknown { get; } = new(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Unknown);
}
