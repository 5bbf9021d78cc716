namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>Whether a gold case fits its text.</summary>
internal static class GoldCheck
{
    /// <summary>What is wrong: a <c>within</c> that does not stand in the text exactly once, or does not hold its words.</summary>
    public static IReadOnlyList<Problem> Of(GoldCase gold, string text)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var problems = new List<Problem>();
        for (var i = 0; i < gold.Statements.Count; i++)
        {
            var statement = gold.Statements[i];
            var times = Occurrences(text, statement.Within);
            if (times != 1)
            {
                problems.Add(new Problem(gold.Name, i + 1, "within", $"'{statement.Within}' stands {times} times in the text"));
            }

            if (statement.Words.Length == 0 || !statement.Within.Contains(statement.Words, StringComparison.Ordinal))
            {
                problems.Add(new Problem(gold.Name, i + 1, "words", $"'{statement.Words}' does not stand in '{statement.Within}'"));
            }
        }

        return problems;
    }

    private static int Occurrences(string text, string words)
    {
        var times = 0;
        for (var at = Next(text, words, 0); at >= 0; at = Next(text, words, at + 1))
        {
            times++;
        }

        return times;
    }

    private static int Next(string text, string words, int from) =>
        words.Length == 0 || from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
}
