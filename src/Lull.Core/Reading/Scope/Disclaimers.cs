using Lull.Reading.Frames;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads what a side says it has no part in: "was not behind the raid", "had nothing to do with the raid".</summary>
internal static class Disclaimers
{
    /// <summary>Tells the act as denied where its doer is said to be another; false where nothing of the kind is said.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="act">The word that names the act.</param>
    public static bool Read(Draft draft, int act)
    {
        var tree = draft.Tree;
        var isBehind = Clauses.Behind(tree, act) >= 0 && draft.IsNegated;
        if (!isBehind && !HasNothingToDo(tree, act) && !IsAnothers(tree, act))
        {
            return false;
        }

        draft.IsNegated = false;
        draft.IsSaid = true;
        draft.Weaken(Modality.Denied);
        return true;
    }

    // "It was not us who burned the church": by whom is left open. "It was not the army but the militia that burned it" tells who did.
    private static bool IsAnothers(SentenceTree tree, int act)
    {
        if (tree[act].Relation is not ("acl:relcl" or "advcl:relcl") || tree[act].Head is not (>= 0 and var who)
            || tree.Child(who, "nsubj") is not (>= 0 and var it) || tree[it].Form is not ("It" or "it")
            || tree.Child(who, "cop") < 0 || !Negations.HasNot(tree, who))
        {
            return false;
        }

        for (var token = who + 1; token < act; token++)
        {
            if (tree[token].Form is "but")
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasNothingToDo(SentenceTree tree, int act) =>
        tree.Case(act) is "with" && tree[act].Head is >= 0 and var doing && tree[doing].Lemma is "do"
        && tree[doing].Head is >= 0 and var nothing && (tree[nothing].Form is "nothing" || (tree[nothing].Form is "anything" && IsDenied(tree, nothing)));

    // "did not have anything to do with"
    private static bool IsDenied(SentenceTree tree, int anything) =>
        tree[anything].Head is >= 0 and var has && Negations.HasNot(tree, has);
}
