namespace Lull.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>RFC 4180, with a header.</summary>
    Csv,
}
