namespace Lull.Reading.Lexicon;

/// <summary>The forms of English words: the parser's lemmas err on rare words, forms do not.</summary>
internal static class Inflection
{
    /// <summary>Every form of a verb, the dictionary form first.</summary>
    /// <param name="verb">The dictionary form.</param>
    /// <param name="irregular">Past and participle of irregular verbs, by dictionary form.</param>
    public static IReadOnlyList<string> OfVerb(string verb, IReadOnlyDictionary<string, (string Past, string Participle)> irregular)
    {
        var (past, participle) = irregular.TryGetValue(verb, out var known) ? known : (Past(verb), Past(verb));
        var doubled = string.Equals(past, verb + verb[^1] + "ed", StringComparison.Ordinal) || IsShortIrregular(verb);
        return verb is "be" ? ["be", "am", "is", "are", "was", "were", "been", "being"]
            : verb is "have" ? ["have", "has", "had", "having"]
            : [verb, WithS(verb), past, participle, Present(verb, doubled)];
    }

    /// <summary>Singular and plural of a noun.</summary>
    public static IReadOnlyList<string> OfNoun(string noun) => [noun, WithS(noun)];

    private static string WithS(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || word is "go" or "veto" or "torpedo" or "echo" ? word + "es"
        : word + "s";

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";

    private static string Present(string verb, bool doubled) =>
        verb is "die" or "lie" ? verb[..^2] + "ying"
        : doubled ? verb + verb[^1] + "ing"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1] + "ing"
        : verb + "ing";

    private static bool IsShortIrregular(string verb) =>
        verb is "hit" or "set" or "let" or "begin" or "dig" or "overrun" or "cut" or "put" or "split" or "shut";

    private static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
}
