using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>
/// Climbs from an act to the root of its sentence. Every word on the way that governs it adds its share: it negates,
/// plans, fears, denies, or makes something else of the act. What only mentions the act ends the climb.
/// </summary>
internal sealed class Ascent(ReadingLexicon lexicon)
{
    private const int MostSteps = 24;

    private readonly LocalMarks _marks = new(lexicon);

    /// <summary>Reads all that stands above the act into the draft.</summary>
    public void Climb(Draft draft)
    {
        var current = draft.Trigger;
        draft.IsNegated ^= _marks.IsNegated(draft.Tree, current);
        _marks.Apply(draft, current);
        Beside(draft, current);
        for (var step = 0; step < MostSteps && current >= 0; step++)
        {
            current = Step(draft, current);
        }
    }

    private int Step(Draft draft, int current)
    {
        var tree = draft.Tree;
        var head = tree[current].Head;
        if (head < 0)
        {
            AtRoot(draft);
            return -1;
        }

        if (tree[current].Relation is "conj" or "appos" or "flat" or "list")
        {
            Share(draft, current, head);
            return head;
        }

        if (tree[current].Relation is "compound" && lexicon.IsIn("series", tree[head].Lemma))
        {
            _marks.Apply(draft, head);
            Beside(draft, head);
            return head;
        }

        if (Naming(draft, current, head) is >= 0 and var named)
        {
            return named;
        }

        if (TryGovernor(tree, head, current, out var site))
        {
            return Govern(draft, site);
        }

        return tree[current].Relation is "acl" && Governed(tree, current, head, out var outer)
            ? Govern(draft, outer)
            : Plain(draft, current, head);
    }

    // "accused the army of shelling", "urged them last week to accept": the parser may hang the clause on the noun between.
    private bool Governed(SentenceTree tree, int clause, int noun, out GovernorSite site)
    {
        site = default;
        var verb = tree[noun].Head;
        if (verb < 0)
        {
            return false;
        }

        if (tree.HasChild(clause, "mark", "of"))
        {
            return tree[noun].Relation is "obj" && TryOpen(tree, verb, SlotKind.Adverbial, out site);
        }

        var isBetween = tree[noun].Relation is "obj" or "iobj" || lexicon.IsIn("calendar", tree[noun].Lemma);
        return isBetween && HasTo(tree, clause) && TryOpen(tree, verb, SlotKind.OpenClause, out site);
    }

    private bool TryOpen(SentenceTree tree, int verb, SlotKind kind, out GovernorSite site)
    {
        foreach (var entry in lexicon.Governors(tree[verb].Form))
        {
            if (IsPart(tree[verb], entry.Part) && Slots.Meets(tree, verb, entry.Requirements))
            {
                foreach (var slot in entry.Slots)
                {
                    if (slot.Kind == kind)
                    {
                        site = new GovernorSite(verb, entry, slot, -1);
                        return true;
                    }
                }
            }
        }

        site = default;
        return false;
    }

    // "what he termed a ceasefire": the naming is a hedge, and "what" stands for the ceasefire.
    private static int Naming(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        if (tree[current].Relation is not ("obj" or "xcomp" or "ccomp")
            || tree[head].Lemma is not ("term" or "call" or "describe" or "dub" or "label")
            || tree[head].Relation is not "acl:relcl"
            || tree[head].Head is not (>= 0 and var what)
            || tree[what].Form is not ("what" or "What"))
        {
            return -1;
        }

        draft.Hedges.Add(head);
        return what;
    }

