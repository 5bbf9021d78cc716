using Lull.Reading.Lexicon;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Drops what only mentions an act, and the second of two drafts that tell the same act.</summary>
internal static class DraftFilter
{
    /// <summary>The drafts that say something, in reading order.</summary>
    public static IReadOnlyList<Draft> Keep(IReadOnlyList<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (SaysSomething(draft) && !IsTold(draft, kept))
            {
                kept.Add(draft);
            }
        }

        return kept;
    }

    private static bool SaysSomething(Draft draft)
    {
        if (draft.Entry.Class is not WordClass.Noun && draft.Entry.Sense is not ActSense.Operation)
        {
            return true;
        }

        return draft.Entry.Sense switch
        {
            ActSense.Operation when draft.Entry.Class is WordClass.Verb => draft.IsRecast,
            ActSense.Operation => draft.IsRecast || IsDeadly(draft) || draft.Modality is Modality.Denied || (draft.IsNegated && draft.IsSaid),
            ActSense.Bare => draft.IsUsed && !draft.IsRecast,
            ActSense.Topic => draft.IsSaid || draft.IsNegated || draft.Tree.Child(draft.Trigger, "cop") >= 0
                || (draft.Agent >= 0 && draft.Patient >= 0 && draft.Tree[draft.Trigger].Relation is "nsubj" or "nsubj:pass"),
            ActSense.Context => draft.IsSaid || draft.IsNegated || draft.Agent >= 0 || draft.Patient >= 0,
            ActSense.TopicRequest => draft.IsRecast,
            ActSense.Speech => draft.IsSaid,
            _ => draft.IsSaid || draft.IsNegated || draft.Agent >= 0 || draft.Patient >= 0
                || IsIndefinite(draft) || draft.Tree.Child(draft.Trigger, "cop") >= 0,
        };
    }

    // "the operation killed twelve": it was carried out.
    private static bool IsDeadly(Draft draft) =>
        draft.IsUsed && draft.UsedBy >= 0 && draft.Tree[draft.UsedBy].Lemma is "kill" or "wound" or "injure" or "hit" or "destroy";

    private static bool IsIndefinite(Draft draft)
    {
        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            if (draft.Tree[child].Relation is "det" && draft.Tree[child].Form is "the" or "The" or "this" or "that" or "these" or "those" or "This")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTold(Draft draft, List<Draft> kept)
    {
        foreach (var other in kept)
        {
            if (Better(other, draft) is not { } better)
            {
                continue;
            }

            if (better == other)
            {
                return true;
            }

            kept.Remove(other);
            return false;
        }

        return false;
    }

    // Which of two drafts to keep; null where they tell two things.
    private static Draft? Better(Draft other, Draft draft)
    {
        if (other.Kind == draft.Kind && IsOneSaying(other, draft))
        {
            // What is threatened or promised says to whom; else whichever names the doer.
            return (draft.IsRecast && !other.IsRecast && other.Predicate == draft.Predicate && draft.Agent >= 0)
                || (other.Agent < 0 && draft.Agent >= 0)
                    ? draft
                    : other;
        }

        // "a cessation of hostilities" is one arrangement, not a stop as well; "fired rockets and mortars" is one firing.
        if ((draft.IsRecast && draft.Predicate == other.Trigger && other.Kind is StatementKind.Ceasefire)
            || (IsBare(draft) && IsBare(other) && draft.UsedBy >= 0 && draft.UsedBy == other.UsedBy))
        {
            return other;
        }

        if (other.Predicate == draft.Predicate && (IsGeneral(draft) || IsGeneral(other)))
        {
            return IsGeneral(draft) ? other : draft;
        }

        if (IsBareDenial(draft, other) || IsBareDenial(other, draft))
        {
            return IsBareDenial(draft, other) ? other : draft;
        }

        return IsUseOf(draft, other) ? OfUse(draft, other) : IsUseOf(other, draft) ? OfUse(other, draft) : null;
    }

    // A verb with a frame of its own says more than its noun; else the noun does.
    private static Draft OfUse(Draft verb, Draft noun) =>
        verb.Entry.Requirements.Count > 0 && verb.Tree[verb.Trigger].Relation is not "acl" ? verb : noun;

    private static bool IsOneSaying(Draft other, Draft draft) =>
        other.Predicate == draft.Predicate || other.Words.Contains(draft.Predicate) || draft.Words.Contains(other.Predicate);

    private static bool IsBare(Draft draft) => draft.Entry.Sense is ActSense.Bare;

    // "called on the army to stop firing": the firing says what is demanded.
    private static bool IsGeneral(Draft draft) => draft.Entry.Sense is ActSense.Speech && !draft.IsRecast;

    // "denied shelling it" is the shelling, told as denied.
    private static bool IsBareDenial(Draft draft, Draft other) =>
        draft.Kind is StatementKind.Denial && other.Words.Contains(draft.Predicate);

    // "air strikes hit the town", "fired rockets at": the verb and its noun tell one act.
    private static bool IsUseOf(Draft verb, Draft noun) =>
        verb.Entry.Class is WordClass.Verb
        && noun.Entry.Class is WordClass.Noun
        && noun.IsUsed
        && verb.Inner.IsForce() && noun.Inner.IsForce()
        && (noun.Tree[noun.Trigger].Head == verb.Trigger
            || (noun.Tree[verb.Trigger].Head == noun.Trigger && noun.Tree[verb.Trigger].Relation is "acl"));
}
