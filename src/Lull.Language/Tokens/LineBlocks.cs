using Lull.Reports;

namespace Lull.Language.Tokens;

/// <summary>
/// The stretches of a text that no sentence crosses: its lines, except that the lines of a paragraph wrapped at a fixed
/// width, as e-mails and terminals wrap it, belong together.
/// </summary>
internal static class LineBlocks
{
    private const int NarrowestPage = 50;
    private const int WidestPage = 120;

    /// <summary>The stretches in order, without those that hold white space alone.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        foreach (var line in Lines(text))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            foreach (var block in Join(text, lines))
            {
                yield return block;
            }

            lines.Clear();
        }

        foreach (var block in Join(text, lines))
        {
            yield return block;
        }
    }

    private static IEnumerable<TextSpan> Join(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        var wraps = Wraps(text, lines);
        var block = lines[0];
        for (var line = 1; line < lines.Count; line++)
        {
            if (wraps[line - 1])
            {
                block = block.Join(lines[line]);
                continue;
            }

            yield return block;
            block = lines[line];
        }

        yield return block;
    }

    // A line was wrapped where the first word of the next would not have fitted on it.
    private static bool[] Wraps(string text, List<TextSpan> lines)
    {
        var wraps = new bool[lines.Count];
        var width = lines.Max(line => line.Length);
        if (lines.Count < 2 || width is < NarrowestPage or > WidestPage)
        {
            return wraps;
        }

        var full = 0;
        for (var line = 0; line + 1 < lines.Count; line++)
        {
            wraps[line] = lines[line].Length + 1 + FirstWord(text, lines[line + 1]) > width;
            full += wraps[line] ? 1 : 0;
        }

        var manyAreFull = full * 2 >= lines.Count - 1;
        var isParagraph = lines.Count > 2 || char.IsLower(text[lines[1].Start]);
        return manyAreFull && isParagraph ? wraps : new bool[lines.Count];
    }

    private static int FirstWord(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - line.Start;
    }

    // Trimmed lines; a blank one is an empty span.
    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'))
            {
                end++;
            }

            yield return Trim(text, start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
