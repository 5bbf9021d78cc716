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
    private readonly Coordination _shared = new(new LocalMarks(lexicon));
    private readonly GovernorFinder _finder = new(lexicon);
    private readonly PlainSteps _plain = new(lexicon, new LocalMarks(lexicon));

    /// <summary>Reads all that stands above the act into the draft.</summary>
    public void Climb(Draft draft)
    {
        var current = draft.Trigger;
        draft.IsNegated ^= _marks.IsNegated(draft.Tree, current) ^ Negations.IsNearly(draft.Tree, current);
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
        Clefts.Read(draft, current, lexicon, _marks);
        if (head < 0)
        {
            if (_marks.IsCondition(tree, current))
            {
                // "If only they had withdrawn!"
                draft.Weaken(Modality.Conditional);
            }

            PlainSteps.AtRoot(draft);
            return -1;
        }

        if (tree[current].Relation is "conj" or "appos" or "flat" or "list")
        {
            if (_shared.Read(draft, current, head))
            {
                Beside(draft, head, after: current);
            }

            return head;
        }

        if (tree[current].Relation is "compound" && lexicon.IsIn("series", tree[head].Lemma))
        {
            _marks.Apply(draft, head);
            Beside(draft, head);
            return head;
        }

        if (GovernorFinder.Naming(draft, current, head) is >= 0 and var named)
        {
            return named;
        }

        if (_finder.TryGovernor(tree, head, current, out var site))
        {
            return Govern(draft, site);
        }

        return tree[current].Relation is "acl" && _finder.Governed(tree, current, head, out var outer)
            ? Govern(draft, outer)
            : _plain.Plain(draft, current, head);
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
                if (entry.Part == WordClass.Verb && entry.Class is not GovernorClass.Discuss && GovernorFinder.FillsFromNoun(tree, noun, child, entry) && Slots.Meets(tree, child, entry.Requirements))
                {
                    Govern(draft, new GovernorSite(child, entry, entry.Slots[0], noun));
                    break;
                }
            }
        }
    }

    private int Govern(Draft draft, GovernorSite site)
    {
        var tree = draft.Tree;
        var governor = site.Entry.Class;
        var negated = _marks.IsNegated(tree, site.Token, site.Child)
            ^ (governor is GovernorClass.Finish or GovernorClass.Scrap or GovernorClass.Light && Negations.IsNearly(tree, site.Token));
        if (governor is GovernorClass.Possible or GovernorClass.Confirm && Questions.TakesForGranted(tree, site.Child))
        {
            return Continue(draft, site);
        }

        if (governor is GovernorClass.Fail or GovernorClass.Refuse && draft.IsUnconfirmed)
        {
            // "was unable to verify that": it may be so.
            draft.Modality = Modality.Possible;
            return Continue(draft, site);
        }

        draft.IsUnconfirmed |= governor is GovernorClass.Confirm;
        if (negated && IsUndone(draft, site))
        {
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
            Negate(draft, governor, negated, recast is not null);
            _marks.Apply(draft, site.Token);
        }

        return governor is GovernorClass.Presupposed ? -1 : Continue(draft, site);
    }

    private static void Negate(Draft draft, GovernorClass governor, bool negated, bool isRecast)
    {
        if (governor is GovernorClass.True)
        {
            draft.Weaken(negated ? Modality.Denied : draft.Modality);
        }
        else if (draft.IsOpen)
        {
            draft.Modality = Modality.Possible;
        }
        else if (negated && !isRecast && Effects.LeavesOpen(governor))
        {
            draft.IsOpen = true;
            draft.IsNegated ^= Effects.Negates(governor, draft.Kind);
            draft.Modality = Modality.Possible;
        }
        else
        {
            draft.IsNegated ^= negated;
        }
    }

    // A negation that does not merely deny: "has not stopped shelling" shells on; "no longer bound by the truce" ends it.
    private static bool IsUndone(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;
        if (governor is GovernorClass.Stop or GovernorClass.Lull && draft.Kind.IsForce())
        {
            draft.IsSaid = true;
            GovernorFrames.Fill(draft, site);
            return true;
        }

        if (governor is GovernorClass.Keep && draft.Kind is StatementKind.Ceasefire && !IsNoLonger(draft.Tree, site.Token) && !LocalMarks.HasModal(draft.Tree, site.Token))
        {
            draft.Recast(StatementKind.ViolationClaim, site.Token, "not-kept");
            GovernorFrames.Shift(draft, site, RoleShift.Blamed);
            return true;
        }

        if (governor is GovernorClass.Reach or GovernorClass.Keep or GovernorClass.Holds && draft.Kind is StatementKind.Ceasefire && IsNoLonger(draft.Tree, site.Token))
        {
            draft.Recast(StatementKind.CeasefireEnd, site.Token, "no-longer");
            GovernorFrames.Shift(draft, site, RoleShift.Keep);
            return true;
        }

        return false;
    }

    // A verb beside the noun is no step up.
    private static int Continue(Draft draft, GovernorSite site) =>
        draft.Tree[site.Token].Head == site.Child ? -1 : site.Token;

    private static RecastRule? RuleFor(GovernorClass governor, Draft draft)
    {
        if (draft.IsHearsay && governor is GovernorClass.Scrap)
        {
            // "repudiated the claim that": what is done away with is the claim.
            return null;
        }

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
        draft.IsSaid |= Effects.Says(governor, draft);
        draft.IsKept |= governor is GovernorClass.Keep;
        draft.IsUsed |= Effects.Uses(governor);
        draft.UsedBy = Effects.Uses(governor) && draft.UsedBy < 0 ? site.Token : draft.UsedBy;
        draft.IsHearsay |= governor is GovernorClass.ReportNoun or GovernorClass.Allege
            || (governor is GovernorClass.Possible && site.Entry.Part == WordClass.Noun);
        if (draft.IsHearsay && governor is GovernorClass.Scrap)
        {
            draft.Weaken(Modality.Denied);
        }

        if (Effects.ModalityOf(governor, draft.Kind) is { } modality)
        {
            draft.Modality = governor is GovernorClass.Agree && draft.Modality is Modality.Demanded ? Modality.Planned : draft.Modality;
            draft.Weaken(modality);
            draft.Words.Add(site.Token);
        }

        // "to avoid being hit": nobody says that it was tried.
        if (site.Entry.Word is "avoid" && Clauses.IsPassive(draft.Tree, draft.Trigger))
        {
            draft.Weaken(Modality.Feared);
        }
        else if (governor is GovernorClass.Prevent && PlainSteps.IsPurpose(draft.Tree, site.Token))
        {
            // "to deter any advance": what is guarded against may come.
            draft.Modality = Modality.Possible;
            draft.Words.Add(site.Token);
        }
        else if ((Effects.Negates(governor, draft.Kind) || IsPlanUndone(governor, draft)) && !(governor is GovernorClass.Intercept && draft.Entry.Sense is ActSense.Bare))
        {
            draft.Modality = governor is GovernorClass.Reject or GovernorClass.Prevent || IsPlanUndone(governor, draft) ? Modality.Actual : draft.Modality;
            draft.IsNegated = !draft.IsNegated;
            draft.Words.Add(site.Token);
        }

        if (governor is GovernorClass.Accuse or GovernorClass.Allege or GovernorClass.Reported or GovernorClass.Claimed && Corrections.IsFalsely(draft.Tree, site.Token))
        {
            draft.Weaken(Modality.Denied);
        }

        if (Effects.IsHedge(governor))
        {
            draft.Hedges.Add(site.Token);
        }

        GovernorFrames.Fill(draft, site);
    }

    // "the planned attack was called off", "an attempt to take the town failed": it was not done.
    private static bool IsPlanUndone(GovernorClass governor, Draft draft) =>
        governor is GovernorClass.Stop or GovernorClass.Scrap or GovernorClass.Finish
        && draft.Modality is Modality.Planned && (draft.Kind.IsHostile() || draft.Kind is StatementKind.Withdrawal);

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
}
