using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads the marks that hang on one word: negation, modal verbs, hedges, conditions.</summary>
internal sealed class LocalMarks(ReadingLexicon lexicon)
{
    /// <summary>True where a word is negated by its own dependents, or by "no" or "nobody" among its arguments.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="token">The word.</param>
    /// <param name="from">The argument whose own marks were read already; -1 for none.</param>
    public bool IsNegated(SentenceTree tree, int token, int from = -1)
    {
        var negated = false;
        foreach (var child in tree.Children(token))
        {
            var relation = tree[child].Relation;
            if (relation is "advmod" or "det" or "cc" or "cc:preconj" or "discourse" or "mark" or "case" or "det:predet" or "amod"
                && IsNegator(tree, child))
            {
                negated = !negated;
            }
            else if (relation is "advmod" && IsYetTo(tree, child))
            {
                negated = !negated;
            }
            else if (child != from
                && relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "nsubj:outer"
                && Clauses(tree, token)
                && HasNo(tree, child))
            {
                negated = !negated;
            }
        }

        return negated;
    }

    /// <summary>Applies modal verbs, hedges and conditions that hang on a word.</summary>
    public void Apply(Draft draft, int token)
    {
        var tree = draft.Tree;
        foreach (var child in tree.Children(token))
        {
            switch (tree[child].Relation)
            {
                case "aux" or "aux:pass":
                    Modal(draft, token, child);
                    break;
                case "mark" when tree[child].Form is "to" && IsToBe(tree, token, child):
                    draft.Weaken(Modality.Planned);
                    break;
                case "advmod" or "amod" or "discourse" or "parataxis" or "obl" or "det":
                    Hedge(draft, child);
                    break;
                case "advcl" when IsCondition(tree, child):
                    draft.Condition = child;
                    if (!(draft.IsNegated && tree.HasChild(child, "mark", "unless")) && (HasModal(tree, token) || tree[token].Features.Contains("Tense=Pres", StringComparison.Ordinal)))
                    {
                        draft.Weaken(Modality.Conditional);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>True where a clause opens with "if", "unless" or the like.</summary>
    public bool IsCondition(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "mark" or "advmod" && lexicon.IsIn("condition", tree[child].Form))
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

    /// <summary>True for the "yet" of "has yet to withdraw".</summary>
    public static bool IsYetTo(SentenceTree tree, int token) =>
        tree[token].Form is "yet" && token + 1 < tree.Count && tree[token + 1].Form is "to";

    // "is to withdraw", "are to be disarmed"
    private static bool IsToBe(SentenceTree tree, int verb, int to) =>
        to > 0 && to < verb && tree[to - 1].Lemma is "be" && tree[to - 1].Relation is "cop" or "aux" or "aux:pass";

    private static bool Clauses(SentenceTree tree, int token) => tree[token].PartOfSpeech is "VERB" or "AUX" or "ADJ";

    private bool HasNo(SentenceTree tree, int argument)
    {
        if (IsNegator(tree, argument))
        {
            return true;
        }

        foreach (var child in tree.Children(argument))
        {
            if (tree[child].Relation is "det" or "cc:preconj" or "advmod" or "cc" or "det:predet" && IsNegator(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegator(SentenceTree tree, int token)
    {
        var form = tree[token].Form;
        if (!lexicon.IsIn("negator", form))
        {
            return false;
        }

        var next = token + 1 < tree.Count ? tree[token + 1].Form : "";
        return next is not ("fewer" or "less" or "only" or "just" or "more" or "later" or "doubt" or "matter" or "necessarily");
    }

    private void Modal(Draft draft, int verb, int modal)
    {
        var form = draft.Tree[modal].Form;
        if (draft.Tree[verb].Lemma is "hear" or "see" && form is "could" or "can")
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
            draft.Weaken(Modality.Demanded);
            draft.Words.Add(modal);
        }
        else if (lexicon.IsIn("modal-conditional", form) && draft.Tree[modal].Tag is "MD")
        {
            draft.Weaken(IsReportedFuture(draft.Tree, verb) ? Modality.Planned : Modality.Conditional);
            draft.Words.Add(modal);
        }
    }

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
        else if (tree[child].Relation is "amod" && lexicon.IsIn("planned", form))
        {
            draft.Weaken(Modality.Planned);
        }
        else if (tree[child].Relation is "amod" && lexicon.IsIn("feared", form))
        {
            draft.Weaken(Modality.Feared);
        }
    }
}
