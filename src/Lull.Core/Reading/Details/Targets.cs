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
        var patient = draft.Patient >= 0 && (IsTime(draft.Tree, draft.Patient, lexicon) || IsHappening(draft, draft.Patient)) ? -1 : draft.Patient;
        patient = patient >= 0 && draft.Tree[patient].PartOfSpeech is "ADV" ? -1 : patient;
        if (patient >= 0 && Doers.IsBlamed(draft.Tree, draft.Trigger, patient))
        {
            return -1;
        }

        if (patient >= 0 && draft.Kind is StatementKind.Clash && IsFight(draft.Tree[patient].Lemma))
        {
            return -1;
        }

        if (patient >= 0 && draft.Kind is StatementKind.Attack or StatementKind.Strike)
        {
            patient = Aim(draft.Tree, patient, lexicon) is >= 0 and var aim ? aim : patient;
        }

        if (patient < 0 && draft.Kind is StatementKind.Attack or StatementKind.Strike)
        {
            patient = Aimed(draft, lexicon);
        }

        patient = patient < 0 ? Unframed(draft, lexicon) : patient;
        patient = draft.Kind.IsSpeechAct() && draft.Kind is not StatementKind.ViolationClaim ? Addressees.Of(draft, patient, isSide) : patient;
        if (patient < 0 && draft.Kind is StatementKind.Seizure or StatementKind.Attack or StatementKind.Strike or StatementKind.Killing)
        {
            patient = SharedObject(draft.Tree, draft.Trigger);
        }

        return patient < 0 ? -1 : Whole(draft.Tree, Taken(draft.Tree, patient), isSide);
    }

    private static int Unframed(Draft draft, ReadingLexicon lexicon) =>
        Damaged(draft) is >= 0 and var damaged ? damaged
        : FiredUpon(draft) is >= 0 and var fired ? fired
        : Held(draft) is >= 0 and var held ? held
        : Concerned.Of(draft, word => IsTime(draft.Tree, word, lexicon));

    // "They were fired upon", where the parser hangs the stray preposition on anything.
    private static int FiredUpon(Draft draft)
    {
        var (tree, verb) = (draft.Tree, draft.Trigger);
        return draft.Kind is StatementKind.Attack && tree[verb].Lemma is "fire" or "shoot" or "advance" && tree[verb].PartOfSpeech is "VERB" && Clauses.IsPassive(tree, verb)
            && verb + 1 < tree.Count && tree[verb + 1].Form is "upon" or "on" or "at" && (verb + 2 >= tree.Count || tree[verb + 2].PartOfSpeech is not ("DET" or "NOUN" or "PROPN" or "PRON" or "NUM"))
                ? tree.Child(verb, "nsubj:pass")
                : -1;
    }

    // "Took 40 passengers hostage", read as one phrase: the passengers.
    private static int Taken(SentenceTree tree, int patient) =>
        tree[patient].Form is "hostage" or "prisoner" or "captive" && tree.Child(patient, "compound", "nmod:desc") is >= 0 and var whom && tree[whom].Tag is "NNS" or "NNPS" ? whom : patient;

    // "Fought a nine-day war", "fought their way back": nobody whom they fought.
    private static bool IsFight(string noun) =>
        noun is "war" or "battle" or "way" or "fire" or "engagement" or "action" or "skirmish" or "duel" or "conflict" or "campaign" or "round" or "volley" or "shot" or "insurgency" or "rebellion";

    // "Fired a missile at a car on the road": the car; "fired on the base at Otar": the base.
    private static int Aim(SentenceTree tree, int patient, ReadingLexicon lexicon) => tree.Case(patient) switch
    {
        "on" or "in" or "near" => At(tree, patient),
        "at" when tree[patient] is { PartOfSpeech: "PROPN", Relation: "obl" } => Upon(tree, patient, lexicon),
        _ => -1,
    };

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

    private static int Upon(SentenceTree tree, int place, ReadingLexicon lexicon)
    {
        foreach (var child in tree[place].Head < 0 ? [] : tree.Children(tree[place].Head))
        {
            if (child < place && child > tree[place].Head && tree[child].Relation is "obl" && tree.Case(child) is "on" or "into" or "against" && !IsIdiom(tree, child) && !IsTime(tree, child, lexicon))
            {
                return child;
            }
        }

        return -1;
    }

    // "In an operation claimed by insurgents": no target.
    private static bool IsHappening(Draft draft, int token) =>
        draft.Tree[token].Relation is "obl" or "nmod" && draft.Tree[token].Lemma is "operation" or "attack" or "incident" or "response" or "retaliation" or "offensive" or "ambush" or "clash"
            or "standstill" or "word" or "way" or "raid" or "revenge" or "reprisal" or "assault" or "protest" or "bid" or "attempt" or "effort";

    // "Flattened in a bombardment", "shot up a post in an attack", "a drone attack set the tanks ablaze": what the act does is done to that.
    private static int Damaged(Draft draft)
    {
        var tree = draft.Tree;
        if (draft.Kind is not (StatementKind.Attack or StatementKind.Strike))
        {
            return -1;
        }

        if (tree[draft.Trigger].PartOfSpeech is "VERB")
        {
            // "Missiles fired from destroyers destroyed the station."
            return tree[draft.Trigger].Relation is "acl" && tree[draft.Trigger].Head is >= 0 and var weapon ? Undergone(tree, weapon)
                : Clauses.IsPassive(tree, draft.Trigger) && tree.Child(draft.Trigger, "compound:prt") >= 0 ? tree.Child(draft.Trigger, "nsubj:pass") : -1;
        }

        return Undergone(tree, draft.Trigger);
    }

    private static int Undergone(SentenceTree tree, int noun)
    {
        if (tree[noun].Head is not (>= 0 and var verb) || tree[verb].PartOfSpeech is not "VERB")
        {
            return -1;
        }

        var isOf = tree[noun].Relation is "obl" && tree.Case(noun) is "in" or "by" or "during" or "with" && IsDamage(tree[verb].Lemma);
        return isOf || tree[noun].Relation is "obl:agent" ? (Clauses.IsPassive(tree, verb) ? tree.Child(verb, "nsubj:pass") : tree.Child(verb, "obj"))
            : tree[noun].Relation is "nsubj" && IsDamage(tree[verb].Lemma) ? Struck(tree, verb)
            : -1;
    }

    // "Set fire to the depot": the depot.
    private static int Struck(SentenceTree tree, int verb)
    {
        var struck = tree.Child(verb, "obj");
        foreach (var child in struck >= 0 && tree[struck].Lemma is "fire" or "light" ? tree.Children(verb) : [])
        {
            if (child > struck && tree[child].Relation is "obl" && tree.Case(child) is "to")
            {
                return child;
            }
        }

        return struck >= 0 && tree[struck].Lemma is "fire" or "light" ? -1 : struck;
    }

    // "Took control of the airport", "gained a foothold on the west bank".
    private static int Held(Draft draft)
    {
        var tree = draft.Tree;
        if (draft.Kind is not StatementKind.Seizure || tree.Child(draft.Trigger, "obj") is not (>= 0 and var hold)
            || tree[hold].Lemma is not ("control" or "possession" or "charge" or "command" or "foothold" or "hold" or "gain" or "ground"))
        {
            return -1;
        }

        foreach (var child in (IEnumerable<int>)[.. tree.Children(hold), .. tree.Children(draft.Trigger)])
        {
            if (child > hold && tree[child].Relation is "nmod" or "obl" && tree.Case(child) is "of" or "in" or "on" or "over" && !IsHappening(draft, child)
                && !Times.CalendarWords.IsDayOrMonth(tree[child].Form))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsDamage(string verb) => verb is
        "destroy" or "damage" or "hit" or "set" or "kill" or "wound" or "injure" or "flatten" or "level" or "wreck" or "tear" or "rip" or "gut" or "demolish" or "sink" or "raze"
        or "shatter" or "devastate" or "target" or "strike" or "reduce" or "shoot" or "burn" or "pulverise" or "pulverize" or "obliterate" or "ruin" or "cripple" or "blow" or "smash" or "collapse" or "murder" or "maim";

    private static bool IsTime(SentenceTree tree, int token, ReadingLexicon lexicon) =>
        tree[token].PartOfSpeech is "NOUN" or "PROPN" && tree[token].Entity is "O"
        && ((lexicon.IsIn("calendar", tree[token].Lemma) && tree[token].Form is not "march") || tree[token].Lemma.ToLowerInvariant() is "light" or "hour" or "minute" or "noon" or "midday" or "nightfall" or "daybreak" or "sunset" or "sunrise" or "time" or "moment" or "afternoon" or "week");

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
            if (child < token || child == trigger || tree[child].Relation is not ("obl" or "nmod" or "obj" or "conj") || tree[child].PartOfSpeech is "ADV" || IsTime(tree, child, lexicon))
            {
                continue;
            }

            if (tree[child].Relation is not ("obj" or "conj") && tree.Case(child) is "at" or "on" or "against" or "into" or "onto" or "upon" or "toward" or "towards" or "outside" or "inside" or "beside" && !IsIdiom(tree, child))
            {
                return child;
            }

            if (tree[token].Lemma is "ambush" or "trap" && tree.Case(child) is "for")
            {
                return child;
            }

            // "A barrage of rockets at the town": under what it is a barrage of.
            if (tree[child].Relation is "obj" || tree.Case(child) is "of" or "by" || (tree.Case(child) is "with" && lexicon.IsIn("munition", tree[child].Lemma)) || (tree[child].Relation is "conj" && tree[child].PartOfSpeech is "NOUN" && lexicon.IsIn("munition", tree[child].Lemma)))
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
        tree[token].Lemma is "fire" or "foot" or "board" or "ground" or "duty" or "leave" or "patrol" or "way" or "side" or "scale" or "order" or "pretext" or "behalf"
            or "channel" or "television" or "radio" or "telegram" or "range" or "level" or "random" or "least" or "dawn" or "will" or "speed" or "distance" or "sea" or "offensive" or "altitude" or "height" or "attack" or "defensive" or "orders" or "motorbike" or "motorcycle" or "horseback" or "horse" or "camel" or "pickup" or "truck" or "bicycle" or "occasion" or "evidence" or "account" or "condition" or "hostage"
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
        if (!Parts.Contains(tree[token].Lemma) && !Parts.Contains(tree[token].Form) && !(tree[token].Lemma is "line" && (tree.HasChild(token, "amod", "median") || tree.HasChild(token, "compound", "median"))))
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
