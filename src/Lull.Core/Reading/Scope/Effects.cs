using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>What a governing word of each class does to an act that no rule recasts.</summary>
internal static class Effects
{
    /// <summary>How the act is told under the class; null where it is told as before.</summary>
    public static Modality? ModalityOf(GovernorClass governor, StatementKind kind) =>
        governor switch
        {
            GovernorClass.Deny => Modality.Denied,
            GovernorClass.Reject => kind.IsPeaceMove() || kind.IsSpeechAct() ? null : Modality.Denied,
            GovernorClass.Seek when kind is StatementKind.Posture or StatementKind.Mediation => null,
            GovernorClass.Threaten or GovernorClass.Vow or GovernorClass.Plan or GovernorClass.Seek or GovernorClass.Offer
                or GovernorClass.Expect or GovernorClass.ExpectTo => Modality.Planned,
            GovernorClass.Agree => kind.IsCeasefire() ? null : Modality.Planned,
            GovernorClass.Announce => kind.IsForce() || kind is StatementKind.Withdrawal or StatementKind.Mobilisation ? Modality.Planned : null,
            GovernorClass.Hope or GovernorClass.Possible or GovernorClass.Unlikely => Modality.Possible,
            GovernorClass.Permit => kind is StatementKind.AidAccess or StatementKind.Monitoring or StatementKind.Release or StatementKind.CeasefireEnd ? null : Modality.Possible,
            GovernorClass.RuleOut => kind is StatementKind.Negotiation ? null : Modality.Planned,
            GovernorClass.Condition => Modality.Conditional,
            GovernorClass.Fear or GovernorClass.Warn => Modality.Feared,
            GovernorClass.Order when kind.IsForce() => Modality.Planned,
            GovernorClass.Request or GovernorClass.Require or GovernorClass.Order => Modality.Demanded,
            GovernorClass.Suspect or GovernorClass.Suspected => null,
            GovernorClass.Discuss => Modality.Planned,
            _ => null,
        };

    /// <summary>True where the class turns "is so" into "is not so".</summary>
    public static bool Negates(GovernorClass governor, StatementKind kind) =>
        governor switch
        {
            GovernorClass.Refuse or GovernorClass.Fail or GovernorClass.Absent or GovernorClass.Prevent or GovernorClass.Abstain
                or GovernorClass.RuleOut or GovernorClass.Unlikely => true,
            GovernorClass.Reject => kind is StatementKind.Negotiation or StatementKind.Mediation,
            GovernorClass.Stop or GovernorClass.Scrap => !kind.IsForce() && kind is not StatementKind.CeasefireEnd,
            GovernorClass.Finish => kind is StatementKind.Mediation,
            GovernorClass.Intercept => kind.IsForce(),
            _ => false,
        };

    /// <summary>True where a negated governing word leaves open whether the act is so: "did not say that".</summary>
    public static bool LeavesOpen(GovernorClass governor) =>
        governor is GovernorClass.Deny or GovernorClass.Reported or GovernorClass.Allege or GovernorClass.Accuse or GovernorClass.Suspect
            or GovernorClass.Suspected or GovernorClass.ReportNoun or GovernorClass.Expect or GovernorClass.Confirm or GovernorClass.RuleOut;

    /// <summary>True where the act stands whether or not the governing word is negated: "nobody claimed responsibility".</summary>
    public static bool TakesForGranted(GovernorClass governor) =>
        governor is GovernorClass.Responsible or GovernorClass.Claimed or GovernorClass.Presupposed or GovernorClass.Repel or GovernorClass.Watch;

    /// <summary>True where the word says something of the act, so that it is more than mentioned.</summary>
    public static bool Says(GovernorClass governor, Draft draft) =>
        governor switch
        {
            GovernorClass.Watch or GovernorClass.Presupposed or GovernorClass.Discuss => false,
            GovernorClass.Broker or GovernorClass.Light => draft.Entry.Sense is not ActSense.Context,
            GovernorClass.Reject => !draft.Kind.IsSpeechAct(),
            _ => true,
        };

    /// <summary>True where the word itself weakens what is said.</summary>
    public static bool IsHedge(GovernorClass governor) =>
        governor is GovernorClass.Allege or GovernorClass.Suspected or GovernorClass.Reported or GovernorClass.Seem
            or GovernorClass.Suspect or GovernorClass.ReportNoun;

    /// <summary>True where a weapon as its argument has been used.</summary>
    public static bool Uses(GovernorClass governor) =>
        governor is GovernorClass.Light or GovernorClass.Hits or GovernorClass.Suffer;
}
