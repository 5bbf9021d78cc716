using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>What a governing word does to a draft that it makes nothing else of.</summary>
internal static class Influence
{
    /// <summary>True where the act stays as it is: "it is unclear who fired", "was unable to verify that".</summary>
    public static bool IsLeftAsItIs(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;
        if (governor is GovernorClass.Possible or GovernorClass.Confirm && Questions.TakesForGranted(draft.Tree, site.Child))
        {
            return true;
        }

        if (governor is GovernorClass.Fail or GovernorClass.Refuse && site.Child >= 0 && draft.Tree[site.Child].Lemma is "comment" or "say" or "discuss" or "disclose" or "elaborate" or "speculate" or "reveal" or "explain" or "address" or "answer"
            && site.Child != draft.Trigger)
        {
            // "declined to comment on reports that it had shot him": not to talk of it undoes nothing.
            return true;
        }

        if (governor is GovernorClass.Fail or GovernorClass.Refuse && draft.IsUnconfirmed)
        {
            // "was unable to verify that": it may be so.
            draft.Modality = Modality.Possible;
            return true;
        }

        return false;
    }

    /// <summary>Reads what a governing word's own negation does.</summary>
    public static void Negate(Draft draft, GovernorSite site, bool negated, bool isRecast)
    {
        var governor = site.Entry.Class;
        if (governor is GovernorClass.Share)
        {
            draft.Weaken(negated ? Modality.Denied : draft.Modality);
        }
        else if (governor is GovernorClass.True)
        {
            draft.Weaken(negated ? Modality.Denied : draft.Modality);
        }
        else if (draft.IsOpen)
        {
            draft.Modality = Modality.Possible;
        }
        else if (negated && governor is GovernorClass.Order && draft.Modality is Modality.Demanded or Modality.Planned && draft.Kind.IsForce())
        {
            // "never ordered the shelling of the market": so it was not done, as far as his word goes.
            (draft.IsNegated, draft.Modality) = (true, Modality.Actual);
        }
        else if (negated && !isRecast && IsNone(draft.Tree, site))
        {
            draft.IsNegated = !draft.IsNegated;
        }
        else if (negated && !isRecast && Effects.LeavesOpen(governor))
        {
            draft.IsOpen = true;
            draft.IsNegated ^= Effects.Negates(governor, draft.Kind) || IsRaised(draft.Tree, site);
            draft.Modality = Modality.Possible;
        }
        else
        {
            draft.IsNegated ^= negated;
        }
    }

