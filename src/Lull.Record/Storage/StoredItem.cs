using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>A row with its place in the record.</summary>
/// <param name="Number">Its number, which no other row ever has.</param>
/// <param name="Batch">The import that brought it.</param>
/// <param name="Superseded">True where a later version stands in for it.</param>
/// <param name="Item">The row.</param>
public sealed record StoredItem(long Number, int Batch, bool Superseded, RecordItem Item);
