using Lull.Events;

namespace Lull.Ceasefires;

/// <summary>One row of the record that a finding rests on.</summary>
/// <param name="Item">The row.</param>
/// <param name="WithinLull">True where it is a hostile act within a mutual lull: a violation.</param>
public sealed record EvidenceRow(RecordItem Item, bool WithinLull)
{
    /// <summary>True where side A of the dyad did or said it, false where side B did; null where both may have.</summary>
    public bool? FromA { get; init; }
}
