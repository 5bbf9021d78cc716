using System.Text.RegularExpressions;
using Lull.Reports;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>
/// Where the sentences of a text begin and end, for scoring alone: a reader that splits sentences differently is
/// scored on the same ones.
/// </summary>
internal sealed partial class SentenceMap
{
    private const int LongestHeadingWords = 16;

    private readonly TextSpan[] _sentences;
    private readonly int _headings;

    private SentenceMap(TextSpan[] sentences, int headings)
    {
        _sentences = sentences;
        _headings = headings;
    }

    /// <summary>How many sentences there are.</summary>
    public int Count => _sentences.Length;

    /// <summary>Splits a text. Every line ends a sentence.</summary>
    public static SentenceMap Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var headings = 0;
        var isHead = true;
        foreach (var line in Lines(text))
        {
            var before = sentences.Count;
            Split(text, line, sentences);
            isHead = isHead && IsHeading(line.Of(text), sentences.Count - before);
            headings = isHead ? sentences.Count : headings;
        }

        return new SentenceMap([.. sentences], headings);
    }

    /// <summary>The sentence that holds a place, or else the last one before it; -1 where there is none.</summary>
    public int SentenceAt(int place) => Array.FindLastIndex(_sentences, sentence => sentence.Start <= place);

    /// <summary>True for the section's label, the title and the like above the first paragraph.</summary>
    public bool IsHeading(int sentence) => sentence < _headings;

    private static bool IsHeading(string line, int sentences) =>
        sentences == 1
        && line[^1] is not ('.' or '!' or '"' or '”' or ':' or ';')
        && !Clock().IsMatch(line)
        && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestHeadingWords;

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Trimmed(text, start, end) is { Length: > 0 } line)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    private static void Split(string text, TextSpan line, List<TextSpan> sentences)
    {
        var start = line.Start;
        foreach (Match end in End().Matches(line.Of(text)))
        {
            var at = line.Start + end.Index + end.Length;
            if (!Abbreviation().IsMatch(text[start..at].TrimEnd()) && Trimmed(text, start, at) is { Length: > 0 } sentence)
            {
                sentences.Add(sentence);
                start = at;
            }
        }

        if (Trimmed(text, start, line.End) is { Length: > 0 } last)
        {
            sentences.Add(last);
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
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

    [GeneratedRegex(@"[.!?…][""”’')\]]*\s+(?=[""“‘'(\[]?[\p{Lu}\p{Nd}])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex(
        @"(^|[\s(""“])(\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Cpl|Adm|Cmdr|Prof|Sen|Rep|Gov|No|Nos|vs|[ap]\.m|U\.S|U\.N)\.$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
