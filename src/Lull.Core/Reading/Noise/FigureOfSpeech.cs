using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Noise;

/// <summary>Words of war whose doer or object cannot be of war: storms that strike, shares that fall back, attacks on a budget.</summary>
internal static class FigureOfSpeech
{
    /// <summary>True where a draft is a figure of speech by its own words.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="hasArms">True where its sentence has words of arms or of armed men.</param>
    public static bool Is(Draft draft, bool hasArms)
    {
        var tree = draft.Tree;
        var doer = Doer(draft);
        if (IsLikeness(draft) || IsNamedStorm(tree, doer) || IsByName(draft))
        {
            return true;
        }

        if (doer >= 0 && tree[doer].PartOfSpeech is not "PROPN" && NoiseWords.Goods.Holds(tree[doer]) && draft.Entry.Class is WordClass.Verb)
        {
            return true;
        }

        if (draft.Inner is StatementKind.Withdrawal or StatementKind.Posture or StatementKind.Mobilisation or StatementKind.Threat)
        {
            return draft.Entry.Class is WordClass.Verb && (IsCivil(tree, doer) || (!hasArms && IsOnIntangible(draft)));
        }

        if (!draft.Inner.IsForce() && draft.Inner is not (StatementKind.Casualties or StatementKind.Seizure))
        {
            return false;
        }

        return (draft.Inner is StatementKind.Seizure ? IsGripping(draft, doer) : IsByCause(tree, draft, doer)) || (!hasArms && IsBesideCause(draft))
            || (draft.Inner is not StatementKind.Casualties && draft.Entry.Word is not "war" && IsCivil(tree, doer))
            || IsBlaze(draft)
            || IsOnIntangible(draft)
            || IsAboutIntangible(tree, draft.Trigger)
            || (tree[draft.Trigger].Lemma is "hit" or "lash" && tree.HasChild(draft.Trigger, "compound:prt", "out"));
    }

    // "It was like a bombardment"
    private static bool IsLikeness(Draft draft) =>
        draft.Entry.Class is WordClass.Noun && draft.Inner.IsForce() && draft.Tree.Case(draft.Trigger) is "like"
        && draft.Tree.Child(draft.Trigger, "cop") >= 0;

    // Fees and illnesses that are called as losses and attacks are.
    private static bool IsByName(Draft draft) => IsFee(draft) || IsIllness(draft);

    // "road tolls", "levied a toll on every sack": paid in money.
    private static bool IsFee(Draft draft) =>
        draft.Entry is { Word: "toll", Class: WordClass.Noun }
        && !draft.Tree.HasChild(draft.Trigger, "compound", "death")
        && (draft.Tree[draft.Trigger].Form is "tolls" or "Tolls"
            || (draft.Tree[draft.Trigger] is { Relation: "obj", Head: >= 0 } paid && draft.Tree[paid.Head].Lemma is "levy" or "collect" or "charge" or "pay" or "impose" or "exact" or "demand"));

    // "a heart attack"
    private static bool IsIllness(Draft draft) =>
        draft.Entry.Class is WordClass.Noun && draft.Inner.IsForce()
        && draft.Tree.Child(draft.Trigger, "compound") is >= 0 and var organ && NoiseWords.Ailments.Holds(draft.Tree[organ]);

    // "Cyclone Ottilie struck the coast"
    private static bool IsNamedStorm(SentenceTree tree, int doer) =>
        doer >= 0 && tree.Child(doer, "compound", "nmod:desc", "flat") is >= 0 and var what
        && tree[what].Lemma.ToLowerInvariant() is "cyclone" or "hurricane" or "typhoon" or "storm" or "tornado" or "earthquake";

