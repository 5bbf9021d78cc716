using Lull.Reading.Parsing;

namespace Lull.Reading.Lexicon;

/// <summary>The words that reading knows: acts, what governs them, and short lists. Looked up by form.</summary>
internal sealed class ReadingLexicon
{
    private static readonly Lazy<ReadingLexicon> BuiltIn = new(EmbeddedLexicon.Read);

    private readonly Dictionary<string, ActEntry[]> _acts;
    private readonly Dictionary<string, GovernorEntry[]> _governors;
    private readonly Dictionary<string, HashSet<string>> _lists;

    /// <summary>Makes the lexicon; within a form, entries that ask for more come first.</summary>
    public ReadingLexicon(
        Dictionary<string, List<ActEntry>> acts,
        Dictionary<string, List<GovernorEntry>> governors,
        Dictionary<string, HashSet<string>> lists)
    {
        _acts = acts.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(entry => entry.Requirements.Length).ToArray(),
            StringComparer.OrdinalIgnoreCase);
        _governors = governors.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(entry => entry.Requirements.Length).ToArray(),
            StringComparer.OrdinalIgnoreCase);
        _lists = lists;
    }

    /// <summary>The lexicon that is built into this assembly from <c>data/lexicon</c>.</summary>
    public static ReadingLexicon Default => BuiltIn.Value;

    /// <summary>The acts that a form may name.</summary>
    public ReadOnlySpan<ActEntry> Acts(string form) => _acts.TryGetValue(form, out var entries) ? entries : [];

    /// <summary>What a form may do to an act that it governs.</summary>
    public ReadOnlySpan<GovernorEntry> Governors(string form) => _governors.TryGetValue(form, out var entries) ? entries : [];

    /// <summary>True where a list holds a word.</summary>
    public bool IsIn(string list, string word) => _lists.TryGetValue(list, out var words) && words.Contains(word);

    /// <summary>True where a sentence has a word of a list, as it stands there.</summary>
    public bool IsNamed(string list, SentenceTree tree)
    {
        if (_lists.TryGetValue(list, out var words))
        {
            for (var token = 0; token < tree.Count; token++)
            {
                if (words.Contains(tree[token].Form))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
