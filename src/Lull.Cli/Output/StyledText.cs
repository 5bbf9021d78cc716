using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lull.Cli.Output;

/// <summary>
/// Running text in which stretches have styles of their own. Lines are broken between words only, never where a style
/// changes within one.
/// </summary>
internal sealed class StyledText
{
    private readonly List<List<Segment>> _words = [[]];

    /// <summary>Adds a stretch.</summary>
    public void Append(string text, Style style)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !char.IsWhiteSpace(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                _words[^1].Add(new Segment(text[start..index], style));
            }

            if (index < text.Length && _words[^1].Count > 0)
            {
                _words.Add([]);
            }

            start = index + 1;
        }
    }

    /// <summary>The lines, none wider than so many columns unless a single word is.</summary>
    public IReadOnlyList<IReadOnlyList<Segment>> Lines(int columns)
    {
        var lines = new List<IReadOnlyList<Segment>>();
        var line = new List<Segment>();
        var width = 0;
        foreach (var word in _words.Where(word => word.Count > 0))
        {
            var wide = word.Sum(segment => segment.CellCount());
            if (line.Count > 0 && width + 1 + wide > columns)
            {
                lines.Add(line);
                (line, width) = ([], 0);
            }

            if (line.Count > 0)
            {
                line.Add(new Segment(" "));
                width++;
            }

            line.AddRange(word);
            width += wide;
        }

        lines.Add(line);
        return lines;
    }
}
