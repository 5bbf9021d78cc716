namespace Lull.Record.Storage;

/// <summary>Which reports somebody looks for; what is null is not asked for.</summary>
public sealed record ReportFilter
{
    /// <summary>Part of the title, the publisher, the file's name or the text; in any case.</summary>
    public string? Text { get; init; }

    /// <summary>Published on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public DateOnly? To { get; init; }
}
