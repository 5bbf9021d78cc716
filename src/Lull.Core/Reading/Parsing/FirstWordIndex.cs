using System.Collections.Frozen;

namespace Lull.Reading.Parsing;

/// <summary>Fixed phrases by their first word, so that a grammar tries only those that can begin at a piece.</summary>
/// <typeparam name="T">A phrase with what it stands for.</typeparam>
internal sealed class FirstWordIndex<T>
{
    private readonly FrozenDictionary<string, T[]> _byFirst;

    /// <summary>An index of phrases.</summary>
    /// <param name="phrases">The phrases, in the order in which they are to be tried.</param>
    /// <param name="words">The words of a phrase; at least one.</param>
    public FirstWordIndex(IEnumerable<T> phrases, Func<T, IReadOnlyList<string>> words)
    {
        _byFirst = phrases.GroupBy(phrase => words(phrase)[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The phrases that begin with a word, in their order.</summary>
    public ReadOnlySpan<T> From(string word) => _byFirst.TryGetValue(word, out var phrases) ? phrases : [];
}
