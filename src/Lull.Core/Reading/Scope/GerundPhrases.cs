using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

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

    // "By", "after", "for", "in" and "on" at the head of a sentence tell what was done.
    private static bool IsOpen(SentenceTree tree, int verb)
    {
        var opener = Opener(tree, verb);
        return opener is "of" or "from" or "against" or "about" or "to" or "towards" or "toward"
            || (opener is "on" or "over" or "into" && verb > tree[verb].Head);
    }

    /// <summary>Reads what such a phrase leaves open: "capable of striking", "the dream of retaking it".</summary>
    public static void Read(Draft draft, int clause, ReadingLexicon lexicon)
    {
        if (IsOpen(draft.Tree, clause) && !IsCharged(draft.Tree, clause, lexicon))
        {
            draft.Weaken(Modality.Possible);
        }
    }

    // "accused neighbouring Puntland of arming them": the parser may hang the clause on any word between.
    private static bool IsCharged(SentenceTree tree, int clause, ReadingLexicon lexicon)
    {
        for (var above = tree[clause].Head; above >= 0; above = tree[above].Head)
        {
            foreach (var entry in lexicon.Governors(tree[above].Form))
            {
                if (entry.Class is GovernorClass.Accuse or GovernorClass.Suspect or GovernorClass.Responsible)
                {
                    return true;
                }
            }
        }

        return false;
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