    // "A storm hit the coast, killing two": the storm killed them too.
    private static int Doer(Draft draft)
    {
        var (tree, at) = (draft.Tree, draft.Trigger);
        for (var steps = 0; steps < 3; steps++)
        {
            if (tree.Child(at, "nsubj", "obl:agent") is >= 0 and var subject && !(subject > at && tree[subject].Relation is "nsubj"))
            {
                return subject;
            }

            if (tree[at].Relation is not ("advcl" or "conj" or "xcomp") || tree.Child(at, "nsubj:pass", "mark", "advmod") >= 0)
            {
                break;
            }

            at = tree[at].Head;
        }

        return draft.Agent;
    }

    // "Died of cholera", "killed in a crash", "killed when a bus hit a lorry".
    private static bool IsByCause(SentenceTree tree, Draft draft, int doer)
    {
        if (doer >= 0 && tree[doer].PartOfSpeech is not "PROPN" && NoiseWords.Causes.Holds(tree[doer]) && !IsArmed(tree, doer))
        {
            return true;
        }

        if (draft.Inner is not (StatementKind.Killing or StatementKind.Casualties))
        {
            return false;
        }

        foreach (var child in tree.Children(draft.Trigger))
        {
            if ((tree[child].Relation is "obl" or "nmod" or "obl:agent" && tree.Case(child) is "of" or "in" or "from" or "by" && NoiseWords.Causes.Holds(tree[child]))
                || (tree[child].Relation is "advcl" && tree.Child(child, "nsubj", "nsubj:pass") is >= 0 and var subject
                    && NoiseWords.Causes.Holds(tree[subject]) && tree[subject].PartOfSpeech is not "PROPN" && tree[child].Lemma is not ("bomb" or "shell" or "explode")))
            {
                return true;
            }
        }

        return false;
    }

    // "Two died and one was injured when an avalanche hit the slope".
    private static bool IsBesideCause(Draft draft)
    {
        if (draft.Inner is not (StatementKind.Killing or StatementKind.Casualties))
        {
            return false;
        }

        foreach (var token in draft.Tree.Tokens)
        {
            if (token.Relation is "nsubj" && token.PartOfSpeech is "NOUN" && NoiseWords.Causes.Holds(token))
            {
                return true;
            }
        }

        return false;
    }

    // "Panic seized the passengers", "a virus took over his laptop"; lorries may fall into somebody's hands.
    private static bool IsGripping(Draft draft, int doer) =>
        doer >= 0 && draft.Tree[doer].Relation is "nsubj" && draft.Entry.Word is not "fall"
        && draft.Tree[doer].PartOfSpeech is not "PROPN" && NoiseWords.Causes.Holds(draft.Tree[doer]);

    // "A fire destroyed the market": it burned, nobody shot.
    private static bool IsBlaze(Draft draft) =>
        draft.Entry is { Word: "fire", Class: WordClass.Noun } && draft.UsedBy >= 0
        && draft.Tree[draft.UsedBy].Lemma is "destroy" or "gut" or "engulf" or "sweep" or "damage" or "ravage" or "spread" or "consume"
        && draft.Tree.Child(draft.Trigger, "compound") < 0;

    private static bool IsCivil(SentenceTree tree, int doer) =>
        doer >= 0 && tree[doer].PartOfSpeech is not "PROPN" && NoiseWords.Civil.Holds(tree[doer]) && !IsArmed(tree, doer);

    // A dog handler is no dog, a bus bomb no bus, army engineers are soldiers.
    private static bool IsArmed(SentenceTree tree, int doer) =>
        tree.Child(doer, "compound", "amod") is >= 0 and var word && tree[word].Lemma is "bomb" or "army" or "war" or "military" or "combat" or "armed";

    private static bool IsOnIntangible(Draft draft) => draft.Patient >= 0 && NoiseWords.Intangible.Holds(draft.Tree[draft.Patient]);

    // "Attacked the minister over the budget", "came under fire for his remarks".
    private static bool IsAboutIntangible(SentenceTree tree, int trigger)
    {
        foreach (var child in tree.Children(trigger))
        {
            if (tree[child].Relation is "obl" or "nmod" && tree.Case(child) is "over" or "for" or "about" && NoiseWords.Intangible.Holds(tree[child]))
            {
                return true;
            }
        }

        return false;
    }
}
