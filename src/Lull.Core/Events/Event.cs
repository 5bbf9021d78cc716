using System.Diagnostics.CodeAnalysis;

namespace Lull.Events;

/// <summary>One occurrence, or a few alike in one row: <see cref="RecordItem.Source"/> did it to
/// <see cref="RecordItem.Target"/>.</summary>
public sealed record Event : RecordItem
{
    /// <summary>Makes an event of which everything has yet to be said.</summary>
    public Event()
    {
    }

    /// <summary>Makes one act of what all items have in common.</summary>
    [SetsRequiredMembers]
    public Event(RecordItem shared)
        : base(shared)
    {
    }

    /// <summary>How many acts the row stands for.</summary>
    public CountRange Count { get; init; } = CountRange.One;

    /// <summary>How many were killed; null where the source does not say.</summary>
    public CountRange? Deaths { get; init; }

    /// <summary>
    /// True where it is not known who struck first: the event then belongs to both directions with weight one half
    /// each.
    /// </summary>
    public bool Symmetric { get; init; }

    /// <summary>The type in the source's own words or code.</summary>
    public string TypeText { get; init; } = "";
}
