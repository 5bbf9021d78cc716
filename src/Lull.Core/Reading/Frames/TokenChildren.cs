using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>What hangs on a word of a tree that is being mended, found without a closure: it is asked of every word.</summary>
internal static class TokenChildren
{
    /// <summary>The first word that hangs on a head by one of the relations; -1 where none does.</summary>
    public static int Child(this Token[] tokens, int head, params ReadOnlySpan<string> relations)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Head == head && relations.Contains(tokens[at].Relation))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The last word that hangs on a head by a relation; -1 where none does.</summary>
    public static int LastChild(this Token[] tokens, int head, string relation)
    {
        for (var at = tokens.Length - 1; at >= 0; at--)
        {
            if (tokens[at].Head == head && string.Equals(tokens[at].Relation, relation, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True where a word hangs on a head by one of the relations.</summary>
    public static bool HasChild(this Token[] tokens, int head, params ReadOnlySpan<string> relations) => tokens.Child(head, relations) >= 0;

    /// <summary>True where one of some words hangs on a head by a relation.</summary>
    public static bool HasChildOf(this Token[] tokens, int head, string relation, params ReadOnlySpan<string> forms)
    {
        foreach (var token in tokens)
        {
            if (token.Head == head && string.Equals(token.Relation, relation, StringComparison.Ordinal) && forms.Contains(token.Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where nothing hangs on a word.</summary>
    public static bool IsLeaf(this Token[] tokens, int head)
    {
        foreach (var token in tokens)
        {
            if (token.Head == head)
            {
                return false;
            }
        }

        return true;
    }
}
