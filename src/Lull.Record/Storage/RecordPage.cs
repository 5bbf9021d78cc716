namespace Lull.Record.Storage;

/// <summary>Some of what was found.</summary>
/// <param name="Items">The items of this page, in their order.</param>
/// <param name="Total">How many were found in all.</param>
public sealed record RecordPage<T>(IReadOnlyList<T> Items, long Total);
