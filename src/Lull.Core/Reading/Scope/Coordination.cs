using Lull.Reading.Frames;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>What a word that is joined to another takes from it: a negation, a modal verb, a condition.</summary>
/// <param name="marks">Reads the marks of one word.</param>
internal sealed class Coordination(LocalMarks marks)
{
    /// <summary>Reads what a word shares with the first of its coordination; true where verbs beside that one are to be read too.</summary>
    public bool Read(Draft draft, int current, int first)
    {
        var tree = draft.Tree;
        if (tree[current].Relation is not "conj")
        {
            return false;
        }

        if (Clauses.IsVerb(tree, current) && IsUnderLostCondition(tree, current, first))
        {
            draft.Weaken(Modality.Conditional);
            return false;
        }

        Condition(draft, current, first);

        var joiner = tree.Child(current, "cc") is >= 0 and var cc ? tree[cc].Form : "";
        if (Clauses.IsVerb(tree, current) && joiner is "or" && (Imperatives.IsImperative(tree, first) || LocalMarks.IsEither(tree, first)))
        {
            // "Withdraw or be bombed", "either they withdraw or we attack"
            draft.Weaken(Modality.Conditional);
            return false;
        }

        if (!Clauses.IsVerb(tree, current))
        {
            draft.IsNegated |= joiner is "or" or "nor" && marks.IsNegated(tree, first);
            return true;
        }

        // "has not attacked or shelled": one auxiliary for both.
        if (tree.Child(current, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0
            && string.Equals(tree[current].Tag, tree[first].Tag, StringComparison.Ordinal)
            && tree[current].Tag is not "VBD")
        {
            draft.IsNegated ^= IsShared(draft, current, joiner) && marks.IsNegated(tree, first);
            marks.Apply(draft, first);
        }

        return false;
    }

    // "if they come, the truce is over and we will strike", "in the scenario, troops cross the river and seize the port"
    private void Condition(Draft draft, int current, int first)
    {
        if (Clauses.IsVerb(draft.Tree, current))
        {
            marks.Played(draft, first);
        }

        if (Clauses.IsVerb(draft.Tree, current) && LocalMarks.HasModal(draft.Tree, current) && IsUnderFrontedCondition(draft.Tree, current, first))
        {
            draft.Weaken(Modality.Conditional);
        }
    }

    private bool IsUnderFrontedCondition(SentenceTree tree, int current, int first)
    {
        foreach (var child in tree.Children(first))
        {
            if (child < first && tree[child].Relation is "advcl" && marks.IsCondition(tree, child))
            {
                return tree.Child(current, "advcl") < 0;
            }
        }

        return false;
    }

    // "not to attack or to shell" has one "not", "undertook not to attack and to refrain" too, but for the first alone.
    private static bool IsShared(Draft draft, int current, string joiner) =>
        !draft.IsOpen
        && draft.Tree.Child(current, "mark") < 0
        && (joiner is "or" or "nor" or "" || (draft.Tree[current].Tag is "VB" && joiner is not "but"));

    // "vowed to go on until the war ends and the troops leave": the parser loses the "until" and hangs "leave" on "vowed".
    private static bool IsUnderLostCondition(SentenceTree tree, int current, int first)
    {
        if (tree[current].Tag is not ("VBP" or "VBZ") || tree[first].Tag is "VBP" or "VBZ")
        {
            return false;
        }

        for (var between = first + 1; between < current; between++)
        {
            if (tree[between].Form is "until" or "unless" or "if" or "once")
            {
                return true;
            }
        }

        return false;
    }
}
