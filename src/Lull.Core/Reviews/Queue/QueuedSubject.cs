using Lull.Events;

namespace Lull.Reviews.Queue;

/// <summary>Something for a reviewer to look at.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Dyad">The pair whose assessment it matters most to.</param>
/// <param name="Weight">How much it weighs there: the absolute log-odds of the line of the ledger it stands in, or its share of them.</param>
/// <param name="Doubt">How doubtful the machine was, 0 to 1.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reason">Why it is asked, in plain words.</param>
public sealed record QueuedSubject(ReviewSubject Subject, Dyad Dyad, double Weight, double Doubt, string Text, string Reason)
{
    /// <summary>How much it matters: weight times doubt, summed over the pairs.</summary>
    public double Importance { get; init; } = Weight * Doubt;

    /// <summary>How many assessments it stands in.</summary>
    public int Pairs { get; init; } = 1;

    /// <summary>True where reviewers differ on it.</summary>
    public bool IsDisputed { get; init; }
}
