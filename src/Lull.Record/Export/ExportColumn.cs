namespace Lull.Record.Export;

/// <summary>One column of a table that leaves the record.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="Value">Its value in a row: text, a <see cref="DateOnly"/>, a <see cref="long"/> or a <see cref="double"/> as its type says; null where there is none.</param>
public sealed record ExportColumn<T>(string Name, ExportType Type, Func<T, object?> Value);
