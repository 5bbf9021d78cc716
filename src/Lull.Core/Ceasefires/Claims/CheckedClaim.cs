using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>A claim of a report with what the record says of it.</summary>
public sealed record CheckedClaim
{
    /// <summary>The statement that makes the claim.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What it claims.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The days it speaks of, the longest that its words allow; null where they cannot be told.</summary>
    public DayInterval? Window { get; init; }

    /// <summary>What the record says.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, in a sentence, with what is missing where it cannot be checked.</summary>
    public required string Because { get; init; }

    /// <summary>
    /// For a claim of absence the probability, 0 to 1, that at least one act would have been recorded at the rate before; for
    /// a claim that an arrangement is in force its probability; null for others.
    /// </summary>
    public double? Probability { get; init; }

    /// <summary>The ids of the rows that speak for or against it.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];
}
