using System.Globalization;
using System.Text;
using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>
/// Reads sentences written as CoNLL-U (one word a line, ten columns), so that trees can be given, kept and shown.
/// Multiword tokens and empty nodes are left out. The named entity is read from <c>NER=</c> in the last column.
/// </summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads all sentences.</summary>
    /// <param name="reader">The text; the caller closes it.</param>
    /// <returns>
    /// The text that the sentences make and the sentences with their spans in it. The words stand as <c># text =</c> says
    /// where that fits them, else parted by one space, or by none after <c>SpaceAfter=No</c>; a sentence a line.
    /// </returns>
    /// <exception cref="FormatException">A line that is not CoNLL-U, or a sentence whose heads are no tree; the message names the line.</exception>
    public static (string Text, IReadOnlyList<ParsedSentence> Sentences) Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (text, sentences, rows) = (new StringBuilder(), new List<ParsedSentence>(), new List<string[]>());
        string? written = null;
        var number = 0;
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                Close();
            }
            else if (line.StartsWith("# text =", StringComparison.Ordinal))
            {
                written = line["# text =".Length..].Trim();
            }
            else if (line[0] != '#')
            {
                rows.AddRange(Row(line, number));
            }
        }

        Close();
        return (text.ToString(), sentences);

        void Close()
        {
            if (rows.Count > 0)
            {
                sentences.Add(Sentence(text, rows, written, number));
                text.Append('\n');
            }

            rows.Clear();
            written = null;
        }
    }

    private static IEnumerable<string[]> Row(string line, int number)
    {
        var row = line.Split('\t');
        if (row.Length != Columns || row[1].Length == 0)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number}: not a word of CoNLL-U with {Columns} columns"));
        }

        return row[0].Contains('-', StringComparison.Ordinal) || row[0].Contains('.', StringComparison.Ordinal) ? [] : [row];
    }

    private static ParsedSentence Sentence(StringBuilder text, List<string[]> rows, string? written, int number)
    {
        var spans = Spans(text, rows, written);
        var tokens = new Token[rows.Count];
        for (var at = 0; at < tokens.Length; at++)
        {
            var row = rows[at];
            if (!int.TryParse(row[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head) || head > tokens.Length)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the sentence before line {number}: '{row[6]}' is no head of '{row[1]}'"));
            }

            tokens[at] = new Token(spans[at], row[1], row[2] is "_" ? row[1] : row[2], row[3], row[4], row[5], head - 1, row[7], Entity(row[9]));
        }

        return IsTree(tokens)
            ? new ParsedSentence(spans[0].Join(spans[^1]), tokens)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the sentence before line {number}: its heads make no tree with one root"));
    }

    private static TextSpan[] Spans(StringBuilder text, List<string[]> rows, string? written)
    {
        var start = text.Length;
        if (written is not null && Found(written, rows, start) is { } found)
        {
            text.Append(written);
            return found;
        }

        var spans = new TextSpan[rows.Count];
        for (var at = 0; at < spans.Length; at++)
        {
            spans[at] = new TextSpan(text.Length, text.Length + rows[at][1].Length);
            text.Append(rows[at][1]);
            if (at + 1 < spans.Length && !rows[at][9].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                text.Append(' ');
            }
        }

        return spans;
    }

    private static TextSpan[]? Found(string written, List<string[]> rows, int offset)
    {
        var spans = new TextSpan[rows.Count];
        var from = 0;
        for (var at = 0; at < spans.Length; at++)
        {
            var place = written.IndexOf(rows[at][1], from, StringComparison.Ordinal);
            if (place < 0 || !written.AsSpan(from, place - from).IsWhiteSpace())
            {
                return null;
            }

            from = place + rows[at][1].Length;
            spans[at] = new TextSpan(offset + place, offset + from);
        }

        return spans;
    }

    private static string Entity(string column) =>
        column.Split('|').FirstOrDefault(part => part.StartsWith("NER=", StringComparison.Ordinal))?["NER=".Length..] ?? "O";

    /// <summary>True where the heads of a sentence make a tree: one root and no cycle.</summary>
    internal static bool IsTree(IReadOnlyList<Token> tokens)
    {
        for (var start = 0; start < tokens.Count; start++)
        {
            var at = start;
            for (var steps = 0; at >= 0; at = tokens[at].Head)
            {
                if (++steps > tokens.Count)
                {
                    return false;
                }
            }
        }

        return tokens.Count(token => token.Head < 0) == 1;
    }
}
