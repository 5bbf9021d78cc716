namespace Lull.Record.Storage;

/// <summary>Rows of acts from one name to another, as the record has the names.</summary>
/// <param name="Source">Who did it.</param>
/// <param name="Target">To whom.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="First">The first day of any.</param>
/// <param name="Last">The last day of any.</param>
public sealed record NamedPair(string Source, string Target, long Rows, DateOnly First, DateOnly Last);
