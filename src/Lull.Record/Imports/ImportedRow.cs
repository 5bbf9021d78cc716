using Lull.Events;

namespace Lull.Record.Imports;

/// <summary>What one row of a file gave: an item of the record, or the reason why there is none.</summary>
/// <param name="Item">The item; null where there is a problem instead.</param>
/// <param name="Problem">The problem; null where there is an item.</param>
public readonly record struct ImportedRow(RecordItem? Item, Problem? Problem)
{
    /// <summary>True where the problem is with the file as a whole and costs no row: it is told, and nothing is refused.</summary>
    public bool IsRemark { get; init; }

    /// <summary>True where a row was refused.</summary>
    public bool IsRefused => Item is null && !IsRemark;
}
