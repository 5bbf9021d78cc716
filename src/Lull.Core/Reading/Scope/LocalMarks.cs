using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads the marks that hang on one word: negation, modal verbs, hedges, conditions.</summary>
internal sealed class LocalMarks(ReadingLexicon lexicon)
{
    private readonly Negations _negations = new(lexicon);
    private readonly Stage _stage = new(lexicon);

    /// <summary>True where a word is negated; see <see cref="Negations.IsNegated"/>.</summary>
    public bool IsNegated(SentenceTree tree, int token, int from = -1) => _negations.IsNegated(tree, token, from);

    /// <summary>Applies modal verbs, hedges and conditions that hang on a word.</summary>
    public void Apply(Draft draft, int token)
    {
        var tree = draft.Tree;
        Mood(draft, token);
        foreach (var child in tree.Children(token))
        {
            switch (tree[child].Relation)
            {
                case "aux" or "aux:pass":
                    Modal(draft, token, child);
                    break;
                case "mark" when tree[child].Form is "due":
                    draft.Weaken(Modality.Planned);
                    break;
                case "case" when tree[child].Form is "due" && tree.Child(token, "cop") >= 0:
                    draft.Weaken(Modality.Planned);
                    break;
                case "obl" when _stage.IsPlayed(draft, token, child):
                    draft.Weaken(Modality.Possible);
                    break;
                case "mark" when tree[child].Form is "to" && IsToBe(tree, token, child):
                    draft.IsNegated ^= token == draft.Trigger && tree.HasChild(token, "aux", "have");
                    draft.Weaken(Modality.Planned);
                    break;
                case "advmod" or "amod" or "compound" or "discourse" or "parataxis" or "obl" or "det":
                    Hedge(draft, child);
                    break;
                case "advcl" when IsCondition(tree, child):
                    draft.Condition = child;
                    if (!(draft.IsNegated && tree.HasChild(child, "mark", "unless")) && (HasModal(tree, token) || IsPresent(tree, token)))
                    {
                        draft.Weaken(Modality.Conditional);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    // "Had the army attacked, he said, thousands would have died": no question, and no "never had it".
    private static bool IsInverted(SentenceTree tree, int verb, int auxiliary) =>
        tree[auxiliary].Form is "Had" or "had" or "Were" or "were" or "Should"
        && (tree[auxiliary].Lemma is not "have" || tree[verb].Tag is "VBN" or "VBD")
        && (tree[auxiliary].Lemma is not "be" || tree.HasChild(verb, "mark", "to"))
        && tree.Child(verb, "nsubj", "nsubj:pass") is >= 0 and var subject && subject > auxiliary && subject < verb
        && (auxiliary == 0 || tree[auxiliary - 1].PartOfSpeech is "PUNCT")
        && tree[tree.Count - 1].Form is not "?";

    // "the truce is dead": the tense may be the copula's.
    private static bool IsPresent(SentenceTree tree, int token) =>
        tree[token].Features.Contains("Tense=Pres", StringComparison.Ordinal)
        || (tree.Child(token, "cop") is >= 0 and var copula && tree[copula].Tag is "VBZ" or "VBP");

    // A command, or one of two ways.
    private static void Mood(Draft draft, int token)
    {
        if (!draft.Kind.IsSpeechAct() && Imperatives.IsImperative(draft.Tree, token))
        {
            draft.Weaken(Modality.Demanded);
        }

        if (IsEither(draft.Tree, token))
        {
            draft.Weaken(Modality.Conditional);
        }
    }

    /// <summary>True where a clause opens with "if", "unless" or the like.</summary>
    public bool IsCondition(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "mark" or "advmod" && (lexicon.IsIn("condition", tree[child].Form) || tree.HasChild(child, "fixed", "case") || tree.HasChild(child, "fixed", "event")))
            {
                return true;
            }

            // "should the army refuse to pay, ..."
            if (tree[child].Relation is "aux" && tree[child].Form is "should" or "Should" or "had" or "Had"
                && tree.Child(clause, "nsubj", "nsubj:pass") > child && tree[clause].Relation is "advcl")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where what is told is told by a film, a novel or an exercise.</summary>
    public bool IsUnreal(SentenceTree tree, int verb) =>
        tree.Child(verb, "nsubj") is >= 0 and var teller
        && (lexicon.IsIn("unreal", tree[teller].Lemma) || (tree.Child(teller, "amod") is >= 0 and var forged && lexicon.IsIn("false", tree[forged].Form)) || IsBelief(tree, verb));

    // "thought that the army had attacked, but it was thunder"
    private static bool IsBelief(SentenceTree tree, int verb) =>
        tree[verb] is { Tag: "VBD", Lemma: "think" or "believe" or "assume" or "suppose" } && tree.Child(verb, "conj") is >= 0 and var next && tree.HasChild(next, "cc", "but")
        && tree.Child(next, "nsubj") is >= 0 and var it && tree[it].Form is "it" or "that" or "this";

    /// <summary>True for a verb in the present that is one of two ways: "either they withdraw or".</summary>
    public static bool IsEither(SentenceTree tree, int verb) =>
        tree[verb].Tag is "VBZ" or "VBP" && ((tree.Child(verb, "nsubj") is >= 0 and var subject && tree.HasChild(subject, "det:predet", "either")) || tree.HasChild(verb, "cc:preconj", "either") || tree.HasChild(verb, "advmod", "either") || tree.HasChild(verb, "cc", "either"));

    /// <summary>True for a clause about what was.</summary>
    public static bool IsPast(SentenceTree tree, int clause) =>
        !HasModal(tree, clause)
        && (tree[clause].Tag is "VBD" || (tree[clause].Tag is "VBN" && tree.Child(clause, "aux", "aux:pass") is >= 0 and var aux && tree[aux].Form is "had" or "have" or "has" or "was" or "were"));

    /// <summary>True where a verb has "will", "would" or another modal verb.</summary>
    public static bool HasModal(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "aux" && tree[child].Tag is "MD")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a word with the form hangs on another.</summary>
    public static bool HasChildForm(SentenceTree tree, int token, string form)
    {
        foreach (var child in tree.Children(token))
        {
            if (string.Equals(tree[child].Form, form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what is played, where the verb before says so: "in the scenario, troops cross the river and seize the port".</summary>
    public void Played(Draft draft, int verb)
    {
        foreach (var child in draft.Tree.Children(verb))
        {
            if (child < verb && draft.Tree[child].Relation is "obl" && _stage.IsPlayed(draft, verb, child))
            {
                draft.Weaken(Modality.Possible);
            }
        }
    }

    // "is to withdraw", "are to be disarmed"
    private static bool IsToBe(SentenceTree tree, int verb, int to) =>
        to > 0 && to < verb && tree[to - 1].Lemma is "be" && tree[to - 1].Relation is "cop" or "aux" or "aux:pass";

    private void Modal(Draft draft, int verb, int modal)
    {
        var form = draft.Tree[modal].Form;
        if (IsInverted(draft.Tree, verb, modal))
        {
            draft.Weaken(Modality.Conditional);
        }

        if ((draft.Tree[verb].Lemma is "hear" or "see" && form is "could" or "can") || Unable(draft, verb, form))
        {
            // "shelling could be heard": it was.
            return;
        }

        if (lexicon.IsIn("modal-possible", form))
        {
            // "may try to retake": that it is planned is itself only possible.
            draft.Modality = draft.Modality is Modality.Planned ? Modality.Possible : draft.Modality;
            draft.Weaken(Modality.Possible);
            draft.Words.Add(modal);
        }
        else if (lexicon.IsIn("modal-planned", form))
        {
            draft.Weaken(Modality.Planned);
            draft.Words.Add(modal);
        }
        else if (lexicon.IsIn("modal-demanded", form))
        {
            // "must have shelled it": so it is guessed.
            draft.Weaken(form is "must" && draft.Tree.HasChild(verb, "aux", "have") ? Modality.Possible : Modality.Demanded);
            draft.Words.Add(modal);
        }
        else if (lexicon.IsIn("modal-conditional", form) && draft.Tree[modal].Tag is "MD")
        {
            draft.Weaken(IsReportedFuture(draft.Tree, verb) ? Modality.Planned : Modality.Conditional);
            draft.Words.Add(modal);
        }
    }

    // "could not reach the town" and "cannot have fired" did not; "should have withdrawn" did not, "should not have fired" did.
    private bool Unable(Draft draft, int verb, string form)
    {
        var hasHave = draft.Tree.HasChild(verb, "aux", "have") && draft.Tree[verb].Tag is "VBN";
        if (form is "should" && hasHave)
        {
            draft.IsNegated = !draft.IsNegated;
            return true;
        }

        return (form is "could" || (form is "can" or "ca" && hasHave)) && draft.IsNegated && (verb == draft.Trigger || IsReaching(draft.Tree[verb].Lemma)) && IsNegated(draft.Tree, verb);
    }

    // "could not agree to sign", "could not bring himself to fire"
    private static bool IsReaching(string verb) => verb is "agree" or "bring" or "reach" or "manage" or "get" or "conclude" or "sign" or "strike" or "hammer" or "clinch" or "secure" or "find";

    // "said that it would withdraw" is "will" under a past verb.
    private bool IsReportedFuture(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "advcl" && IsCondition(tree, child))
            {
                return false;
            }
        }

        var first = Frames.Clauses.FirstOfCoordination(tree, verb);
        if (tree[first].Relation is "acl" && tree.HasChild(first, "mark", "that"))
        {
            // "assurances that they would withdraw"
            return true;
        }

        return tree[first].Relation is "ccomp" && tree[first].Head is >= 0 and var head && tree[head].Tag is "VBD" or "VBN";
    }

    private void Hedge(Draft draft, int child)
    {
        var tree = draft.Tree;
        var form = tree[child].Form;
        if (lexicon.IsIn("hedge", form))
        {
            draft.Hedges.Add(child);
        }
        else if (lexicon.IsIn("possible", form))
        {
            draft.Hedges.Add(child);
            draft.Weaken(Modality.Possible);
        }
        else if (draft.Kind.IsForce() && Stage.IsSoCalled(tree, child))
        {
            draft.Hedges.Add(child);
            draft.Weaken(Modality.Possible);
        }
        else if (tree[child].Relation is "amod" or "compound")
        {
            Attribute(draft, form);
        }
    }

    // "planned", "feared", "fabricated", "foiled", "simulated" attacks
    private void Attribute(Draft draft, string form)
    {
        if (lexicon.IsIn("planned", form))
        {
            draft.Weaken(Modality.Planned);
        }
        else if (lexicon.IsIn("feared", form))
        {
            draft.Weaken(Modality.Feared);
        }
        else if (lexicon.IsIn("false", form))
        {
            draft.Weaken(Modality.Denied);
        }
        else if (lexicon.IsIn("simulated", form) || (draft.Kind.IsForce() && lexicon.IsIn("doubted", form)))
        {
            draft.Weaken(Modality.Possible);
        }
        else if (lexicon.IsIn("foiled", form) && draft.Kind.IsForce())
        {
            draft.IsNegated = !draft.IsNegated;
        }
    }
}
