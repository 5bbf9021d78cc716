using System.Collections.Immutable;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Finds the sides that a governing word adds to a draft.</summary>
internal static class GovernorFrames
{
    /// <summary>Fills the sides that are still missing from a governing word that leaves the act as it is.</summary>
    public static void Fill(Draft draft, GovernorSite site)
    {
        switch (site.Entry.Class)
        {
            case GovernorClass.Light or GovernorClass.Share or GovernorClass.Hold or GovernorClass.Pursue or GovernorClass.Claimed or GovernorClass.Responsible:
                FillAgent(draft, site);
                FillFromPhrases(draft, site);
                break;
            case GovernorClass.Reject when draft.Kind is StatementKind.Negotiation or StatementKind.Mediation:
                FillAgent(draft, site);
                break;
            case GovernorClass.Blame:
                draft.Agent = Slots.Find(draft.Tree, site.Token, site.Entry.Slots.AsSpan()) is >= 0 and var blamed && blamed != site.Child ? blamed : draft.Agent;
                break;
            case GovernorClass.Accuse or GovernorClass.Suspect:
                Accused(draft, site);
                break;
            case GovernorClass.Broker:
                AddThird(draft, ThirdRole.Mediator, Find(draft, site, site.Entry.Agent));
                break;
            case GovernorClass.Guaranteed:
                AddThird(draft, ThirdRole.Guarantor, Find(draft, site, site.Entry.Agent));
                break;
            case GovernorClass.Suffer or GovernorClass.Hits or GovernorClass.Repel:
                FillPatient(draft, site);
                FillFromPhrases(draft, site);
                break;
            case GovernorClass.Prevent:
                break;
            case GovernorClass.Record:
                FillPlace(draft, site);
                break;
            default:
                if (IsOwnDoing(site.Entry.Class) && site.Slot.Kind is SlotKind.Object or SlotKind.Prepositional or SlotKind.NounClause)
                {
                    FillAgent(draft, site);
                }

                FillFromPhrases(draft, site);
                break;
        }
    }

    /// <summary>Sets the sides of a recast draft.</summary>
    public static void Shift(Draft draft, GovernorSite site, RoleShift roles)
    {
        var isSubject = site.Slot.Kind is SlotKind.Subject;
        var agent = isSubject && roles is RoleShift.Keep ? -1 : Find(draft, site, site.Entry.Agent);
        var addressee = Find(draft, site, site.Entry.Addressee);
        switch (roles)
        {
            case RoleShift.Governor:
                draft.Patient = addressee >= 0 && addressee != site.Child ? addressee : draft.Patient;
                draft.Agent = agent;
                break;
            case RoleShift.Directed:
                draft.Patient = addressee >= 0 && addressee != site.Child ? addressee : draft.Agent != agent ? draft.Agent : -1;
                draft.Agent = agent;
                break;
            case RoleShift.Accused:
                draft.Agent = -1;
                draft.Patient = addressee;
                break;
            case RoleShift.Blamed:
                draft.Agent = -1;
                draft.Patient = agent;
                break;
            case RoleShift.Alone:
                draft.Agent = agent;
                draft.Patient = -1;
                break;
            default:
                draft.Agent = agent >= 0 ? agent : draft.Agent;
                FillFromPhrases(draft, site);
                break;
        }
    }

    // Whoever begins, plans or announces an act means one of his own; whoever fears or reports it does not.
    private static bool IsOwnDoing(GovernorClass governor) =>
        governor is GovernorClass.Begin or GovernorClass.Continue or GovernorClass.Stop or GovernorClass.Resume or GovernorClass.Renew
            or GovernorClass.Refuse or GovernorClass.Abstain or GovernorClass.Deny or GovernorClass.Threaten or GovernorClass.Vow
            or GovernorClass.Offer or GovernorClass.Plan or GovernorClass.Seek or GovernorClass.Agree or GovernorClass.Announce
            or GovernorClass.Reach or GovernorClass.Keep or GovernorClass.Discuss or GovernorClass.Extend or GovernorClass.Scrap or GovernorClass.Manage or GovernorClass.RuleOut;

    private static void Accused(Draft draft, GovernorSite site)
    {
        var accused = Find(draft, site, site.Entry.Addressee);
        if (draft.Kind is StatementKind.ViolationClaim)
        {
            draft.Predicate = site.Token;
            draft.Agent = Find(draft, site, site.Entry.Agent);
            draft.Patient = accused >= 0 ? accused : draft.Patient;
        }
        else if (accused >= 0)
        {
            draft.Agent = accused;
        }
    }

    private static int Find(Draft draft, GovernorSite site, ImmutableArray<SlotSpec> slots) =>
        Slots.Find(draft.Tree, site.Token, slots.AsSpan(), found => found != site.Child && found != draft.Trigger);

    private static void FillAgent(Draft draft, GovernorSite site)
    {
        if (draft.Agent < 0)
        {
            draft.Agent = Find(draft, site, site.Entry.Agent);
        }
        else if (draft.Doer < 0 && site.Entry.Class is GovernorClass.Light)
        {
            draft.Doer = Find(draft, site, site.Entry.Agent);
        }
    }

    private static void FillPatient(Draft draft, GovernorSite site)
    {
        if (draft.Patient < 0)
        {
            draft.Patient = Find(draft, site, site.Entry.Addressee.IsEmpty ? site.Entry.Agent : site.Entry.Addressee);
        }
    }

    // "carried out an attack on the base": the parser may hang the phrase on the verb.
    private static void FillFromPhrases(Draft draft, GovernorSite site)
    {
        FillPlace(draft, site);
        if (draft.Agent < 0)
        {
            draft.Agent = Phrase(draft, site, draft.Entry.Agent);
        }
    }

    // "was observed by the peacekeepers over the line": who observes does not do it.
    private static void FillPlace(Draft draft, GovernorSite site)
    {
        if (draft.Patient < 0)
        {
            draft.Patient = Phrase(draft, site, draft.Entry.Patient);
        }
    }

    private static int Phrase(Draft draft, GovernorSite site, ImmutableArray<SlotSpec> slots)
    {
        foreach (var slot in slots)
        {
            if (slot.Kind is SlotKind.Prepositional && slot.Preposition is not "of" and not "in"
                && Slots.Find(draft.Tree, site.Token, [slot], found => found != site.Child && found != draft.Trigger && !IsTime(draft.Tree[found])) is >= 0 and var found)
            {
                return found;
            }
        }

        return -1;
    }

    private static bool IsTime(Token word) =>
        word.PartOfSpeech is "NUM" || Times.CalendarWords.IsMonth(word.Form.ToLowerInvariant()) || word.Form.EndsWith("day", StringComparison.Ordinal);

    private static void AddThird(Draft draft, ThirdRole role, int token)
    {
        if (token >= 0)
        {
            draft.Third.Add((role, token));
        }
    }
}