    /// <summary>Adds the share of a governing word that recasts nothing.</summary>
    public static void Affect(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;
        draft.IsSaid |= Effects.Says(governor, draft);
        draft.IsKept |= governor is GovernorClass.Keep;
        draft.IsUsed |= Effects.Uses(governor);
        draft.UsedBy = Effects.Uses(governor) && draft.UsedBy < 0 ? site.Token : draft.UsedBy;
        draft.IsHearsay |= governor is GovernorClass.ReportNoun or GovernorClass.Allege
            || (governor is GovernorClass.Possible && site.Entry.Part == WordClass.Noun && (!IsThought(site.Entry.Word) || IsDone(draft.Tree, site.Child)));
        if (draft.IsHearsay && governor is GovernorClass.Scrap or GovernorClass.Reject)
        {
            draft.Weaken(Modality.Denied);
            draft.Words.Add(site.Token);
            GovernorFrames.Fill(draft, site);
            return;
        }

        draft.Weaken(IsAbout(draft, site) ? Modality.Planned : draft.Modality);
        if (Effects.ModalityOf(governor, draft.Kind) is { } modality && !IsTriedForce(draft, site))
        {
            draft.Modality = governor is GovernorClass.Agree && draft.Modality is Modality.Demanded ? Modality.Planned
                : site.Entry is { Class: GovernorClass.Possible, Word: "doubt" } && draft.Modality is Modality.Planned ? Modality.Possible
                : governor is GovernorClass.Hope && draft.Modality is Modality.Planned && site.Child >= 0 && draft.Tree[site.Child].Relation is "ccomp" ? Modality.Possible
                : draft.Modality;
            draft.Weaken(modality);
            draft.Words.Add(site.Token);
        }

        Turn(draft, site);
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

    // "seemed about to take the capital"
    private static bool IsAbout(Draft draft, GovernorSite site) =>
        site.Entry.Class is GovernorClass.Seem && LocalMarks.HasChildForm(draft.Tree, site.Token, "about");

    // "tried to storm the quarter": who tried attacked, whatever came of it.
    private static bool IsTriedForce(Draft draft, GovernorSite site) =>
        site.Entry is { Class: GovernorClass.Seek, Part: WordClass.Verb, Word: "try" or "attempt" } && draft is { Kind: StatementKind.Attack, Entry: { Class: WordClass.Verb, Word: "storm" or "attack" or "assault" or "raid" or "advance" or "break" or "infiltrate" or "ambush" or "blow" or "ram" }, IsNegated: false }
        && draft.Modality is Modality.Actual
        && (Generality.IsDone(draft.Tree, site.Token) || (draft.Tree[site.Token].Tag is "VBG" && draft.Tree[site.Token].Relation is "advcl" or "acl"))
        && !LocalMarks.HasModal(draft.Tree, site.Token);

    // "scoffed at talk of a truce", "shot down the idea of a pause": what is not wanted, and not what is not true.
    private static bool IsThought(string noun) => noun is "idea" or "notion" or "option" or "possibility" or "prospect" or "talk" or "suggestion" or "question";

    // "does not expect it to attack": expects that it will not. "Did not expect" leaves it open.
    private static bool IsRaised(SentenceTree tree, GovernorSite site) =>
        site.Entry.Class is GovernorClass.Expect && (tree[site.Token].Tag is "VBP" or "VBZ" || tree.Child(site.Token, "aux") is >= 0 and var does && tree[does].Tag is "VBP" or "VBZ");

    // "there were no reports of casualties": so there were none, as far as anybody knows.
    private static bool IsNone(SentenceTree tree, GovernorSite site) =>
        site.Entry is { Class: GovernorClass.ReportNoun, Part: WordClass.Noun } && tree.HasChild(site.Token, "det", "no")
        && site.Child >= 0 && tree[site.Child].Relation is "nmod";

    // "rejected the suggestion that it had mediated": what is rejected is that it did.
    private static bool IsDone(SentenceTree tree, int clause) =>
        clause >= 0 && tree[clause].Relation is "acl" or "ccomp" or "acl:relcl" && tree.HasChild(clause, "mark", "that") && Generality.IsDone(tree, clause);

    // Makes of what is so what is not so.
    private static void Turn(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;

        if (governor is GovernorClass.Refuse or GovernorClass.Fail or GovernorClass.Abstain or GovernorClass.Reject or GovernorClass.Repel or GovernorClass.Withhold
            && !draft.IsHearsay && draft.Modality is Modality.Planned or Modality.Demanded && draft.Kind.IsForce())
        {
            // "refused an order to fire", "resisted calls to attack", "failed in three attempts to storm it"
            draft.IsNegated = !draft.IsNegated;
            draft.Modality = Modality.Actual;
            draft.Words.Add(site.Token);
            return;
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
        else if ((Effects.Negates(governor, draft.Kind) || IsPlanUndone(site, draft)) && !(governor is GovernorClass.Intercept && draft.Entry.Sense is ActSense.Bare))
        {
            draft.Modality = governor is GovernorClass.Reject or GovernorClass.Prevent || IsPlanUndone(site, draft) ? Modality.Actual : draft.Modality;
            draft.IsNegated = !draft.IsNegated;
            draft.Words.Add(site.Token);
        }
    }

    // "the planned attack was called off", "an attempt to take the town failed": it was not done.
    private static bool IsPlanUndone(GovernorSite site, Draft draft) =>
        site.Entry.Class is GovernorClass.Stop or GovernorClass.Scrap or GovernorClass.Finish
        && (draft.Modality is Modality.Planned || site.Entry.Word is "cancel" or "scrub" or "postpone") && (draft.Kind.IsHostile() || draft.Kind is StatementKind.Withdrawal);
}
