using System.Collections.Frozen;

namespace Lull.Language.Tokens;

/// <summary>Where the treebanks cut a written word in two: <c>don't</c>, <c>army's</c>, <c>soldiers'</c>, <c>cannot</c>.</summary>
internal static class Clitics
{
    private static readonly FrozenDictionary<string, int> Fused =
        "can|not gon|na got|ta wan|na lem|me d'|you do|nt ca|nt wo|nt did|nt does|nt is|nt was|nt i|m i|ve"
            .Split(' ')
            .ToFrozenDictionary(word => word.Replace("|", "", StringComparison.Ordinal), word => word.IndexOf('|', StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["s", "m", "d", "ll", "re", "ve"];

    // Only after these is 'd or 'm a verb: in Sa'd, Ra'd and Mas'ud's kin it is part of an Arabic name.
    private static readonly FrozenSet<string> Pronouns = new[]
    {
        "i", "you", "he", "she", "it", "we", "they", "who", "that", "this", "there", "here", "what", "how", "where", "why", "when", "ya", "y",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lengths of the pieces of <paramref name="word"/>, in order; one where it is not cut.</summary>
    public static IReadOnlyList<int> Pieces(string word)
    {
        var pieces = new List<int>();
        Cut(word, pieces);
        return pieces;
    }

    private static void Cut(string word, List<int> pieces)
    {
        var stem = Fused.TryGetValue(word, out var length) ? length : StemLength(word);
        if (stem == word.Length)
        {
            pieces.Add(word.Length);
            return;
        }

        var last = word.Length - stem;
        Cut(word[..stem], pieces);
        pieces.Add(last);
    }

    private static int StemLength(string word)
    {
        if (word.Length > 3 && char.ToLowerInvariant(word[^3]) is 'n' && IsApostrophe(word[^2]) && char.ToLowerInvariant(word[^1]) is 't')
        {
            return word.Length - 3;
        }

        foreach (var ending in Endings)
        {
            var stem = word.Length - ending.Length - 1;
            if (stem > 0 && IsApostrophe(word[stem]) && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return ending is "d" or "m" && !Pronouns.Contains(word[..stem]) ? word.Length : stem;
            }
        }

        return word.Length > 1 && word[^1] is '\'' or '’' ? word.Length - 1 : word.Length;
    }

    private static bool IsApostrophe(char mark) => mark is '\'' or '’' or '`';
}
