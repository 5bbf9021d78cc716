namespace Lull.Reading.Lexicon;

/// <summary>The lexicon that is built into this assembly.</summary>
internal static class EmbeddedLexicon
{
    public static ReadingLexicon Read()
    {
        using var words = Open("words.csv");
        using var irregular = Open("irregular.csv");
        using var acts = Open("acts.csv");
        using var governors = Open("governors.csv");
        try
        {
            return new LexiconReader().Read(words, irregular, acts, governors);
        }
        catch (FormatException fault)
        {
            throw new InvalidOperationException($"the built-in lexicon is faulty: {fault.Message}", fault);
        }
    }

    private static StreamReader Open(string file)
    {
        var stream = typeof(EmbeddedLexicon).Assembly.GetManifestResourceStream("Lull.Data.Lexicon." + file)
            ?? throw new InvalidOperationException($"lexicon/{file} is not built into the assembly");
        return new StreamReader(stream);
    }
}
