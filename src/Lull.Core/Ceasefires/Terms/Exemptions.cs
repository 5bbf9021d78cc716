using System.Text.RegularExpressions;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Terms;

/// <summary>What the sentence of an arrangement leaves out of it: "except for convoys", "does not cover convoys".</summary>
internal static partial class Exemptions
{
    /// <summary>The words for what the sentence around a statement leaves out; null where it leaves out nothing.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="statement">A statement of it.</param>
    public static string? Of(string text, Statement statement)
    {
        var sentence = SentenceAround(text, statement.Span.Start, statement.Span.End);
        var match = Left().Match(sentence) is { Success: true } left ? left : NotCovered().Match(sentence);
        return match.Success ? match.Groups["what"].Value.Trim() : null;
    }

    /// <summary>True where a sentence says of an arrangement not that there is none, but what it does not cover.</summary>
    public static bool IsLimit(string text, Statement statement) =>
        NotCovered().IsMatch(SentenceAround(text, statement.Span.Start, statement.Span.End));

    private static string SentenceAround(string text, int start, int end)
    {
        var from = start > 0 ? text.LastIndexOfAny(['.', '!', '?', '\n'], Math.Min(start, text.Length) - 1) + 1 : 0;
        var to = text.AsSpan(Math.Min(end, text.Length)).IndexOfAny('.', '\n');
        return to < 0 ? text[from..] : text[from..(Math.Min(end, text.Length) + to)];
    }

    [GeneratedRegex(@"\b(?:except(?:ing)?(?: for)?|excluding|with the exception of|apart from|but not)\s+(?<what>[^,.;:]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Left();

    [GeneratedRegex(@"\b(?:(?:does|do|did|will|would) not|doesn't|don't|didn't|won't|wouldn't)\s+(?:cover|include|apply to|extend to|concern)\s+(?<what>[^,.;:]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex NotCovered();
}
