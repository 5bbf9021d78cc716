namespace Lull.Reports;

/// <summary>A report, cleaned of page furniture.</summary>
/// <param name="Text">The cleaned text that every <see cref="TextSpan"/> refers to; the title, where there is one, is its first line.</param>
/// <param name="Hash">SHA-256 of <paramref name="Text"/> in UTF-8, lower-case hexadecimal: the report's identity.</param>
/// <param name="Title">The title; null where there is none.</param>
/// <param name="Date">The day of publication; null where it is not known. It is never guessed.</param>
/// <param name="Publisher">Who published it; null where it is not known.</param>
public sealed record Report(string Text, string Hash, string? Title, DateOnly? Date, string? Publisher)
{
    /// <summary>Where it can be read; null where nobody said.</summary>
    public string? Url { get; init; }

    /// <summary>True where its source is confidential: it has no text then, and what it says has no words.</summary>
    public bool IsConfidential => ConfidentialSource.Is(Publisher);

    /// <summary>True for what can be a report's <see cref="Url"/>: the whole address of a page, http or https. Nothing is fetched.</summary>
    /// <param name="text">What somebody gave as one.</param>
    public static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
