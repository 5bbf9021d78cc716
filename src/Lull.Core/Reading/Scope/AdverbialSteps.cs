using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Reads clauses that tell when, why, on what condition and what for.</summary>
internal sealed class AdverbialSteps(ReadingLexicon lexicon, LocalMarks marks)
{
    /// <summary>Reads a clause into the draft; the climb ends with it.</summary>
    public int Read(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        if (tree[head].Form is "soon" or "long" && tree[head].Head >= 0)
        {
            // "as soon as the pause was over", "as long as they shell the town"
            draft.Weaken(LocalMarks.HasModal(tree, tree[head].Head) ? Modality.Conditional : Modality.Actual);
            return -1;
        }

        if (tree.HasChild(clause, "mark", "since") && tree.Child(clause, "nsubj", "nsubj:pass") is >= 0 and var who && IsAnybody(tree, who))
        {
            // "nineteen days since anybody shelled anybody"
            draft.IsNegated = true;
            return -1;
        }

        if (marks.IsCondition(tree, clause) || (tree.HasChild(clause, "mark", "as") && tree.HasChild(clause, "mark", "though")))
        {
            // "nobody knows if they did", "as if they had"
            draft.Weaken(!IsAskedWith(tree, clause, head) ? Modality.Conditional : Answers.IsNo(tree, head, clause) ? Modality.Denied : Modality.Possible);
            return -1;
        }

        GerundPhrases.Read(draft, clause, lexicon);
        if (PlainSteps.HasTo(tree, clause) && IsCarriedOut(draft, clause, head))
        {
            return -1;
        }

        if (PlainSteps.HasTo(tree, clause))
        {
            // "hid so as not to be shelled"
            var isShunned = draft.IsNegated && clause == draft.Trigger && Clauses.IsPassive(tree, clause);
            draft.IsNegated &= !isShunned;
            draft.Weaken(isShunned ? Modality.Feared : Modality.Planned);
            return -1;
        }

        When(draft, clause, head);
        return -1;
    }

    // "it took them an hour to storm it" and "marched to demand a truce" did, "would take them an hour" has not.
    private bool IsCarriedOut(Draft draft, int clause, int head) =>
        Generality.IsDone(draft.Tree, head) && !marks.IsNegated(draft.Tree, head)
        && ((draft.Kind.IsSpeechAct() || draft.Kind is StatementKind.Negotiation) && draft.Modality is Modality.Actual && clause == draft.Predicate && IsGathering(draft.Tree, head)
            || Clauses.IsItTook(draft.Tree, head));

    // Who came to say so said so.
    private bool IsGathering(SentenceTree tree, int verb) => lexicon.IsIn("gathering", tree[verb].Lemma);

    // "before they attack", "once they withdraw, talks will begin"
    private void When(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        var isPresent = IsPresent(tree, clause);
        if (isPresent && (tree[clause].Tag is "VBZ" or "VBP" || IsPassiveNow(tree, clause)) && (tree.HasChild(clause, "mark", "before") || tree.HasChild(clause, "mark", "until")))
        {
            // "it is only a matter of time before they attack"
            draft.Weaken(Modality.Conditional);
        }
        else if (isPresent && (tree[clause].Tag is "VBZ" or "VBP" || IsPassiveNow(tree, clause)) && HasForm(tree, clause, "when") && !Generality.IsPast(tree, head))
        {
            // "the mandate lets it use force when civilians are attacked"
            draft.Weaken(Modality.Conditional);
        }
        else if (tree.HasChild(clause, "mark", "so") && LocalMarks.HasModal(tree, clause))
        {
            // "so that lorries can pass"
            draft.Weaken(Modality.Planned);
        }
        else if (IsProspective(tree, clause) && Future(tree, head) is >= 0 and var future && (isPresent || LocalMarks.HasChildForm(tree, future, "would")))
        {
            draft.Weaken(Modality.Conditional);
        }
        else if (tree.HasChild(clause, "mark", "until") && tree[clause].Tag is "VBN" && tree.HasChild(clause, "aux", "have"))
        {
            // "no talks until every hostage had come home"
            draft.Weaken(Modality.Conditional);
        }
        else if (tree[clause].Tag is "VBG")
        {
            marks.Apply(draft, head);
        }
    }

    // The verb of what is to come: "would leave, as agreed, once the prisoners were freed" hangs the last clause on "agreed"; "is likely to ask when".
    private static int Future(SentenceTree tree, int head)
    {
        if (LocalMarks.HasModal(tree, head))
        {
            return head;
        }

        var above = tree[head].Head;
        return above >= 0 && ((tree[head].Relation is "advcl" && LocalMarks.HasModal(tree, above))
            || (tree[head].Relation is "xcomp" && PlainSteps.HasTo(tree, head) && tree[above].Lemma is "likely" or "expect" or "plan" or "intend" or "due" or "set" or "bound" or "poise" or "want"))
            ? above
            : -1;
    }

    // "are attacked", and not "have been attacked"
    private static bool IsPassiveNow(SentenceTree tree, int clause) =>
        tree[clause].Tag is "VBN" && tree.Child(clause, "aux:pass") is >= 0 and var be && tree[be].Tag is "VBZ" or "VBP" && tree.Child(clause, "aux") < 0;

    private static bool HasForm(SentenceTree tree, int clause, string form)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "mark" or "advmod" && string.Equals(tree[child].Form, form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAskedWith(SentenceTree tree, int clause, int head) =>
        tree.HasChild(clause, "mark", "whether")
        || (tree.HasChild(clause, "mark", "if") && (tree[head].Lemma is "know" or "ask" or "wonder" or "check" or "decide" or "ascertain" or "clear" or "sure"
            || tree.HasChild(clause, "mark", "as")));

    // "when", "once", "only after"
    private bool IsProspective(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "mark" or "advmod" && lexicon.IsIn("prospective", tree[child].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPresent(SentenceTree tree, int clause)
    {
        if (tree[clause].Features.Contains("Tense=Pres|VerbForm=Fin", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop" && tree[child].Features.Contains("Tense=Pres", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnybody(SentenceTree tree, int who) =>
        tree[who].Form is "anybody" or "anyone" or "anything" || (tree.Child(who, "det") is >= 0 and var any && tree[any].Lemma is "any");
}
