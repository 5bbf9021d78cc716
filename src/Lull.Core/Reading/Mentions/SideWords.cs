using System.Collections.Frozen;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>The nouns of sides, from <c>data/lexicon/sides.csv</c>.</summary>
internal static class SideWords
{
    private static readonly FrozenDictionary<string, SideWordClass> Classes = Read();

    /// <summary>What a word says of a side, by its form first, since the lemma of a rare plural may be wrong.</summary>
    public static SideWordClass Of(Token token) =>
        Classes.TryGetValue(token.Form, out var byForm) ? byForm : Classes.GetValueOrDefault(token.Lemma);

    /// <summary>What a word says of a side, as it is written.</summary>
    public static SideWordClass Of(string word) => Classes.GetValueOrDefault(word);

    /// <summary>The singular of a word of the list; other words in lower case as they are.</summary>
    public static string Singular(string form)
    {
        var word = form.ToLowerInvariant();
        foreach (var end in (ReadOnlySpan<(string Plural, string One)>)[("men", "man"), ("ies", "y"), ("s", ""), ("es", "")])
        {
            if (word.EndsWith(end.Plural, StringComparison.Ordinal)
                && word[..^end.Plural.Length] + end.One is var one
                && Classes.ContainsKey(one))
            {
                return one;
            }
        }

        return word;
    }

    private static FrozenDictionary<string, SideWordClass> Read()
    {
        var classes = new Dictionary<string, SideWordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in WordTable.Rows("lexicon.sides.csv", "word", "class"))
        {
            var @class = Enum.Parse<SideWordClass>(row[1], ignoreCase: true);
            classes[row[0]] = @class;
            classes.TryAdd(Plural(row[0]), @class);
        }

        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Plural(string word) => word switch
    {
        [.. var stem, 'm', 'a', 'n'] => stem + "men",
        [.. var stem, 'a' or 'e' or 'o', 'y'] => word + "s",
        [.. var stem, 'y'] => stem + "ies",
        [.., 's' or 'x'] or [.., 's' or 'c', 'h'] => word + "es",
        _ => word + "s",
    };
}
