namespace Lull.Record.Export;

/// <summary>What stands in a column of a table that leaves the record.</summary>
public enum ExportType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a fraction.</summary>
    Number,
}
