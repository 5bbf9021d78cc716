using System.Diagnostics.CodeAnalysis;

namespace Lull.Events;

/// <summary>
/// A publisher's count of acts over an interval ("165 attacks from 17 October to 29 January, says the Pentagon").
/// Bound to its publisher: counts of different publishers are never subtracted from each other.
/// </summary>
public sealed record Tally : RecordItem
{
    /// <summary>Makes a tally of which everything has yet to be said.</summary>
    public Tally()
    {
    }

    /// <summary>Makes a tally of what all items have in common, and its count.</summary>
    [SetsRequiredMembers]
    public Tally(RecordItem shared, CountRange count)
        : base(shared) => Count = count;

    /// <summary>How many acts fell within <see cref="RecordItem.When"/>, says the publisher.</summary>
    public required CountRange Count { get; init; }

    /// <summary>
    /// True where the publisher keeps counting from the same first day, so that the next tally contains this one.
    /// </summary>
    public bool Cumulative { get; init; }
}
