using System.Text.RegularExpressions;
using Lull.Reports;

namespace Lull.Language.Tokens;

/// <summary>Cuts a text into sentences. A line's end always ends one, except within a wrapped paragraph.</summary>
internal static partial class SentenceSplitter
{
    /// <summary>The sentences in order, trimmed; a bullet, a live blog's time and a dateline stand on their own.</summary>
    public static IEnumerable<TextSpan> Sentences(string text)
    {
        foreach (var block in LineBlocks.Of(text))
        {
            var start = block.Start;
            while (Lead().Match(text, start, block.End - start) is { Success: true } lead && start + lead.Length < block.End)
            {
                yield return LineBlocks.Trim(text, start, start + lead.Length);
                start += lead.Length;
            }

            foreach (var sentence in Split(text, start, block.End))
            {
                yield return sentence;
            }
        }
    }

    private static IEnumerable<TextSpan> Split(string text, int start, int end)
    {
        for (var mark = Ending().Match(text, start, end - start); mark.Success; mark = mark.NextMatch())
        {
            if (mark.Value[0] == '.' && mark.Value.TrimEnd('"', '”', '’', '\'', ')', ']').Length == 1
                && IsAbbreviation(text, start, mark.Index, mark.Index + mark.Length, end))
            {
                continue;
            }

            yield return LineBlocks.Trim(text, start, mark.Index + mark.Length);
            start = mark.Index + mark.Length;
        }

        var rest = LineBlocks.Trim(text, start, end);
        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static bool IsAbbreviation(string text, int start, int stop, int after, int end)
    {
        var word = stop;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && stop - word < 24)
        {
            word--;
        }

        var bare = text[word..stop].TrimStart('"', '“', '”', '‘', '’', '\'', '(', ')', '[', ']');
        if (bare.Length == 0)
        {
            return false;
        }

        var next = LineBlocks.Trim(text, after, end);
        var following = text.AsSpan(next.Start, Math.Min(next.Length, 24));
        var numberFollows = following.Length > 0 && char.IsDigit(following[0]);
        return Abbreviations.Takes(bare, numberFollows) && !Abbreviations.Ends(bare, following);
    }

    // No time-out, which would make the outcome depend on the machine's load. The run of marks is looked at once, from
    // its first mark, however long it is; a lead's parts are bounded.
    [GeneratedRegex(
        """(?<![.!?…])(?>[.!?…]+)(?>["”’')\]]*)(?=\s+["“‘'(\[]*[\p{Lu}0-9])""",
        RegexOptions.CultureInvariant,
        Timeout.Infinite)]
    private static partial Regex Ending();

    [GeneratedRegex(
        """
        \G(?:
         [•·▪●◦‣*–—-]\s+
        |\(?(?:\d{1,2}|[a-zA-Z])\)\s+
        |\[?\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.|[Ll]ocal\stime|GMT|UTC|BST|EST|EDT|CET|CEST|IST)){0,2}\]?\s*[-–—:|]\s+
        |\[?(?:\d{2}[:.h]\d{2}|\d:\d{2})(?:\s?(?:am|pm|a\.m\.|p\.m\.|[Ll]ocal\stime|GMT|UTC|BST|EST|EDT|CET|CEST|IST)){0,2}\]?:?\s+(?=["“]?\p{Lu})
        |(?=\p{Lu}{3}|[^\n(]{2,60}\([\p{L}\s./&]{2,30}\)\s+[-–—])\p{Lu}[\p{L}\d.,'’/\ -]{2,60}?(?:\s*\([\p{L}\s./&]{2,30}\))?\s+(?:--|[-–—])\s+(?=["“]?\p{Lu})
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        Timeout.Infinite)]
    private static partial Regex Lead();
}
