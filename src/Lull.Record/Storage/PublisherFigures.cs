namespace Lull.Record.Storage;

/// <summary>What the record has from a publisher, as its rows name it; several may share a row, separated by ";".</summary>
/// <param name="Name">The name; empty where a row names nobody.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="First">The first day of any.</param>
/// <param name="Last">The last day of any.</param>
public sealed record PublisherFigures(string Name, string Dataset, long Rows, DateOnly First, DateOnly Last);
