using Lull.Reading.Parsing;

namespace Lull.Core.Tests.Reading;

/// <summary>Sentences with the trees that the default model gives them, from <c>sentences.conllu</c> beside this file.</summary>
internal static class ParsedSentences
{
    private static readonly Lazy<(string Text, Dictionary<string, ParsedSentence> Sentences)> File = new(Read);

    /// <summary>The text that every span refers to.</summary>
    public static string Text => File.Value.Text;

    /// <summary>Every sentence of the file.</summary>
    public static IReadOnlyCollection<ParsedSentence> All => File.Value.Sentences.Values;

    /// <summary>The sentence with these words.</summary>
    public static ParsedSentence Of(string text) => File.Value.Sentences[text];

    /// <summary>The index of the first token with this form.</summary>
    public static int TokenOf(ParsedSentence sentence, string form)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (string.Equals(sentence.Tokens[token].Form, form, StringComparison.Ordinal))
            {
                return token;
            }
        }

        throw new ArgumentException($"no token '{form}'", nameof(form));
    }

    private static (string Text, Dictionary<string, ParsedSentence> Sentences) Read()
    {
        using var reader = new StreamReader(
            Path.Combine(Checkout.Root, "tests", "Lull.Core.Tests", "Reading", "sentences.conllu"));
        var (text, sentences) = ConlluReader.Read(reader);
        return (text, sentences.ToDictionary(sentence => sentence.Span.Of(text), StringComparer.Ordinal));
    }
}
