namespace Lull.Record.Storage;

/// <summary>What is known of a file besides its name and its rows.</summary>
/// <param name="Hash">SHA-256 of its bytes, 64 hexadecimal digits; null where it is not known.</param>
/// <param name="IsConfidential">True where what it brings counts as evidence and is never shown (<c>docs/record.md</c>).</param>
public sealed record Provenance(string? Hash = null, bool IsConfidential = false)
{
    /// <summary>That nothing is known.</summary>
    public static Provenance Unknown { get; } = new();
}
