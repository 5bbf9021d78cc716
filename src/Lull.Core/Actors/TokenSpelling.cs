using System.Collections.Frozen;
using System.Text;

namespace Lull.Actors;

/// <summary>
/// Brings the words of a name to one spelling: articles go, and the usual ways of writing one Arabic or Persian word in
/// Latin letters become one. Short words, acronyms above all, are left as they are: OLA is not ULA.
/// </summary>
internal static class TokenSpelling
{
    // Shorter words may be acronyms, and a changed letter would make them another's.
    private const int ShortestFolded = 5;

    // What must be left of a word when an attached article is taken off.
    private const int ShortestStem = 4;

    private const string ArabicArticle = "ال";

    private static readonly FrozenSet<string> Articles = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "al", "el", "ul", "ud", "ad", "as", "ash", "ar", "an", "at", "az", "adh", "ath", ArabicArticle);

    private static readonly string[] AssimilatedArticles = ["ash", "adh", "ath", "ad", "as", "ar", "an", "at", "az"];

    private static readonly FrozenSet<string> GodNames =
        FrozenSet.Create(StringComparer.Ordinal, "allah", "ullah", "ollah", "alah", "ulah");

    // Words that no rule brings together, as they are after the rules; short ones as they are written.
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hezb"] = "hizb",
        ["haqq"] = "haq",
        ["hakk"] = "haq",
        ["mihdi"] = "mahdi",
        ["jaish"] = "jaysh",
        ["jish"] = "jaysh",
        ["jiysh"] = "jaysh",
        ["katayib"] = "kataib",
        ["kitaib"] = "kataib",
        ["ktaib"] = "kataib",
        ["asayib"] = "asaib",
        ["hisbala"] = "hizbala",
        ["hizbula"] = "hizbala",
        ["difinci"] = "difinsi",
        ["cintir"] = "cintri",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for an article, which a key leaves out unless it is all there is.</summary>
    public static bool IsArticle(string word) => Articles.Contains(word);

    /// <summary>True for a name of God, which a key joins to the word before it.</summary>
    public static bool IsGodName(string word) => GodNames.Contains(word);

    /// <summary>The words of a name in their one spelling.</summary>
    public static List<string> Fold(IReadOnlyList<string> words)
    {
        var folded = new List<string>(words.Count);
        foreach (var word in WithoutArticles(JoinedLetters(words)))
        {
            if (folded.Count > 0 && GodNames.Contains(word))
            {
                folded[^1] = FoldWord(folded[^1] + "allah");
            }
            else
            {
                folded.Add(FoldWord(word));
            }
        }

        return folded;
    }

    // "U. S. forces" is "US forces".
    private static List<string> JoinedLetters(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        var inRun = false;
        foreach (var word in words)
        {
            var isLetter = word.Length == 1 && char.IsAsciiLetterLower(word[0]);
            if (isLetter && inRun)
            {
                joined[^1] += word;
            }
            else
            {
                joined.Add(word);
            }

            inRun = isLetter;
        }

        return joined;
    }

    // A name of articles alone keeps its last word.
    private static List<string> WithoutArticles(List<string> words)
    {
        var kept = words.FindAll(word => !Articles.Contains(word));
        return kept.Count > 0 || words.Count == 0 ? kept : [words[^1]];
    }

    private static string FoldWord(string word)
    {
        var stem = WithoutAttachedArticle(word);
        var spelt = stem.Length < ShortestFolded || !char.IsAsciiLetterLower(stem[0]) ? stem : FoldSounds(stem);
        return Words.GetValueOrDefault(spelt, spelt);
    }

    private static string WithoutAttachedArticle(string word)
    {
        if (word.StartsWith(ArabicArticle, StringComparison.Ordinal) && word.Length > ShortestStem)
        {
            return word[ArabicArticle.Length..];
        }

        if (word.Length < ShortestStem + 2 || word[0] is not ('a' or 'e'))
        {
            return word;
        }

        if (word.StartsWith("al", StringComparison.Ordinal) || word.StartsWith("el", StringComparison.Ordinal))
        {
            return word[2..];
        }

        // Before a sun letter the article takes on its sound: an-Nusra, annusra.
        var article = Array.Find(
            AssimilatedArticles,
            article => word.StartsWith(article, StringComparison.Ordinal)
                && word.AsSpan(article.Length).StartsWith(article.AsSpan(1), StringComparison.Ordinal)
                && word.Length - article.Length >= ShortestStem);
        return article is null ? word : word[article.Length..];
    }

    private static string FoldSounds(string word)
    {
        if (IsFolded(word) && !EndsInGod(word))
        {
            return Endings(word);
        }

        var spelt = new StringBuilder(word.Length);
        foreach (var letter in EndsInGod(word) ? string.Concat(word.AsSpan(0, word.Length - 5), "allah") : word)
        {
            var sound = letter switch
            {
                'e' => 'i',
                'o' => 'u',
                'q' => 'k',
                _ => letter,
            };
            if (spelt.Length == 0 || spelt[^1] != sound || char.IsAsciiDigit(sound))
            {
                spelt.Append(sound);
            }
        }

        return Endings(spelt.ToString());
    }

    private static bool IsFolded(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] is 'e' or 'o' or 'q' || (at > 0 && word[at] == word[at - 1] && !char.IsAsciiDigit(word[at])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInGod(string word) =>
        word.EndsWith("ullah", StringComparison.Ordinal) || word.EndsWith("ollah", StringComparison.Ordinal);

    private static string Endings(string word)
    {
        if (word.EndsWith("ah", StringComparison.Ordinal) && word.Length > ShortestFolded)
        {
            return word[..^1];
        }

        return word.EndsWith("izatiun", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 7), "isatiun") : word;
    }
}
