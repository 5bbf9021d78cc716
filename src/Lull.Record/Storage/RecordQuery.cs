using Lull.Time;

namespace Lull.Record.Storage;

/// <summary>Which items of the record are wanted; what is left out does not narrow the answer.</summary>
public sealed record RecordQuery
{
    /// <summary>All items that the record holds now.</summary>
    public static RecordQuery Everything { get; } = new();

    /// <summary>
    /// The record as it stood at the end of this day (UTC): later items are left out, and corrections that came later
    /// do not count.
    /// </summary>
    public DateOnly? RecordedBy { get; init; }

    /// <summary>Only items of this dataset.</summary>
    public string? Dataset { get; init; }

    /// <summary>Only items that may have happened within these days.</summary>
    public DayInterval? Within { get; init; }

    /// <summary>Only items that have one of these names as their source or target, exactly as the record has it.</summary>
    public IReadOnlyCollection<string>? Names { get; init; }

    /// <summary>
    /// Only the last item up to this day of each publisher, as its rows name it: it tells how far a publisher's rows go.
    /// </summary>
    public DateOnly? LastOfPublishers { get; init; }
}
