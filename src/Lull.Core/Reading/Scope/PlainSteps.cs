using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Steps up the tree where no word of the lexicon governs the act: what grammar alone says of it.</summary>
internal sealed class PlainSteps(ReadingLexicon lexicon, LocalMarks marks)
{
    public int Plain(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        var relation = tree[current].Relation;
        switch (relation)
        {
            case "ccomp" or "parataxis" or "csubj" or "csubj:pass" or "dep":
                return Reported(draft, current, head);
            case "xcomp":
                return Open(draft, current, head);
            case "advcl":
                return FromAdverbial(draft, current, head);
            case "acl" when HasTo(tree, current):
                draft.Weaken(Modality.Planned);
                return -1;
            case "acl" or "acl:relcl":
                return -1;
            case "root":
                return -1;
            default:
                Mentioned(draft, current, head);
                return -1;
        }
    }

    // An infinitive under an unknown verb is not done yet; "has yet to" says so outright.
    private int Open(Draft draft, int current, int head)
    {
        if (marks.IsNegated(draft.Tree, head) && HasYet(draft.Tree, head))
        {
            draft.IsNegated = !draft.IsNegated;
        }
        else if (HasTo(draft.Tree, current))
        {
            draft.Weaken(Modality.Planned);
        }

        return head;
    }

    private static bool HasYet(SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (LocalMarks.IsYetTo(tree, child))
            {
                return true;
            }
        }

        return false;
    }

    private int Reported(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        if (tree.Child(current, "mark") is >= 0 and var mark && tree[mark].Form is "whether" or "if")
        {
            draft.Modality = draft.Modality is Modality.Planned or Modality.Conditional ? Modality.Possible : draft.Modality;
            draft.Weaken(Modality.Possible);
        }

        if (tree[head].Form is "provided" or "assuming" or "supposing")
        {
            draft.Weaken(Modality.Conditional);
        }

        Told(draft, tree.Child(head, "nsubj", "nsubj:pass"));
        if (tree[current].Relation is "ccomp" && marks.IsNegated(tree, head))
        {
            // "does not believe that any were harmed": believes that none were.
            var isRaised = tree[head].Lemma is "believe" or "think";
            draft.IsNegated ^= isRaised;
            draft.Weaken(isRaised ? draft.Modality : Modality.Possible);
        }

        if (Corrections.IsCorrected(tree, head))
        {
            draft.Weaken(Modality.Denied);
        }

        return head;
    }

    // "a rumour spread that", "the fear is that": the noun says how it is told.
    private void Told(Draft draft, int subject)
    {
        if (subject < 0 || draft.Tree[subject].PartOfSpeech is not "NOUN")
        {
            return;
        }

        foreach (var entry in lexicon.Governors(draft.Tree[subject].Form))
        {
            if (entry.Part is WordClass.Noun && entry.Class is GovernorClass.Possible or GovernorClass.Fear or GovernorClass.Hope or GovernorClass.Allege or GovernorClass.ReportNoun
                && entry.Slots.Any(slot => slot.Kind is SlotKind.Clause or SlotKind.NounClause))
            {
                draft.Weaken(Effects.ModalityOf(entry.Class, draft.Kind) ?? draft.Modality);
                if (Effects.IsHedge(entry.Class))
                {
                    draft.Hedges.Add(subject);
                }
            }
        }
    }

    private int FromAdverbial(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        if (tree[head].Form is "soon" && tree[head].Head >= 0)
        {
            // "as soon as the pause was over"
            if (LocalMarks.HasModal(tree, tree[head].Head))
            {
                draft.Weaken(Modality.Conditional);
            }

            return -1;
        }

        if (marks.IsCondition(tree, clause))
        {
            draft.Weaken(Modality.Conditional);
            return -1;
        }

        if (HasTo(tree, clause))
        {
            // "hid so as not to be shelled"
            var isShunned = draft.IsNegated && clause == draft.Trigger && Clauses.IsPassive(tree, clause);
            draft.IsNegated &= !isShunned;
            draft.Weaken(isShunned ? Modality.Feared : Modality.Planned);
            return -1;
        }

        var isPresent = IsPresent(tree, clause);
        if (IsProspective(tree, clause) && (isPresent || LocalMarks.HasChildForm(tree, head, "would")) && LocalMarks.HasModal(tree, head))
        {
            draft.Weaken(Modality.Conditional);
        }
        else if (tree[clause].Tag is "VBG")
        {
            marks.Apply(draft, head);
        }

        return -1;
    }

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

    // "a strike could derail the talks": what the unknown verb says may be, the act may be.
    private void Mentioned(Draft draft, int current, int head)
    {
        // "a programme for the withdrawal": what it is for has not come yet.
        if ((draft.Kind.IsPeaceMove() || draft.Kind.IsCeasefire()) && draft.Tree.Case(current) is "for" or "towards" or "toward")
        {
            draft.Weaken(Modality.Planned);
        }

        if (!draft.Tree[draft.Trigger].Features.Contains("Definite=Def", StringComparison.Ordinal) && Clauses.IsVerb(draft.Tree, head))
        {
            var isNegated = draft.IsNegated;
            if (HasTo(draft.Tree, head))
            {
                draft.Weaken(Modality.Planned);
            }

            marks.Apply(draft, head);
            draft.IsNegated = isNegated;
        }
    }

    public static void AtRoot(Draft draft)
    {
        if (draft.Tree[draft.Tree.Count - 1].Form is "?" && draft.Modality is Modality.Actual or Modality.Planned)
        {
            draft.Modality = Modality.Possible;
        }
    }

    /// <summary>True for "in order to": an infinitive that tells what for.</summary>
    public static bool IsPurpose(SentenceTree tree, int verb) => tree[verb].Relation is "advcl" or "acl" && HasTo(tree, verb);

    public static bool HasTo(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "mark" && tree[verb].Tag is not "VBG" && (tree[child].Form is "to" || tree.HasChild(child, "fixed", "to")))
            {
                return true;
            }
        }

        return false;
    }
}
