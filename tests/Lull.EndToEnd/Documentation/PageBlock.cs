namespace Lull.EndToEnd.Documentation;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The first word after its fence; empty where there is none.</param>
/// <param name="Name">The rest of that line: for <c>text</c> the file that it shows.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PageBlock(string Language, string Name, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<PageBlock> Of(string page)
    {
        var blocks = new List<PageBlock>();
        using var lines = page.ReplaceLineEndings("\n").Split('\n').AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            if (!lines.Current.StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var head = lines.Current[Fence.Length..].Trim().Split(' ', 2);
            var inside = new List<string>();
            while (lines.MoveNext() && !lines.Current.StartsWith(Fence, StringComparison.Ordinal))
            {
                inside.Add(lines.Current);
            }

            blocks.Add(new PageBlock(head[0], head.Length > 1 ? head[1] : "", inside));
        }

        return blocks;
    }
}
