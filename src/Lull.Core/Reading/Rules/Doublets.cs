using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Finds two drafts that tell the same act: the verb and its noun, the saying and what is said.</summary>
internal static class Doublets
{
    /// <summary>Which of two drafts of a sentence to keep; null where they tell two things.</summary>
    /// <param name="other">The one that was kept so far.</param>
    /// <param name="draft">The one that came after.</param>
    public static Draft? Better(Draft other, Draft draft)
    {
        if (other.Kind == draft.Kind && IsOneSaying(other, draft))
        {
            // "a deal to end the fighting": what it is to end says of war more than "deal" does.
            if ((other.Entry.Sense is ActSense.Context) != (draft.Entry.Sense is ActSense.Context) && (other.IsRecast || draft.IsRecast))
            {
                return draft.Entry.Sense is ActSense.Context ? other : draft;
            }

            // What is threatened or promised says to whom; else whichever names the doer.
            return (draft.IsRecast && !other.IsRecast && other.Predicate == draft.Predicate && (draft.Agent >= 0 || draft.Kind is StatementKind.ViolationClaim))
                || (other.Agent < 0 && draft.Agent >= 0)
                    ? draft
                    : other;
        }

        if (IsLess(draft, other))
        {
            return other;
        }

        if (IsLess(other, draft))
        {
            return draft;
        }

        return IsUseOf(draft, other) ? OfUse(draft, other) : IsUseOf(other, draft) ? OfUse(other, draft) : null;
    }

    // True where the second says all that the first does.
    private static bool IsLess(Draft draft, Draft other) =>
        IsPartOfName(draft, other)
        || (IsBare(draft) && IsBare(other) && draft.UsedBy >= 0 && draft.UsedBy == other.UsedBy && other.Trigger < draft.Trigger)
        || (IsGeneral(draft) && other.Predicate == draft.Predicate)
        || IsOfferOf(draft, other)
        || IsBareDenial(draft, other)
        || IsStandIn(draft, other)
        || IsVerbOf(draft, other)
        || IsOutcome(draft, other)
        || IsLetThrough(draft, other)
        || IsNounOf(draft, other)
        || IsMeansOf(draft, other)
        || IsAgain(draft, other)
        || IsAgenda(draft, other)
        || IsForeseen(draft, other)
        || IsFlag(draft, other)
        || IsHosting(draft, other)
        || IsBareAgreement(draft, other)
        || IsHarmOf(draft, other)
        || IsErrand(draft, other)
        || IsPart(draft, other);

    // "sniper fire wounded a nurse": the act, not what it did.
    private static bool IsHarmOf(Draft harm, Draft fire) =>
        harm.Kind is StatementKind.Casualties && fire.Kind.IsForce() && fire.Entry.Class is WordClass.Noun && fire.UsedBy == harm.Trigger
        && harm.Tree[harm.Trigger].Lemma is "wound" or "injure" or "hurt" or "maim";

    // "agreed minutes before the deadline to extend their truce": what they agreed to says more.
    private static bool IsBareAgreement(Draft agreeing, Draft agreed) =>
        agreeing.Entry is { Word: "agree", Sense: ActSense.Near } && agreed.Entry.Word is not "agree" && agreed.Kind.IsCeasefire()
        && agreed.Tree.IsUnder(agreed.Predicate, agreeing.Trigger);

    // "nine days of talks hosted by the emir": the talks tell it.
    private static bool IsHosting(Draft host, Draft talks) =>
        host is { Kind: StatementKind.Mediation, Entry: { Class: WordClass.Verb, Word: "host" } } && talks.Kind is StatementKind.Negotiation
        && host.Tree[host.Trigger] is { Relation: "acl" or "acl:relcl" } clause && clause.Head == talks.Trigger;

