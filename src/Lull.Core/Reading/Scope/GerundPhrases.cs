using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Reads a preposition with a verb in "-ing": "kept them from shelling the town", "insists on keeping its arms".</summary>
internal static class GerundPhrases
{
    /// <summary>True where such a phrase stands in the slot of a preposition.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="child">The verb in "-ing".</param>
    /// <param name="slot">The slot.</param>
    public static bool Fills(SentenceTree tree, int child, SlotSpec slot) =>
        slot.Kind is SlotKind.Prepositional && string.Equals(Opener(tree, child), slot.Preposition, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// True where a preposition leaves open whether what it opens was done: "capable of striking", "insists on keeping".
    /// "By", "after", "for", "in" and "on" at the head of a sentence tell what was.
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb in "-ing".</param>
    public static bool IsOpen(SentenceTree tree, int verb)
    {
        var opener = Opener(tree, verb);
        return opener is "of" or "from" or "against" or "about" or "to" or "towards" or "toward"
            || (opener is "on" or "over" or "into" && verb > tree[verb].Head);
    }

    // The preposition; "" where there is none or the verb is no gerund.
    private static string Opener(SentenceTree tree, int verb)
    {
        if (tree[verb].Tag is not "VBG" || tree[verb].Relation is not ("advcl" or "acl"))
        {
            return "";
        }

        return tree.Child(verb, "mark", "case") is >= 0 and var mark && mark < verb ? tree[mark].Form.ToLowerInvariant() : "";
    }
}
