using Lull.Reports;

namespace Lull.Language.Tokens;

/// <summary>Cuts a text into what the parser takes at once.</summary>
internal static class TextSegmenter
{
    /// <summary>
    /// No longer piece is parsed: work and memory grow with the square of the length, real sentences end long before,
    /// and the model takes no more than 512.
    /// </summary>
    public const int LongestSegment = 200;

    /// <summary>The pieces in order; every character but white space is in one word of one piece.</summary>
    public static IEnumerable<Segment> Segments(string text)
    {
        foreach (var sentence in SentenceSplitter.Sentences(text))
        {
            var words = WordTokeniser.Words(text, sentence);
            var start = 0;
            while (words.Count - start > LongestSegment)
            {
                var cut = Cut(text, words, start);
                yield return new Segment([.. words.Skip(start).Take(cut - start)]);
                start = cut;
            }

            yield return new Segment(start == 0 ? words : [.. words.Skip(start)]);
        }
    }

    // After the last semicolon of the second half, else its last comma, else anywhere.
    private static int Cut(string text, IReadOnlyList<TextSpan> words, int start)
    {
        foreach (var marks in (ReadOnlySpan<string>)[";:", ",–—"])
        {
            for (var word = start + LongestSegment - 1; word >= start + (LongestSegment / 2); word--)
            {
                if (words[word].Length == 1 && marks.Contains(text[words[word].Start], StringComparison.Ordinal))
                {
                    return word + 1;
                }
            }
        }

        return start + LongestSegment;
    }
}
