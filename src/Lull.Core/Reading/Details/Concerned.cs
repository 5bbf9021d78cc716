using Lull.Reading.Frames;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// Finds whom an act concerns that its frame does not name, because another noun stands between: whose offer is refused,
/// whose release is won, who is granted passage, what a blockade is lifted from.
/// </summary>
internal static class Concerned
{
    private const int MostSteps = 4;

    /// <summary>The word for whom; -1 where it is not said.</summary>
    /// <param name="draft">The statement in the making.</param>
    /// <param name="isTime">True for words such as "Monday": Monday's offer is nobody's.</param>
    public static int Of(Draft draft, Func<int, bool> isTime) => draft.Kind switch
    {
        StatementKind.CeasefireRejection => Offerer(draft, isTime),
        StatementKind.Release => Freed(draft),
        StatementKind.AidAccess => Granted(draft),
        StatementKind.Casualties => Bereaved(draft),
        _ => -1,
    };

    // "Puts its losses at two", "has buried its dead": whose they are.
    private static int Bereaved(Draft draft)
    {
        var tree = draft.Tree;
        if (tree[draft.Trigger].Lemma is "cost" && Objects(tree, draft.Trigger) is [var whom, _])
        {
            // "Cost the column a third of its men", read as two objects.
            return whom;
        }

        var lost = Clauses.IsVerb(tree, draft.Trigger) ? tree.Child(draft.Trigger, "obj", "nsubj:pass") : -1;
        var owner = lost >= 0 && tree[lost].Lemma is "dead" or "loss" or "losses" or "casualty" or "toll" or "fallen" or "wounded" ? tree.Child(lost, "nmod:poss") : -1;
        return owner >= 0 && tree[owner].PartOfSpeech is "PRON" && Clauses.Subject(tree, draft.Trigger) is >= 0 and var subject ? subject : owner;
    }

    // "Rejected the rebels' offer of a truce", "spurned a plea from the bishops": whose it is.
    private static int Offerer(Draft draft, Func<int, bool> isTime)
    {
        var tree = draft.Tree;
        for (int at = draft.Trigger, steps = 0; at >= 0 && at != draft.Predicate && steps < MostSteps; at = tree[at].Head, steps++)
        {
            if (tree[at].PartOfSpeech is "NOUN" && Maker(tree, at, isTime) is >= 0 and var maker && maker != draft.Agent)
            {
                return maker;
            }
        }

        var offer = tree.Child(draft.Predicate, "obj", "nsubj:pass");
        return offer >= 0 && IsOffer(tree[offer].Lemma) && Maker(tree, offer, isTime) is >= 0 and var who && who != draft.Agent ? who : -1;
    }

    private static int Maker(SentenceTree tree, int offer, Func<int, bool> isTime)
    {
        if (!IsOffer(tree[offer].Lemma))
        {
            return -1;
        }

        if (tree.Child(offer, "nmod:poss") is >= 0 and var owner && tree[owner].PartOfSpeech is "NOUN" or "PROPN" or "PRON" && !isTime(owner))
        {
            return owner;
        }

        foreach (var child in tree.Children(offer))
        {
            if (child > offer && tree[child].Relation is "nmod" && tree.Case(child) is "by" or "from" && !isTime(child))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsOffer(string noun) => noun is
        "offer" or "proposal" or "plea" or "appeal" or "call" or "request" or "bid" or "overture" or "ultimatum" or "suggestion" or "initiative" or "approach" or "demand" or "invitation";

    // "Secured the release of the nurses", "the prisoners' release was won".
    private static int Freed(Draft draft)
    {
        var tree = draft.Tree;
        var release = Clauses.IsVerb(tree, draft.Trigger) ? tree.Child(draft.Trigger, "obj", "nsubj:pass") : draft.Trigger;
        if (release < 0 || tree[release].Lemma is not ("release" or "freedom" or "liberty" or "freeing" or "return" or "liberation"))
        {
            return -1;
        }

        foreach (var child in tree.Children(release))
        {
            if (child > release && tree[child].Relation is "nmod" && tree.Case(child) is "of" or "for" && tree[child].PartOfSpeech is "NOUN" or "PROPN" or "NUM")
            {
                return child;
            }
        }

        return tree.Child(release, "nmod:poss");
    }

    private static List<int> Objects(SentenceTree tree, int verb) => [.. tree.Children(verb).Where(child => tree[child].Relation is "obj")];

    // "Granted relief workers safe passage", read as two objects; "lifted its blockade of the islands".
    private static int Granted(Draft draft)
    {
        var (tree, verb) = (draft.Tree, draft.Trigger);
        var objects = Objects(tree, verb);
        if (tree[verb].Lemma is "grant" or "give" or "offer" or "allow" or "deny" or "refuse" && objects is [var whom, _])
        {
            return whom;
        }

        var hold = objects is [var only] ? only : tree.Child(verb, "nsubj:pass");
        foreach (var child in hold >= 0 && tree[hold].Lemma is "blockade" or "siege" or "closure" or "embargo" ? tree.Children(hold) : [])
        {
            if (child > hold && tree[child].Relation is "nmod" && tree.Case(child) is "of" or "on" or "around")
            {
                return child;
            }
        }

        return -1;
    }
}
