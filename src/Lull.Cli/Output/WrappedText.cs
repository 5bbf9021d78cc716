namespace Lull.Cli.Output;

/// <summary>Running text for a terminal.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text, none longer than so many columns unless a single word is.</summary>
    public static IEnumerable<string> Wrap(string text, int columns)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