    // Verbs that hang on the noun: "an attack foiled by the army", "a truce that collapsed".
    private void Beside(Draft draft, int noun, int after = -1)
    {
        var tree = draft.Tree;
        if (!Clauses.IsNominal(tree, noun))
        {
            return;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < after || tree[child].Relation is not ("acl" or "acl:relcl"))
            {
                continue;
            }

            foreach (var entry in lexicon.Governors(tree[child].Form))
            {
                if (entry.Part == WordClass.Verb && entry.Class is not GovernorClass.Discuss && FillsFromNoun(tree, noun, child, entry) && Slots.Meets(tree, child, entry.Requirements))
                {
                    Govern(draft, new GovernorSite(child, entry, entry.Slots[0], noun));
                    break;
                }
            }
        }
    }

    private static bool FillsFromNoun(SentenceTree tree, int noun, int verb, GovernorEntry entry)
    {
        foreach (var slot in entry.Slots)
        {
            if (slot.Kind is SlotKind.Subject or SlotKind.Object && Slots.Find(tree, verb, [slot]) == noun)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryGovernor(SentenceTree tree, int head, int child, out GovernorSite site)
    {
        foreach (var entry in lexicon.Governors(tree[head].Form))
        {
            if (!IsPart(tree[head], entry.Part))
            {
                continue;
            }

            foreach (var slot in entry.Slots)
            {
                if (Slots.Fills(tree, head, child, slot) && Slots.Meets(tree, head, entry.Requirements) && !IsTransitive(tree, head, slot, entry.Class))
                {
                    site = new GovernorSite(head, entry, slot, child);
                    return true;
                }
            }
        }

        site = default;
        return false;
    }

    // "the shooting ended the truce": it is not the shooting that ended.
    private static bool IsTransitive(SentenceTree tree, int head, SlotSpec slot, GovernorClass governor) =>
        slot.Kind is SlotKind.Subject
        && governor is GovernorClass.Stop or GovernorClass.Resume or GovernorClass.Begin or GovernorClass.Continue or GovernorClass.Finish
        && tree.Child(head, "obj") >= 0
        && !Clauses.IsPassive(tree, head);

    private static bool IsPart(Token token, WordClass part) =>
        part switch
        {
            WordClass.Verb => token.PartOfSpeech is "VERB" or "AUX" or "ADJ",
            WordClass.Noun => token.PartOfSpeech is "NOUN" or "PROPN",
            WordClass.Adj => token.PartOfSpeech is "ADJ" or "VERB",
            _ => true,
        };

    private int Govern(Draft draft, GovernorSite site)
    {
        var tree = draft.Tree;
        var governor = site.Entry.Class;
        var negated = _marks.IsNegated(tree, site.Token, site.Child);

        // "has not stopped shelling": the shelling goes on.
        if (negated && governor is GovernorClass.Stop or GovernorClass.Lull && draft.Kind.IsForce())
        {
            draft.IsSaid = true;
            GovernorFrames.Fill(draft, site);
            _marks.Apply(draft, site.Token);
            return Continue(draft, site);
        }

        // "no longer bound by the truce", "the truce no longer holds": it is over.
        if (negated && governor is GovernorClass.Reach or GovernorClass.Holds && draft.Kind is StatementKind.Ceasefire && IsNoLonger(tree, site.Token))
        {
            draft.Recast(StatementKind.CeasefireEnd, site.Token, "no-longer");
            GovernorFrames.Shift(draft, site, RoleShift.Keep);
            _marks.Apply(draft, site.Token);
            return Continue(draft, site);
        }

        var recast = RuleFor(governor, draft);
        if (recast is not null)
        {
            draft.Recast(recast.To, site.Token, recast.Name);
            GovernorFrames.Shift(draft, site, recast.Roles);
        }
        else
        {
            Affect(draft, site);
        }

        if (!Effects.TakesForGranted(governor))
        {
            if (negated && recast is null && Effects.LeavesOpen(governor))
            {
                draft.Modality = Modality.Possible;
            }
            else
            {
                draft.IsNegated ^= negated;
            }

            _marks.Apply(draft, site.Token);
        }

        return governor is GovernorClass.Presupposed ? -1 : Continue(draft, site);
    }

    // A verb beside the noun is no step up.
    private static int Continue(Draft draft, GovernorSite site) =>
        draft.Tree[site.Token].Head == site.Child ? -1 : site.Token;

    private static RecastRule? RuleFor(GovernorClass governor, Draft draft)
    {
        foreach (var rule in RecastRules.All)
        {
            if (rule.Class == governor && rule.From(draft))
            {
                return rule;
            }
        }

        return null;
    }

    private static void Affect(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;
        draft.IsSaid |= governor is not (GovernorClass.Watch or GovernorClass.Presupposed or GovernorClass.Discuss);
        draft.IsUsed |= Effects.Uses(governor);
        draft.UsedBy = Effects.Uses(governor) && draft.UsedBy < 0 ? site.Token : draft.UsedBy;
        draft.IsHearsay |= governor is GovernorClass.ReportNoun or GovernorClass.Allege
            || (governor is GovernorClass.Possible && site.Entry.Part == WordClass.Noun);
        if (Effects.ModalityOf(governor, draft.Kind) is { } modality)
        {
            draft.Weaken(modality);
            draft.Words.Add(site.Token);
        }

        // "to avoid being hit": nobody says that it was tried.
        if (site.Entry.Word is "avoid" && Clauses.IsPassive(draft.Tree, draft.Trigger))
        {
            draft.Weaken(Modality.Feared);
        }
        else if (Effects.Negates(governor, draft.Kind) && !(governor is GovernorClass.Intercept && draft.Entry.Sense is ActSense.Bare))
        {
            draft.Modality = governor is GovernorClass.Reject ? Modality.Actual : draft.Modality;
            draft.IsNegated = !draft.IsNegated;
            draft.Words.Add(site.Token);
        }

        if (Effects.IsHedge(governor))
        {
            draft.Hedges.Add(site.Token);
        }

        GovernorFrames.Fill(draft, site);
    }

    private void Share(Draft draft, int current, int first)
    {
        var tree = draft.Tree;
        if (tree[current].Relation is not "conj")
        {
            return;
        }

        var joiner = tree.Child(current, "cc") is >= 0 and var cc ? tree[cc].Form : "";
        if (Clauses.IsVerb(tree, current))
        {
            // "has not attacked or shelled": one auxiliary for both.
            if (tree.Child(current, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0
                && string.Equals(tree[current].Tag, tree[first].Tag, StringComparison.Ordinal)
                && tree[current].Tag is not "VBD")
            {
                draft.IsNegated ^= _marks.IsNegated(tree, first) && joiner is not "but";
                _marks.Apply(draft, first);
            }
        }
        else
        {
            Beside(draft, first, after: current);
        }

        if (!Clauses.IsVerb(tree, current) && joiner is "or" or "nor" && _marks.IsNegated(tree, first) && !draft.IsNegated)
        {
            draft.IsNegated = true;
        }
    }

    private int Plain(Draft draft, int current, int head)
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
        if (_marks.IsNegated(draft.Tree, head) && HasYet(draft.Tree, head))
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
            draft.Weaken(Modality.Possible);
        }

        if (tree[current].Relation is "ccomp" && _marks.IsNegated(tree, head))
        {
            draft.Weaken(Modality.Possible);
        }

        return head;
    }

    private int FromAdverbial(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        if (_marks.IsCondition(tree, clause))
        {
            draft.Weaken(Modality.Conditional);
            return -1;
        }

        if (HasTo(tree, clause))
        {
            draft.Weaken(Modality.Planned);
            return -1;
        }

        var mark = tree.Child(clause, "mark", "advmod");
        var isPresent = IsPresent(tree, clause);
        if (mark >= 0 && lexicon.IsIn("prospective", tree[mark].Form) && (isPresent || LocalMarks.HasChildForm(tree, head, "would")) && LocalMarks.HasModal(tree, head))
        {
            draft.Weaken(Modality.Conditional);
        }
        else if (tree[clause].Tag is "VBG")
        {
            _marks.Apply(draft, head);
        }

        return -1;
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
            _marks.Apply(draft, head);
            draft.IsNegated = isNegated;
        }
    }

    private static void AtRoot(Draft draft)
    {
        if (draft.Tree[draft.Tree.Count - 1].Form is "?")
        {
            draft.Weaken(Modality.Possible);
        }
    }

    private static bool IsNoLonger(SentenceTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree[child].Form is "longer")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTo(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "mark" && tree[child].Form is "to" && tree[verb].Tag is not "VBG")
            {
                return true;
            }
        }

        return false;
    }
}
