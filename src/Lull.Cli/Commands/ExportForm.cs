namespace Lull.Cli.Commands;

/// <summary>In what form the record leaves Lull; the names are those of <c>--to</c>.</summary>
internal enum ExportForm
{
    /// <summary>The variables of the ETH/PRIO codebook, as CSV.</summary>
    Cf,

    /// <summary>Comma-separated values, RFC 4180.</summary>
    Csv,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>GeoJSON, RFC 7946.</summary>
    GeoJson,
}
