using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Tells questions within a sentence apart: "who shelled it is unclear" has it shelled, "whether they shelled it" has not.</summary>
internal static class Questions
{
    /// <summary>True for a question after "who", "why", "where", "when" or "how" that takes a past act for granted.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">The clause.</param>
    public static bool TakesForGranted(SentenceTree tree, int clause) =>
        tree[clause].Relation is "ccomp" or "csubj" or "csubj:pass" or "obj" or "advcl" && IsAsked(tree, clause) && IsPast(tree, clause);

    /// <summary>True for a question after "why" that takes a past act for granted.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">The clause.</param>
    public static bool AsksWhy(SentenceTree tree, int clause) =>
        tree.HasChild(clause, "advmod", "why") && TakesForGranted(tree, clause);

    private static bool IsAsked(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (child < clause && tree[child].Form is "who" or "why" or "where" or "when" or "how" or "what"
                && tree[child].Relation is "nsubj" or "nsubj:pass" or "advmod" or "obj")
            {
                return true;
            }

            // "which side fired", "whose shells fell", "how many were killed", "from where it was fired"
            if (child < clause && tree[child].Relation is "nsubj" or "nsubj:pass" or "obl"
                && (HasForm(tree, child, "which") || HasForm(tree, child, "whose") || HasForm(tree, child, "how") || tree[child].Form is "where" or "whom"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasForm(SentenceTree tree, int token, string form)
    {
        var (first, _) = tree.Reach(token);
        return string.Equals(tree[first].Form, form, StringComparison.Ordinal);
    }

    private static bool IsPast(SentenceTree tree, int clause)
    {
        if (tree[clause].Tag is "VBD")
        {
            return true;
        }

        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "aux" or "aux:pass" && tree[child].Tag is "VBD" or "VBZ" or "VBP" && tree[clause].Tag is "VBN")
            {
                return true;
            }
        }

        return false;
    }
}
