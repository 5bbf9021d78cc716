using Lull.Events;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Numbers;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>How many acts and how many dead a sentence tells of an act.</summary>
internal static class Counting
{
    private static readonly SlotSpec[] Victims = [new(SlotKind.Object, "")];

    /// <summary>How many acts; null where not said.</summary>
    public static CountRange? Acts(Draft draft)
    {
        var sentence = draft.Tree.Sentence;
        if (draft.IsNegated || draft.IsRecast)
        {
            return null;
        }

        if (draft.Entry.Class is WordClass.Verb)
        {
            return NumberReader.TimesAt(sentence, draft.Trigger)?.Range;
        }

        return draft.Inner.IsHostile() || draft.Inner is StatementKind.ViolationClaim
            ? NumberReader.CountAt(sentence, draft.Trigger)?.Range
            : null;
    }

    /// <summary>How many were killed; null where not said.</summary>
    public static CountRange? Deaths(Draft draft)
    {
        var tree = draft.Tree;
        if (!draft.Inner.IsForce() && draft.Inner is not StatementKind.Casualties)
        {
            return null;
        }

        if (IsKilling(tree, draft.Trigger) || (draft.Inner is StatementKind.Killing or StatementKind.Casualties && tree[draft.Trigger].Lemma is "die" or "kill"))
        {
            return draft.Patient >= 0 ? NumberReader.CountAt(tree.Sentence, draft.Patient)?.Range : null;
        }

        var head = tree[draft.Trigger].Head;
        if (head >= 0 && (IsKilling(tree, head) || tree[head].Lemma is "die"))
        {
            return Of(tree, head);
        }

        foreach (var child in tree.Children(draft.Trigger))
        {
            if (tree[child].Relation is "advcl" or "acl" or "acl:relcl" or "conj" && IsKilling(tree, child))
            {
                return Of(tree, child);
            }
        }

        return null;
    }

    private static CountRange? Of(SentenceTree tree, int verb)
    {
        var victims = tree[verb].Lemma is "die" ? tree.Child(verb, "nsubj") : Slots.Find(tree, verb, Victims);
        return victims >= 0 ? NumberReader.CountAt(tree.Sentence, victims)?.Range : null;
    }

    private static bool IsKilling(SentenceTree tree, int token) => tree[token].Form is "killed" or "killing" or "kill" or "kills" or "Killing";
}
