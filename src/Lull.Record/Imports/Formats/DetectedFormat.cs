using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Formats;

/// <summary>What a file turned out to be.</summary>
/// <param name="Format">Its format; null where it is none that Lull knows.</param>
/// <param name="Rows">The reader, which stands before the first row of data.</param>
/// <param name="File">What its rows share.</param>
/// <param name="Trouble">Why there is no format.</param>
internal sealed record DetectedFormat(IRowFormat? Format, RowReader? Rows, SourceFile? File, string Trouble);
