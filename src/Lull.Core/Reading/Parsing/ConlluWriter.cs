using System.Globalization;

namespace Lull.Reading.Parsing;

/// <summary>Writes sentences as CoNLL-U, which <see cref="ConlluReader"/> and the field's own tools read.</summary>
public static class ConlluWriter
{
    /// <summary>Writes the sentences in order, each with its text and an empty line after it.</summary>
    /// <param name="writer">Where to; the caller closes it.</param>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="sentences">Sentences of that text.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie within the text.</exception>
    public static void Write(TextWriter writer, string text, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        foreach (var sentence in sentences)
        {
            // A line's end inside a wrapped sentence would end the comment.
            writer.Write("# text = " + sentence.Span.Of(text).ReplaceLineEndings(" ") + "\n");
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                writer.Write(Line(sentence.Tokens, at));
            }

            writer.Write('\n');
        }
    }

    private static string Line(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        var joined = at + 1 < tokens.Count && tokens[at + 1].Span.Start == token.Span.End;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{at + 1}\t{token.Form}\t{token.Lemma}\t{token.PartOfSpeech}\t{token.Tag}\t{token.Features}\t{token.Head + 1}\t{token.Relation}\t_\tNER={token.Entity}{(joined ? "|SpaceAfter=No" : "")}\n");
    }
}
