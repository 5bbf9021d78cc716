namespace Lull.Web;

/// <summary>What whoever starts the server chose.</summary>
public sealed record ServerOptions
{
    /// <summary>Where it listens unless told otherwise: on this machine alone.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5470";

    /// <summary>The record's file.</summary>
    public required string Record { get; init; }

    /// <summary>Where it listens; port 0 takes any free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>In whose name decisions are made; null where nobody said.</summary>
    public string? User { get; init; }

    /// <summary>True to make a new token, where one is needed, and the old one worthless.</summary>
    public bool RenewToken { get; init; }

    /// <summary>The largest file that is taken over HTTP.</summary>
    public long MostUploadBytes { get; init; } = 512L << 20;

    /// <summary>The version that answers name.</summary>
    public required string Version { get; init; }

    /// <summary>What time it is.</summary>
    public required TimeProvider Clock { get; init; }
}