    // "observers arrived to watch the line": one watch.
    private static bool IsErrand(Draft errand, Draft coming) =>
        errand.Kind is StatementKind.Monitoring && coming is { Kind: StatementKind.Monitoring, Entry.Class: WordClass.Verb } && coming.Trigger < errand.Trigger
        && errand.Tree[errand.Trigger] is { Relation: "advcl" or "xcomp", Tag: "VB" } aim && aim.Head == coming.Trigger;

    // "took the tower and raised their flag on it": one taking.
    private static bool IsFlag(Draft flag, Draft taking) =>
        flag is { Kind: StatementKind.Seizure, Entry: { Class: WordClass.Verb, Word: "raise" or "hoist" or "plant" or "run" or "fly" } } && taking.Kind is StatementKind.Seizure && taking.Trigger < flag.Trigger;

    // "met to discuss a swap": one meeting.
    private static bool IsAgenda(Draft talk, Draft meeting) =>
        talk.Kind is StatementKind.Negotiation && meeting is { Kind: StatementKind.Negotiation, Entry.Class: WordClass.Verb } && talk.Entry.Word is not "meet"
        && talk.Predicate != meeting.Predicate && talk.Tree[talk.Predicate] is { Relation: "advcl" or "xcomp", Tag: "VB" } aim && aim.Head == meeting.Trigger;

    // "expect them to spurn the truce": what is expected says it.
    private static bool IsForeseen(Draft expectation, Draft act) =>
        expectation is { Kind: StatementKind.Expectation, Entry.Class: WordClass.Verb } && act.Kind is not StatementKind.Expectation
        && act.Tree[act.Trigger] is var content && content.Head == expectation.Trigger
        && (act.Entry.Class is WordClass.Verb ? content.Relation is "xcomp" or "ccomp" : content.Relation is "obj" && act.Kind.IsForce());

    // "27 civilian casualties, ten killed and 17 injured": one count in parts.
    private static bool IsBreakdown(Draft part, Draft whole) =>
        whole is { Kind: StatementKind.Casualties, Entry.Class: WordClass.Noun } && part is { Kind: StatementKind.Casualties or StatementKind.Killing, Agent: < 0, Patient: < 0 }
        && part.Tree[part.Trigger].Tag is "VBN" or "JJ" && part.Trigger > whole.Trigger && part.Tree.Child(part.Trigger, "nsubj:pass", "aux:pass", "aux") < 0;

    private static bool IsPart(Draft part, Draft whole) => IsBreakdown(part, whole) || IsSameToll(part, whole) || IsLeftBehind(part, whole);

    // "a guard was killed and three others hurt": one toll of one act that nobody tells.
    private static bool IsSameToll(Draft hurt, Draft killed) =>
        (hurt.Patient < 0 || hurt.Tree[hurt.Patient].PartOfSpeech is "PRON" or "NUM" or "DET" or "ADJ" || hurt.Tree[hurt.Patient].Lemma is "other" || hurt.Tree.Child(hurt.Patient, "nmod:poss") >= 0)
        && IsOneToll(hurt, killed);

    private static bool IsOneToll(Draft hurt, Draft killed) =>
        hurt is { Kind: StatementKind.Casualties, Entry.Class: not WordClass.Noun, IsNegated: false, Modality: Modality.Actual }
        && killed is { Kind: StatementKind.Killing or StatementKind.Casualties, Agent: < 0, IsNegated: false, Modality: Modality.Actual }
        && hurt.Tree[hurt.Trigger] is { Relation: "conj", Tag: "VBN" or "VBD" or "JJ", Lemma: "hurt" or "wound" or "wounded" or "injure" or "injured" } part && part.Head == killed.Trigger;

    // "hostilities broke out anew" were taken up again.
    private static bool IsAgain(Draft verb, Draft noun) =>
        verb is { Kind: StatementKind.Clash, Entry.Word: "break" or "erupt" or "flare" } && noun.Kind is StatementKind.Resumption && noun.Predicate == verb.Trigger;

