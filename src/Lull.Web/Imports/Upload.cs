namespace Lull.Web.Imports;

/// <summary>A file that somebody sent; it lies on the disk until it is closed, readable by nobody else.</summary>
/// <param name="Name">Its name, without any folder.</param>
/// <param name="Content">Its content.</param>
/// <param name="Kind">What it is said to be.</param>
/// <param name="Date">The day of a report, where it does not state it.</param>
/// <param name="Publisher">Who published a report, where it does not say.</param>
internal sealed record Upload(string Name, Stream Content, ImportKind Kind, DateOnly? Date, string? Publisher)
{
    /// <summary>Where a report can be read; null where nobody said.</summary>
    public string? Url { get; init; }

    /// <summary>True where its source is confidential.</summary>
    public bool IsConfidential { get; init; }
}
