using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lull.Reports;

namespace Lull.Language.Tokens;

/// <summary>
/// Cuts a sentence into words and marks as the English treebanks do: hyphens apart (<c>60 - day</c>) save after prefixes,
/// clitics apart, abbreviations and numbers whole. Arabic names keep their apostrophes.
/// </summary>
internal static partial class WordTokeniser
{
    // No word is longer, so that a page without a space costs no more than one with.
    private const int Window = 256;

    private static readonly FrozenSet<string> Prefixes =
        ("anti non co re pre post pro mid semi multi ex e sub neo counter un inter mini pan arch socio psycho extra de ultra trans intra micro macro")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words within <paramref name="sentence"/>, in order: every character but white space is in one.</summary>
    public static IReadOnlyList<TextSpan> Words(string text, TextSpan sentence)
    {
        var words = new List<TextSpan>();
        var at = sentence.Start;
        while (at < sentence.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < sentence.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            new Chunk(text, sentence.End, words).Cut(at, end);
            at = end;
        }

        return words;
    }

    // Without a time-out, which would make the outcome depend on the machine's load: the window bounds the work.
    [GeneratedRegex(
        """
        \G(?:
         (?<url>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|io|tv)\b(?:/\S*)?)
        |(?<whole>(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z]))?)
        |(?<whole>US\$|[A-Z]{1,2}\$|[$€£¥₹₽₩])
        |(?<whole>[#@][A-Za-z_]\w*)
        |(?<whole>\d{3}-(?:\d{3}-)?\d{4}(?!\d))
        |(?<whole>\d+(?:[.,:]\d+)*(?=(?:am|pm|AM|PM|km|kg|mm|cm|m|bn|mph|kph|k|K|GB|MB|ft|lbs?|hrs?|mg|g|nm|kW|MW|tn)(?![A-Za-z0-9])))
        |(?<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|['’]s(?=\W|$))?(?![A-Za-z0-9]))
        |(?<word>[^\W_]+(?:['’‘`][^\W_]+|&[A-Z]+|_[^\W_]+)*['’]?)
        |(?<whole>\.{2,}|…|-{2,}|[–—]|[!?*=_~\#]{2,}|``|'')
        |(?<whole>[\uD800-\uDBFF][\uDC00-\uDFFF]|\S)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        Timeout.Infinite)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\G[^\W_]+(?:['’‘`][^\W_]+)*", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex AfterPrefix();

    /// <summary>A run of characters without white space.</summary>
    private readonly record struct Chunk(string Text, int SentenceEnd, List<TextSpan> Words)
    {
        public void Cut(int at, int end)
        {
            while (at < end)
            {
                var match = Piece().Match(Text, at, Reach(at, end));
                at = match.Groups["url"].Success ? Address(match.Value, at)
                    : match.Groups["number"].Success ? Number(match.Value, at)
                    : match.Groups["word"].Success ? Word(match.Value, at, end)
                    : Add(at, at + match.Length);
            }
        }

        private int Reach(int at, int end)
        {
            var reach = Math.Min(Window, end - at);
            return at + reach < end && char.IsHighSurrogate(Text[at + reach - 1]) ? reach + 1 : reach;
        }

        private int Add(int start, int end)
        {
            Words.Add(new TextSpan(start, end));
            return end;
        }

        private int Address(string address, int at)
        {
            var bare = address.TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\'', '”', '’', '>', ']');
            return Add(at, at + (bare.Length > 0 ? bare.Length : address.Length));
        }

        private int Number(string number, int at)
        {
            var end = at + number.Length;
            return number is [.., '\'' or '’', 's'] ? Add(Add(at, end - 2), end) : Add(at, end);
        }

        private int Word(string word, int at, int end)
        {
            var next = at + word.Length;
            if (next + 1 < end && Text[next] == '-' && char.IsLetterOrDigit(Text[next + 1]) && Prefixes.Contains(word))
            {
                return Prefixed(at, next + 1, end);
            }

            if (next < end && Text[next] == '.' && KeepsStop(word, next))
            {
                return Add(at, next + 1);
            }

            return Pieces(word, at, at);
        }

        private int Prefixed(int at, int stem, int end) =>
            Pieces(AfterPrefix().Match(Text, stem, Reach(stem, end)).Value, at, stem);

        private int Pieces(string word, int at, int stem)
        {
            foreach (var length in Clitics.Pieces(word))
            {
                Add(at, stem + length);
                stem += length;
                at = stem;
            }

            return at;
        }

        private bool KeepsStop(string word, int stop)
        {
            if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            {
                return stop + 1 < SentenceEnd;
            }

            return Abbreviations.Takes(word, NumberFollows(stop + 1));
        }

        private bool NumberFollows(int at)
        {
            while (at < SentenceEnd && char.IsWhiteSpace(Text[at]))
            {
                at++;
            }

            return at < SentenceEnd && char.IsDigit(Text[at]);
        }
    }
}