    // "claimed responsibility for the raid" is the raid.
    private static bool IsStandIn(Draft draft, Draft other) =>
        draft.Entry.Sense is ActSense.StandsIn
        && other.Inner.IsHostile()
        && (other.Entry.Sense is ActSense.StandsIn ? draft.Tree.IsUnder(draft.Trigger, other.Trigger) : !IsInRelative(draft.Tree, other.Trigger, draft.Trigger));

    // "blame the militia, which burned two farms": what is blamed on it is something else.
    private static bool IsInRelative(SentenceTree tree, int act, int verb)
    {
        var isRelative = false;
        for (var above = act; above >= 0 && above != verb; above = tree[above].Head)
        {
            isRelative |= tree[above].Relation is "acl:relcl";
        }

        return isRelative && tree.IsUnder(act, verb);
    }

    // "the truce that took effect", "signed the agreement": the noun tells it already.
    private static bool IsVerbOf(Draft draft, Draft other) =>
        draft.Entry.Sense is ActSense.Near && draft.Entry.Class is WordClass.Verb && draft.Kind == other.Kind
        && other.Entry.Class is WordClass.Noun
        && (draft.Tree[other.Trigger].Head == draft.Trigger || draft.Tree[draft.Trigger].Head == other.Trigger);

    // "a cessation of hostilities" is one arrangement, not a stop as well.
    private static bool IsPartOfName(Draft draft, Draft other) =>
        draft.IsRecast && draft.Predicate == other.Trigger && other.Kind is StatementKind.Ceasefire;

    // "suffered casualties", "issued an ultimatum", "beat a retreat": the verb with its frame tells it.
    private static bool IsNounOf(Draft noun, Draft verb) =>
        noun.Entry.Class is WordClass.Noun && verb.Entry.Class is WordClass.Verb && verb.Entry.Requirements.Length > 0
        && noun.Tree[noun.Trigger].Head == verb.Trigger
        && noun.Tree[noun.Trigger].Relation is "obj" or "obl" or "nsubj:pass" or "nsubj"
        && ((noun.Kind == verb.Kind && !noun.Kind.IsForce()) || (verb is { Kind: StatementKind.Suspension, Entry.Word: "observe" } && noun.Kind is StatementKind.Ceasefire) || IsAskedFor(noun, verb) || IsTarget(noun, verb) || IsHeldBack(noun, verb)
            || (verb.Kind is StatementKind.Mediation && noun.Kind is StatementKind.Negotiation));

    // "promised to hold its fire": one promise.
    private static bool IsHeldBack(Draft noun, Draft verb) =>
        verb.Inner is StatementKind.Suspension && noun.Inner.IsForce()
        && verb.Entry.Requirements.Any(requirement => requirement.Slots.Any(slot => slot.Kind is SlotKind.Object) && Slots.IsOneOf(noun.Tree[noun.Trigger], requirement.Words));

    // "targeted a gathering of soldiers with a salvo": whom and what with.
    private static bool IsTarget(Draft noun, Draft verb) =>
        verb.Kind is StatementKind.Attack or StatementKind.Strike
        && ((noun.Kind is StatementKind.Mobilisation && noun.Tree[noun.Trigger].Relation is "obj" or "nsubj:pass")
            || (noun.Kind.IsForce() && noun.Tree[noun.Trigger].Relation is "obl" && noun.Tree.Case(noun.Trigger) is "with"));

    // "an exchange of gunfire": one clash.
    private static bool IsMeansOf(Draft fire, Draft clash) =>
        clash.Entry is { Kind: StatementKind.Clash, Class: WordClass.Noun } && fire.Inner.IsForce() && fire.Entry.Class is WordClass.Noun
        && fire.Tree[fire.Trigger] is { Relation: "nmod" } means && means.Head == clash.Trigger && fire.Tree.Case(fire.Trigger) is "of";

