namespace Lull.Record.Storage;

/// <summary>One import that brought something new into the record.</summary>
/// <param name="Number">Its place in the record's chain, counted from 1.</param>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Dataset">The datasets of its rows, separated by commas.</param>
/// <param name="Started">When the import began, UTC.</param>
/// <param name="RecordedAt">When its rows became part of the record, UTC.</param>
/// <param name="Summary">What it did.</param>
/// <param name="PreviousHash">The chain's hash before it, 64 hexadecimal digits; 64 zeros for the first batch.</param>
/// <param name="Hash">The chain's hash from it on, 64 hexadecimal digits; see docs/record.md for what it covers.</param>
public sealed record ImportBatch(
    int Number,
    string File,
    string Dataset,
    DateTimeOffset Started,
    DateTimeOffset RecordedAt,
    ImportSummary Summary,
    string PreviousHash,
    string Hash)
{
    /// <summary>SHA-256 of the file, 64 hexadecimal digits; null where it was none, or that is not known.</summary>
    public string? FileHash { get; init; }
}
