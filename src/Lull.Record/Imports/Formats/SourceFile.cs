using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Formats;

/// <summary>
/// What the rows of one file share: its name, its header, and the strings that stand in many rows.
/// </summary>
internal sealed class SourceFile
{
    private readonly string?[] _last;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the context of a file with a header, or with none.</summary>
    public SourceFile(string name, IReadOnlyList<string> header)
    {
        Name = name;
        Header = header;
        _last = new string?[Math.Max(header.Count, 64)];
        for (var i = 0; i < header.Count; i++)
        {
            _columns.TryAdd(header[i], i);
        }
    }

    /// <summary>How an ampersand or an accent stays legible in what is kept as JSON; nothing here goes into a page raw.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's name as it was given.</summary>
    public string Name { get; }

    /// <summary>The columns' names; empty where the format has no header.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The strings seen so far.</summary>
    public StringPool Pool { get; } = new();

    /// <summary>The position of the first of these columns that the file has; -1 where it has none.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(name, out var column))
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>A field's text without white space around it, held once.</summary>
    public string Text(Row row, int column)
    {
        var text = row[column].Trim();
        if (text.IsEmpty)
        {
            return "";
        }

        // Neighbouring rows mostly agree, and comparing is cheaper than looking up.
        if (column < _last.Length && text.SequenceEqual(_last[column]))
        {
            return _last[column]!;
        }

        var held = Pool.Intern(text);
        if (column < _last.Length)
        {
            _last[column] = held;
        }

        return held;
    }

    /// <summary>A refused row: what was found in a column, and what was expected.</summary>
    public Problem Refuse(Row row, int column, string expected) =>
        Problem(row, column, $"found '{Shown(row[column])}', expected {expected}");

    /// <summary>A refused row, in other words.</summary>
    public Problem Problem(Row row, int column, string message) =>
        new(Name, row.Line, ColumnName(column), message);

    /// <summary>A text short enough for a message, in one line.</summary>
    public static string Shown(ReadOnlySpan<char> text) => OneLine.Of(text, 60);

    private string ColumnName(int column) =>
        column < 0 ? ""
        : column < Header.Count ? Header[column]
        : string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");
}
