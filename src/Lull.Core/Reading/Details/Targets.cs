using System.Collections.Frozen;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>Finds what an act is aimed at where its own frame does not say: "fired a barrage of rockets at the town", "boarded and seized a barge".</summary>
internal static class Targets
{
    private const int MostSteps = 3;

    // Of these it is whose they are that counts: "violated the airspace of Rhodar", "took control of the camp".
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal, "control", "possession", "airspace", "sovereignty", "territory", "soil", "sky", "skies", "waters", "body", "bodies", "charge", "custody", "part", "rest", "whole", "half");

    /// <summary>The word for what is aimed at; -1 where none is found.</summary>
    /// <param name="draft">The statement in the making.</param>
    /// <param name="lexicon">Which words are times.</param>
    /// <param name="isSide">True where a word stands for a side.</param>
    public static int Of(Draft draft, ReadingLexicon lexicon, Func<int, bool> isSide)
    {
        var patient = draft.Patient >= 0 && IsTime(draft.Tree, draft.Patient, lexicon) ? -1 : draft.Patient;
        if (patient >= 0 && draft.Kind is StatementKind.Attack or StatementKind.Strike && draft.Tree.Case(patient) is "on" or "in" or "near")
        {
            // "Fired a missile at a car on the road": the car.
            patient = At(draft.Tree, patient) is >= 0 and var at ? at : patient;
        }

        if (patient < 0 && draft.Kind is StatementKind.Attack or StatementKind.Strike)
        {
            patient = Aimed(draft, lexicon);
        }

        if (patient < 0 && draft.Kind is StatementKind.Seizure or StatementKind.Attack or StatementKind.Strike or StatementKind.Killing)
        {
            patient = SharedObject(draft.Tree, draft.Trigger);
        }

        return patient < 0 ? -1 : Whole(draft.Tree, patient, isSide);
    }

    private static int At(SentenceTree tree, int patient)
    {
        foreach (var child in tree[patient].Head < 0 ? [] : tree.Children(tree[patient].Head))
        {
            if (child < patient && tree[child].Relation is "obl" or "nmod" && tree.Case(child) is "at" && tree[child].PartOfSpeech is "NOUN" or "PROPN" && !IsIdiom(tree, child) && tree[child].Entity is not "B-LOC"
                && SideWords.Of(tree[child]) is not SideWordClass.None || (child < patient && tree.Case(child) is "at" && tree[child].Lemma is "car" or "house" or "truck" or "lorry" or "bus" or "man" or "crowd" or "boat" or "vehicle" or "building"))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsTime(SentenceTree tree, int token, ReadingLexicon lexicon) =>
        tree[token].PartOfSpeech is "NOUN" or "PROPN" && tree[token].Entity is "O"
        && (lexicon.IsIn("calendar", tree[token].Lemma) || tree[token].Lemma.ToLowerInvariant() is "light" or "hour" or "minute" or "noon" or "midday" or "nightfall" or "daybreak" or "sunset" or "sunrise" or "time" or "moment" or "afternoon" or "week");

    // The phrase of direction under the act, its weapon, or the verb that uses the weapon.
    private static int Aimed(Draft draft, ReadingLexicon lexicon)
    {
        var tree = draft.Tree;
        var at = draft.Trigger;
        for (var steps = 0; at >= 0 && steps < MostSteps; steps++)
        {
            if (Directed(tree, at, draft.Trigger, lexicon) is >= 0 and var found)
            {
                return found;
            }

            if (tree[at].Relation is not ("obj" or "nmod" or "nsubj:pass" or "nsubj") || tree[at].PartOfSpeech is "VERB" || tree[at].Head < 0 || (tree[at].Relation is "nsubj" && tree[tree[at].Head].Lemma is not ("land" or "fall" or "hit" or "strike" or "rain" or "explode" or "crash" or "slam")))
            {
                return -1;
            }

            at = tree[at].Head;
        }

        return -1;
    }

    private static int Directed(SentenceTree tree, int token, int trigger, ReadingLexicon lexicon)
    {
        foreach (var child in tree.Children(token))
        {
            if (child < token || child == trigger || tree[child].Relation is not ("obl" or "nmod" or "obj") || IsTime(tree, child, lexicon))
            {
                continue;
            }

            if (tree[child].Relation is not "obj" && tree.Case(child) is "at" or "on" or "against" or "into" or "onto" or "upon" or "toward" or "towards" && !IsIdiom(tree, child))
            {
                return child;
            }

            // "A barrage of rockets at the town": under what it is a barrage of.
            if (tree[child].Relation is "obj" || tree.Case(child) is "of")
            {
                var deeper = Directed(tree, child, trigger, lexicon);
                if (deeper >= 0)
                {
                    return deeper;
                }
            }
        }

        return -1;
    }

    private static bool IsIdiom(SentenceTree tree, int token) =>
        tree[token].Lemma is "fire" or "foot" or "board" or "ground" or "duty" or "leave" or "patrol" or "way" or "side" or "scale" or "order" or "pretext" or "ground" or "behalf"
            or "channel" or "television" or "radio" or "telegram" or "range" or "level" or "random" or "least" or "dawn" or "will" or "speed" or "distance" or "sea" or "offensive" or "altitude" or "height" or "attack" or "defensive" or "orders" or "occasion" or "evidence" or "account" or "condition" or "hostage"
        || tree[token].PartOfSpeech is "NUM";

    // "Boarded and impounded a barge".
    private static int SharedObject(SentenceTree tree, int verb)
    {
        if (tree[verb].PartOfSpeech is not "VERB" || tree.Child(verb, "obj", "nsubj:pass", "obl", "ccomp", "xcomp") >= 0 || Clauses.IsPassive(tree, verb))
        {
            return -1;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && child <= verb + 3 && tree[child].Relation is "conj" && tree[child].PartOfSpeech is "VERB" && tree.Child(child, "nsubj", "aux", "aux:pass") < 0)
            {
                return tree.Child(child, "obj");
            }
        }

        return -1;
    }

    private static int Whole(SentenceTree tree, int token, Func<int, bool> isSide)
    {
        if (!Parts.Contains(tree[token].Lemma) && !Parts.Contains(tree[token].Form) && !(tree[token].Lemma is "line" && tree.HasChild(token, "amod", "median")))
        {
            return token;
        }

        if (tree.Child(token, "nmod:poss") is >= 0 and var owner && isSide(owner))
        {
            return owner;
        }

        foreach (var child in tree.Children(token))
        {
            if (child > token && tree[child].Relation is "nmod" && tree.Case(child) is "of")
            {
                return child;
            }
        }

        return token;
    }
}
