using System.CommandLine.Parsing;

namespace Lull.EndToEnd.Documentation;

/// <summary>A command that a page shows, and what it says that the command answers.</summary>
/// <param name="Args">What comes after <c>lull</c>.</param>
/// <param name="Shown">The lines shown beneath it; a line <c>...</c> stands for any number of lines, and <c>...</c> at the end of a line for its rest.</param>
internal sealed record ShownCommand(IReadOnlyList<string> Args, IReadOnlyList<string> Shown)
{
    private const string Prompt = "$ lull ";
    private const string Gap = "...";

    /// <summary>The commands of a block.</summary>
    public static IEnumerable<ShownCommand> Of(PageBlock block)
    {
        var starts = Enumerable.Range(0, block.Lines.Count).Where(line => block.Lines[line].StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : block.Lines.Count;
            yield return new ShownCommand(
                [.. CommandLineParser.SplitCommandLine(block.Lines[starts[i]][Prompt.Length..])],
                [.. block.Lines.Take(end).Skip(starts[i] + 1).Where(line => line.Length > 0)]);
        }
    }

    /// <summary>The first line shown that the answer does not have in its place; null where it has all.</summary>
    public string? Missing(IReadOnlyList<string> answer)
    {
        var (at, mayskip) = (0, true);
        foreach (var line in Shown)
        {
            if (string.Equals(line, Gap, StringComparison.Ordinal))
            {
                mayskip = true;
                continue;
            }

            var found = Enumerable.Range(at, answer.Count - at)
                .Take(mayskip ? answer.Count : 1)
                .FirstOrDefault(i => Shows(line.TrimEnd(), answer[i].TrimEnd()), -1);
            if (found < 0)
            {
                return line;
            }

            (at, mayskip) = (found + 1, false);
        }

        return null;
    }

    private static bool Shows(string shown, string answered) =>
        shown.EndsWith(Gap, StringComparison.Ordinal)
            ? answered.StartsWith(shown[..^Gap.Length].TrimEnd(), StringComparison.Ordinal)
            : string.Equals(answered, shown, StringComparison.Ordinal);
}
