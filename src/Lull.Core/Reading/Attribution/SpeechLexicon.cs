using System.Collections.Frozen;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Verbs and nouns of saying with their stance, from <c>data/lexicon/speech.csv</c>.</summary>
internal static class SpeechLexicon
{
    private static readonly FrozenDictionary<string, SpeechWord> Verbs = Read("verb");
    private static readonly FrozenDictionary<string, SpeechWord> Nouns = Read("noun");

    /// <summary>The verb of saying that a word is; null where it is none.</summary>
    public static SpeechWord? Verb(Token token) =>
        token.PartOfSpeech is "VERB" && Verbs.TryGetValue(token.Lemma, out var verb) ? verb : null;

    /// <summary>True for the dictionary form of a verb of saying, whatever the parser takes it for.</summary>
    public static bool IsVerb(string lemma) => Verbs.ContainsKey(lemma);

    /// <summary>The noun of saying that a word is; null where it is none.</summary>
    public static SpeechWord? Noun(Token token) =>
        token.PartOfSpeech is "NOUN" && Nouns.TryGetValue(token.Lemma, out var noun) ? noun : null;

    private static FrozenDictionary<string, SpeechWord> Read(string form) =>
        WordTable.Rows("lexicon.speech.csv", "word", "form", "stance", "frames")
            .Where(row => string.Equals(row[1], form, StringComparison.Ordinal))
            .ToFrozenDictionary(
                row => row[0],
                row => new SpeechWord(
                    Enum.Parse<SpeechStance>(row[2], ignoreCase: true),
                    Enum.Parse<SpeechFrames>(row[3].Replace(';', ','), ignoreCase: true)),
                StringComparer.OrdinalIgnoreCase);
}
