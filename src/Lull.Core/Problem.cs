using System.Globalization;

namespace Lull;

/// <summary>
/// Expected trouble in data: one bad row or value. It is collected and shown, never thrown and never dropped.
/// </summary>
/// <param name="Source">The file, or what else the data came from.</param>
/// <param name="Line">The line, counted from 1; 0 where the trouble is with the whole source.</param>
/// <param name="Column">The column's name or position; empty where it is the whole row.</param>
/// <param name="Message">What was found and what was expected, in one line.</param>
public sealed record Problem(string Source, long Line, string Column, string Message)
{
    /// <summary>One line: source, line, column, message.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Source}{(Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{Line}") : "")}{(Column.Length > 0 ? $": {Column}" : "")}: {Message}");
}
