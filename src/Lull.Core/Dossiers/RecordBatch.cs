namespace Lull.Dossiers;

/// <summary>One import into a record.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Retrieved">The day on which it was taken in, UTC.</param>
/// <param name="Rows">How many rows it added.</param>
/// <param name="Hash">The chain's hash from it on, 64 hexadecimal digits.</param>
public sealed record RecordBatch(string File, DateOnly Retrieved, int Rows, string Hash)
{
    /// <summary>SHA-256 of the file, 64 hexadecimal digits; null where that is not known.</summary>
    public string? FileHash { get; init; }
}
