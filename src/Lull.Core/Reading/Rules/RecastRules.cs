using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Every rule that makes one kind of another, in the order in which they are tried.</summary>
internal static class RecastRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<RecastRule> All { get; } =
    [
        // stopping and taking up again
        new("stop-force", GovernorClass.Stop, draft => draft.Kind.IsForce() && draft.Modality is not Modality.Planned, StatementKind.Suspension, RoleShift.Keep,
            "The rebels halted attacks on the army.", "The rebels have not halted attacks on the army."),
        new("lull-force", GovernorClass.Lull, draft => draft.Kind.IsForce(), StatementKind.Suspension, RoleShift.Keep,
            "Residents spoke of a lull in the shelling by the rebels.", "The rebels shelled the town."),
        new("resume-force", GovernorClass.Resume, draft => draft.Kind.IsForce(), StatementKind.Resumption, RoleShift.Keep,
            "The rebels resumed attacks on the army.", "The rebels began attacks on the army."),
        new("renew-force", GovernorClass.Renew, draft => draft.Kind.IsForce(), StatementKind.Resumption, RoleShift.Keep,
            "The rebels renewed their shelling of the town.", "The rebels renewed the truce."),
        new("stop-ceasefire", GovernorClass.Stop, IsMadeTruce, StatementKind.CeasefireEnd, RoleShift.Keep,
            "The rebels ended the ceasefire.", "The rebels ended their attacks."),
        new("one-sided-ceasefire", GovernorClass.Announce, draft => IsTruce(draft) && IsOneSided(draft), StatementKind.Suspension, RoleShift.Keep,
            "The rebels declared a unilateral ceasefire.", "The two sides declared a ceasefire."),
        new("finish-ceasefire", GovernorClass.Finish, IsMadeTruce, StatementKind.CeasefireEnd, RoleShift.Keep,
            "The ceasefire expired on Sunday.", "The ceasefire held on Sunday."),
        new("scrap-ceasefire", GovernorClass.Scrap, IsMadeTruce, StatementKind.CeasefireEnd, RoleShift.Keep,
            "The rebels scrapped the ceasefire.", "The rebels accepted the ceasefire."),
        new("extend-ceasefire", GovernorClass.Extend, IsTruce, StatementKind.CeasefireExtension, RoleShift.Keep,
            "The two sides extended the truce.", "The two sides reached a truce."),
        new("extend-suspension", GovernorClass.Extend, IsStop, StatementKind.CeasefireExtension, RoleShift.Keep,
            "The rebels prolonged their moratorium on attacks.", "The rebels announced a moratorium on attacks."),
        new("end-suspension", GovernorClass.Stop, IsStop, StatementKind.Resumption, RoleShift.Keep,
            "The rebels ended their moratorium on attacks.", "The rebels began their moratorium on attacks."),
        new("scrap-suspension", GovernorClass.Scrap, IsStop, StatementKind.Resumption, RoleShift.Keep,
            "The rebels scrapped their moratorium on attacks.", "The rebels signed a moratorium on attacks."),
        new("renew-ceasefire", GovernorClass.Renew, IsTruce, StatementKind.CeasefireExtension, RoleShift.Keep,
            "The two sides renewed the truce.", "The two sides respected the truce."),
        new("violate-ceasefire", GovernorClass.Violate, IsTruce, StatementKind.ViolationClaim, RoleShift.Accused,
            "The rebels violated the truce.", "The rebels respected the truce."),
        new("discuss-ceasefire", GovernorClass.Discuss, draft => IsTruce(draft) || draft.Kind is StatementKind.CeasefireExtension || draft.Kind.IsPeaceMove(),
            StatementKind.Negotiation, RoleShift.Keep,
            "The rebels discussed a ceasefire with the army.", "The rebels announced a ceasefire."),

        new("end-commitment", GovernorClass.Stop, draft => draft is { Kind: StatementKind.Promise, Inner: StatementKind.Ceasefire }, StatementKind.CeasefireEnd, RoleShift.Keep,
            "The rebels ended their commitment to the ceasefire.", "The rebels renewed their commitment to the ceasefire."),
        new("failed-to-keep", GovernorClass.Fail, draft => IsTruce(draft) && draft.IsKept, StatementKind.ViolationClaim, RoleShift.Blamed,
            "The rebels failed to honour the truce.", "The rebels failed to sign the truce."),
        new("contribute-ceasefire", GovernorClass.Contribute, IsTruce, StatementKind.Assessment, RoleShift.Governor,
            "The mission contributed to the ceasefire.", "The mission welcomed the ceasefire."),

        // asking, offering, refusing
        new("request-ceasefire", GovernorClass.Request, IsTruce, StatementKind.CeasefireRequest, RoleShift.Directed,
            "The rebels called for a ceasefire.", "The rebels signed a ceasefire."),
        new("seek-ceasefire", GovernorClass.Seek, IsTruce, StatementKind.CeasefireRequest, RoleShift.Alone,
            "The government sought a ceasefire.", "The government declared a ceasefire."),
        new("offer-ceasefire", GovernorClass.Offer, draft => IsTruce(draft) || draft.Kind is StatementKind.Suspension, StatementKind.CeasefireRequest, RoleShift.Directed,
            "The rebels offered a ceasefire.", "The rebels offered to release prisoners."),
        new("plan-ceasefire-request", GovernorClass.Plan, draft => draft.Kind is StatementKind.CeasefireRequest, StatementKind.CeasefireRequest, RoleShift.Keep,
            "The rebels plan to ask for a ceasefire.", "The rebels plan to attack."),
        new("accept-request", GovernorClass.Reach, draft => draft.Kind is StatementKind.CeasefireRequest, StatementKind.Ceasefire, RoleShift.Governor,
            "The rebels accepted a proposal for a truce.", "The rebels studied a proposal for a truce."),
        new("agree-request", GovernorClass.Agree, draft => draft.Kind is StatementKind.CeasefireRequest, StatementKind.Ceasefire, RoleShift.Governor,
            "The rebels agreed to a proposal for a truce.", "The rebels were handed a proposal for a truce."),
        new("reject-ceasefire", GovernorClass.Reject, draft => !draft.IsHearsay && (draft.Kind.IsCeasefire() || draft.Kind is StatementKind.Suspension), StatementKind.CeasefireRejection, RoleShift.Governor,
            "The rebels rejected the ceasefire.", "The rebels accepted the ceasefire."),
        new("refuse-ceasefire", GovernorClass.Refuse, draft => draft.Kind.IsCeasefire() || draft.Kind is StatementKind.Suspension, StatementKind.CeasefireRejection, RoleShift.Governor,
            "The rebels refused to sign the truce.", "The rebels refused to attack."),
        new("rule-out-ceasefire", GovernorClass.RuleOut, draft => draft.Kind.IsCeasefire(), StatementKind.CeasefireRejection, RoleShift.Governor,
            "The minister ruled out a truce with the rebels.", "The minister ruled out a strike on the rebels."),
        new("call-off-demand", GovernorClass.Request, draft => (draft.Kind is StatementKind.Suspension && !IsDisarming(draft)) || draft.Kind is StatementKind.CeasefireExtension, StatementKind.CeasefireRequest, RoleShift.Directed,
            "The rebels asked the army to stop its attacks.", "The army stopped its attacks."),
        new("order-ceasefire", GovernorClass.Order, draft => IsTruce(draft) || (draft.Kind is StatementKind.Suspension && !IsDisarming(draft)), StatementKind.Suspension, RoleShift.Alone,
            "The government ordered its forces to observe a ceasefire.", "The government urged the rebels to observe a ceasefire."),
        new("order-no-force", GovernorClass.Order, draft => draft.Kind.IsForce() && draft.IsNegated && !draft.IsRecast, StatementKind.Suspension, RoleShift.Alone,
            "The government ordered its forces to refrain from attacks.", "The government urged the rebels to refrain from attacks."),
        new("ask-not-to", GovernorClass.Request, draft => draft.Kind.IsForce() && draft.IsNegated && !draft.IsRecast && draft.Modality is Modality.Actual, StatementKind.Demand, RoleShift.Directed,
            "The council begged the soldiers not to shell the town.", "The council begged the soldiers to shell the town."),
        new("want-stop", GovernorClass.Seek, draft => draft is { Kind: StatementKind.Suspension, Rule: "stop-force", Agent: < 0 }, StatementKind.CeasefireRequest, RoleShift.Alone,
            "The elders want a halt to the shelling.", "The elders welcomed a halt to the shelling."),
        new("request-move", GovernorClass.Request, draft => draft.Kind.IsPeaceMove(), StatementKind.Demand, RoleShift.Directed,
            "The minister urged the rebels to withdraw.", "The rebels withdrew."),

        // threatening and promising
        new("threaten", GovernorClass.Threaten, draft => draft.Kind.IsHostile() || draft.Kind is StatementKind.CeasefireEnd, StatementKind.Threat, RoleShift.Governor,
            "The rebels threatened to attack the base.", "The rebels attacked the base."),
        new("warn-own-force", GovernorClass.Warn, IsOwnForceToCome, StatementKind.Threat, RoleShift.Governor,
            "The rebels warned that they would shell the base.", "The rebels warned that the army would shell the base."),
        new("warn-threat", GovernorClass.Warn, draft => draft.Kind is StatementKind.Threat && !draft.IsNegated, StatementKind.Threat, RoleShift.Governor,
            "The rebels warned the army that its soldiers would pay dearly.", "The rebels said that the soldiers would pay dearly."),
        new("vow-threat", GovernorClass.Vow, draft => draft.Kind is StatementKind.Threat && !draft.IsNegated, StatementKind.Threat, RoleShift.Governor,
            "The rebels vowed that the soldiers would pay dearly.", "The rebels said that the soldiers would pay dearly."),
        new("vow-force", GovernorClass.Vow, draft => draft.Kind.IsHostile() && !draft.IsNegated, StatementKind.Threat, RoleShift.Governor,
            "The rebels vowed to attack the base.", "The rebels vowed to release prisoners."),
        new("vow-peace", GovernorClass.Vow, draft => draft.Kind.IsPeaceMove() || IsTruce(draft) || draft.Kind.IsHostile(), StatementKind.Promise, RoleShift.Directed,
            "The rebels promised to withdraw from the town.", "The rebels promised to attack the town."),
        new("offer-peace", GovernorClass.Offer, draft => draft.Kind.IsPeaceMove() && draft.Kind is not StatementKind.Negotiation and not StatementKind.Mediation, StatementKind.Promise, RoleShift.Directed,
            "The rebels offered to release prisoners.", "The rebels released prisoners."),

        // agreeing and foreseeing
        new("agree-stop", GovernorClass.Agree, draft => draft.Kind is StatementKind.Suspension && !IsDisarming(draft), StatementKind.Ceasefire, RoleShift.Keep,
            "The two sides agreed to halt hostilities.", "The two sides agreed to exchange prisoners."),
        new("heading-ceasefire", GovernorClass.ExpectTo, IsTruce, StatementKind.Expectation, RoleShift.Keep,
            "The situation is heading towards a ceasefire.", "The situation led to an attack on the base."),
    ];

    // The word says so, or a single named side does it alone.
    private static bool IsOneSided(Draft draft) => draft.Tree.HasChild(draft.Trigger, "amod", "unilateral");

    // "warned that they would": whoever warns means his own side.
    private static bool IsOwnForceToCome(Draft draft) =>
        (draft.Kind.IsForce() || draft.Kind is StatementKind.Seizure or StatementKind.Mobilisation) && !draft.IsNegated && draft.Modality is Modality.Planned or Modality.Conditional
        && (draft.Agent < 0 ? Clauses.IsVerb(draft.Tree, draft.Trigger) && Clauses.IsPassive(draft.Tree, draft.Trigger) : draft.Tree[draft.Agent].Tag is "PRP");

    // "gave up hope of a truce" ends none.
    private static bool IsMadeTruce(Draft draft) => IsTruce(draft) && draft.Modality is not (Modality.Possible or Modality.Demanded);

    // A stop of the fighting that one word made of it: "a moratorium on attacks", "the offensive that they had halted".
    private static bool IsStop(Draft draft) => draft.Kind is StatementKind.Suspension && (draft.IsRecast || draft.Entry.Class is WordClass.Noun);

    // To lay down arms is more than to stop: who is asked to is asked to give in.
    private static bool IsDisarming(Draft draft) => draft.Entry is { Kind: StatementKind.Suspension, Word: "lay" or "put" }
        && !(draft.Agent >= 0 && draft.Tree[draft.Agent].Lemma is "side" or "party" or "belligerent");

    private static bool IsTruce(Draft draft) => draft.Kind is StatementKind.Ceasefire;
}
