using System.Collections.Frozen;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Noise;

/// <summary>The word lists of <c>data/noise.csv</c>.</summary>
internal static class NoiseWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Read();

    private static readonly FrozenDictionary<string, Topic[]> Topics = Enum.GetValues<Topic>()
        .SelectMany(topic => Lists[Enum.GetName(topic)!].Select(word => (Word: word, Topic: topic)))
        .GroupBy(pair => pair.Word, pair => pair.Topic, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    // The first words of the entries of two words: only after these is a pair looked up.
    private static readonly FrozenSet<string> Openings = Topics.Keys
        .Where(words => words.Contains(' ', StringComparison.Ordinal))
        .Select(words => words[..words.IndexOf(' ', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What kills, strikes and invades without being a side: storms, diseases, animals, vehicles.</summary>
    public static FrozenSet<string> Causes { get; } = Lists["cause"];

    /// <summary>What rises, falls and retreats on markets.</summary>
    public static FrozenSet<string> Goods { get; } = Lists["goods"];

    /// <summary>Those who attack, clash and fight in words, games and votes.</summary>
    public static FrozenSet<string> Civil { get; } = Lists["civil"];

    /// <summary>What attacks come of that are illnesses: heart, panic.</summary>
    public static FrozenSet<string> Ailments { get; } = Lists["ailment"];

    /// <summary>What can be attacked in words only.</summary>
    public static FrozenSet<string> Intangible { get; } = Lists["intangible"];

    /// <summary>The topics that a word, or two words with one blank between them, speaks for.</summary>
    public static ReadOnlySpan<Topic> TopicsOf(string words) => Topics.TryGetValue(words, out var topics) ? topics : [];

    /// <summary>True where an entry of two words may begin with a word.</summary>
    public static bool MayOpen(string word) => Openings.Contains(word);

    /// <summary>True where a list holds a word by its form or its lemma.</summary>
    public static bool Holds(this FrozenSet<string> list, Token word) => list.Contains(word.Form) || list.Contains(word.Lemma);

    private static FrozenDictionary<string, FrozenSet<string>> Read() =>
        WordTable.Rows("noise.csv", "list", "word")
            .GroupBy(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(list => list.Key, list => list.ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
}