    // "exchanged heavy fire": the verb is what it is by its noun.
    private static bool IsAskedFor(Draft noun, Draft verb) =>
        verb.Kind.IsForce() && (noun.Kind.IsForce() || noun.Kind is StatementKind.Casualties)
        && (verb.Entry.Kind is StatementKind.Clash || verb.Entry.Word is "run" or "inflict" or "ring" or "echo" or "roll" or "thunder" or "fly" or "whizz")
        && verb.Entry.Requirements.Any(requirement =>
            requirement.Slots.Any(slot => slot.Kind is SlotKind.Object or SlotKind.Subject or SlotKind.Prepositional) && Slots.IsOneOf(noun.Tree[noun.Trigger], requirement.Words));

    // "allowed the trucks to leave": one opening.
    private static bool IsLetThrough(Draft draft, Draft other) =>
        draft.Kind == other.Kind && draft.Kind is StatementKind.AidAccess
        && draft.Tree[draft.Trigger] is { Relation: "xcomp" or "ccomp" or "advcl" or "acl" } inner && inner.Head == other.Trigger;

    // A verb with a frame of its own says more than its noun; else the noun does.
    private static Draft OfUse(Draft verb, Draft noun) =>
        verb.Entry.Requirements.Length > 0 && verb.Tree[verb.Trigger].Relation is not "acl" ? verb : noun;

    // "struck the port, setting fire to a depot": the act, not what came of it.
    private static bool IsOutcome(Draft draft, Draft other) =>
        (draft.Kind is StatementKind.Casualties || (draft.Kind is StatementKind.Attack && IsDamage(draft.Entry.Word))) && other.Kind.IsForce()
        && draft.Tree[draft.Trigger] is { Relation: "advcl", Tag: "VBG" } outcome && (outcome.Head == other.Trigger || outcome.Head == other.UsedBy);

    private static bool IsDamage(string verb) => verb is "set" or "destroy" or "flatten" or "burn" or "raze" or "torch" or "wreck";

    // "fled, leaving their guns behind": one flight.
    private static bool IsLeftBehind(Draft leaving, Draft going) =>
        leaving is { Kind: StatementKind.Withdrawal, Entry: { Class: WordClass.Verb, Word: "leave" or "abandon" } } && going is { Kind: StatementKind.Withdrawal, Entry.Class: WordClass.Verb }
        && leaving.Tree[leaving.Trigger] is { Relation: "advcl", Tag: "VBG" } after && after.Head == going.Trigger;

    private static bool IsOneSaying(Draft other, Draft draft) =>
        other.Predicate == draft.Predicate || other.Words.Contains(draft.Predicate) || draft.Words.Contains(other.Predicate);

    private static bool IsBare(Draft draft) => draft.Entry.Sense is ActSense.Bare;

    // "called on the army to stop firing": the firing says what is demanded.
    private static bool IsGeneral(Draft draft) => draft.Entry.Sense is ActSense.Speech && !draft.IsRecast;

    // "offered to host talks": what is offered says it.
    private static bool IsOfferOf(Draft draft, Draft other) =>
        IsGeneral(draft) && draft.Kind is StatementKind.Promise && other.Kind is StatementKind.Mediation or StatementKind.Negotiation or StatementKind.Monitoring
        && other.Words.Contains(draft.Predicate);

    // "denied shelling it" is the shelling, told as denied.
    private static bool IsBareDenial(Draft draft, Draft other) =>
        draft.Kind is StatementKind.Denial && other.Words.Contains(draft.Predicate);

    // "air strikes hit the town", "fired rockets at": the verb and its noun tell one act.
    private static bool IsUseOf(Draft verb, Draft noun) =>
        verb.Entry.Class is WordClass.Verb
        && noun.Entry.Class is WordClass.Noun
        && noun.IsUsed
        && verb.Inner.IsForce() && noun.Inner.IsForce()
        && (noun.Tree[noun.Trigger].Head == verb.Trigger
            || (noun.Tree[verb.Trigger].Head == noun.Trigger && noun.Tree[verb.Trigger].Relation is "acl"));
}
