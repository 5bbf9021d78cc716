using Lull.Time;

namespace Lull.Events.Ledger;

/// <summary>
/// What a series needs of one item of the record. Names are numbers of a <see cref="NamePool"/>, so that a file of
/// hundreds of thousands of rows costs little memory.
/// </summary>
internal readonly record struct LedgerEntry
{
    /// <summary>From which kind of item.</summary>
    public required ItemForm Form { get; init; }

    /// <summary>The first and the last day on which it may have happened, and how finely that is known.</summary>
    public required DayInterval When { get; init; }

    /// <summary>What was done.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The name of the side that did it.</summary>
    public required int Source { get; init; }

    /// <summary>The name of the side it was done to.</summary>
    public required int Target { get; init; }

    /// <summary>How many acts.</summary>
    public required CountRange Count { get; init; }

    /// <summary>True where it belongs to both directions with weight one half each.</summary>
    public required bool Symmetric { get; init; }

    /// <summary>True for a cumulative tally.</summary>
    public required bool Cumulative { get; init; }

    /// <summary>The publishers, as one text.</summary>
    public required int Publisher { get; init; }

    /// <summary>The place's name.</summary>
    public required int Place { get; init; }

    /// <summary>The country's name.</summary>
    public required int Country { get; init; }

    /// <summary>Degrees north; not a number where not known.</summary>
    public required float Latitude { get; init; }

    /// <summary>Degrees east; not a number where not known.</summary>
    public required float Longitude { get; init; }

    /// <summary>True for rows that people write or reports tell: nobody has yet seen to it that each act is one row.</summary>
    public required bool IsAsTold { get; init; }

    /// <summary>Which act it tells, where a reviewer said so.</summary>
    public required int Act { get; init; }

    /// <summary>The theatre, a number of <see cref="ItemLedger.Theatres"/>.</summary>
    public required int Theatre { get; init; }

    /// <summary>
    /// True where the dates are fine enough to say on which days something was, or was not, reported.
    /// </summary>
    public bool IsDated => When.Days < FirstUndatedSpan;

    /// <summary>
    /// From this length on a span is a sum over days, not a date: spread evenly, it would fill every lull within it.
    /// </summary>
    public const int FirstUndatedSpan = 14;
}
