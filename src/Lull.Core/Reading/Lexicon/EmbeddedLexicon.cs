namespace Lull.Reading.Lexicon;

/// <summary>The lexicon that is built into this assembly.</summary>
internal static class EmbeddedLexicon
{
    public static ReadingLexicon Read()
    {
        using var words = EmbeddedData.Open("lexicon.words.csv");
        using var irregular = EmbeddedData.Open("lexicon.irregular.csv");
        using var acts = EmbeddedData.Open("lexicon.acts.csv");
        using var governors = EmbeddedData.Open("lexicon.governors.csv");
        try
        {
            return new LexiconReader().Read(words, irregular, acts, governors);
        }
        catch (FormatException fault)
        {
            throw new InvalidOperationException($"the built-in lexicon is faulty: {fault.Message}", fault);
        }
    }
}
