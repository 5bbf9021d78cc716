namespace Lull.Web.Imports;

/// <summary>An import as it is told.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The file's name.</param>
/// <param name="State"><c>waiting</c>, <c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="RowsRead">How many rows, or statements of a report, have been read.</param>
/// <param name="Added">How many of them are new in the record, corrections included.</param>
/// <param name="Known">How many the record had already.</param>
/// <param name="Refused">How many could not be used.</param>
/// <param name="Problems">What was wrong, the first thousand.</param>
/// <param name="BytesRead">How much of the file has been read.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Report">The report's hash, where it was one and was read.</param>
internal sealed record ImportProgress(
    string Id, string Name, string State, long RowsRead, long Added, long Known, long Refused,
    IReadOnlyList<ImportProgress.Fault> Problems, long BytesRead, long Bytes, string? Report)
{
    /// <summary>What is wrong with a row.</summary>
    /// <param name="Line">Its line; null where it is about the file.</param>
    /// <param name="Column">The column; null where it is about the row.</param>
    /// <param name="Message">What is wrong.</param>
    internal sealed record Fault(long? Line, string? Column, string Message);
}
