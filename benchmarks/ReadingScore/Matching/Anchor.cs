using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reports;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>Where an expected statement stands.</summary>
/// <param name="Gold">The statement.</param>
/// <param name="Span">Its words; null where cleaning took them out of the text.</param>
/// <param name="Sentence">The sentence; -1 where cleaning took it out.</param>
internal sealed record Anchor(GoldStatement Gold, TextSpan? Span, int Sentence)
{
    /// <summary>Finds a statement in a text.</summary>
    public static Anchor Of(GoldStatement gold, string text, SentenceMap sentences)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var within = text.IndexOf(gold.Within, StringComparison.Ordinal);
        if (within < 0)
        {
            return new Anchor(gold, null, -1);
        }

        var start = within + WordsIn(gold);
        return new Anchor(gold, new TextSpan(start, start + gold.Words.Length), sentences.SentenceAt(start));
    }

    // "the strike" stands whole in "the strikers' strike" only once.
    private static int WordsIn(GoldStatement gold)
    {
        for (var at = gold.Within.IndexOf(gold.Words, StringComparison.Ordinal);
             at >= 0;
             at = gold.Within.IndexOf(gold.Words, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(gold.Within, at - 1) && IsEdge(gold.Within, at + gold.Words.Length))
            {
                return at;
            }
        }

        return Math.Max(0, gold.Within.IndexOf(gold.Words, StringComparison.Ordinal));
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
