using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Turns words of a tree into stretches of text.</summary>
internal static class Scopes
{
    /// <summary>All that hangs on a word, itself included, without what hangs on another.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="top">The word.</param>
    /// <param name="without">The other; -1 for none.</param>
    public static IReadOnlyList<TextSpan> Under(SentenceTree tree, int top, int without = -1)
    {
        var (first, last) = tree.Reach(top);
        var found = new List<TextSpan>();
        var start = -1;
        for (var index = first; index <= last + 1; index++)
        {
            var isWithin = index <= last && tree.IsUnder(index, top) && (without < 0 || !tree.IsUnder(index, without));
            if (isWithin && start < 0)
            {
                start = index;
            }
            else if (!isWithin && start >= 0)
            {
                found.Add(tree.Span(start, index - 1));
                start = -1;
            }
        }

        return found;
    }

    /// <summary>The words from one to another.</summary>
    public static IReadOnlyList<TextSpan> Between(SentenceTree tree, int first, int last) => first > last ? [] : [tree.Span(first, last)];

    /// <summary>The stretches without what lies within others.</summary>
    public static IReadOnlyList<TextSpan> Without(IReadOnlyList<TextSpan> scope, IReadOnlyList<TextSpan> asides)
    {
        foreach (var aside in asides)
        {
            scope = [.. scope.SelectMany(part => Cut(part, aside))];
        }

        return scope;
    }

    private static IEnumerable<TextSpan> Cut(TextSpan part, TextSpan aside)
    {
        if (!part.Overlaps(aside))
        {
            yield return part;
            yield break;
        }

        if (aside.Start > part.Start)
        {
            yield return new TextSpan(part.Start, aside.Start);
        }

        if (aside.End < part.End)
        {
            yield return new TextSpan(aside.End, part.End);
        }
    }
}
