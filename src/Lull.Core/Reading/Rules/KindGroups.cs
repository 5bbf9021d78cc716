using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Kinds that rules treat alike.</summary>
internal static class KindGroups
{
    /// <summary>Acts of force, that a side can stop and take up again.</summary>
    public static bool IsForce(this StatementKind kind) =>
        kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash;

    /// <summary>Hostile acts, force or not.</summary>
    public static bool IsHostile(this StatementKind kind) =>
        kind.IsForce() || kind is StatementKind.Seizure or StatementKind.Overflight or StatementKind.Mobilisation or StatementKind.Resumption;

    /// <summary>Steps away from fighting that a side can promise or be asked for.</summary>
    public static bool IsPeaceMove(this StatementKind kind) =>
        kind is StatementKind.Withdrawal or StatementKind.Release or StatementKind.AidAccess or StatementKind.Suspension
            or StatementKind.Monitoring or StatementKind.Negotiation or StatementKind.Mediation;

    /// <summary>Kinds in which both sides do the same, so that the order of the two says nothing.</summary>
    public static bool IsSymmetric(this StatementKind kind) =>
        kind is StatementKind.Clash or StatementKind.Ceasefire or StatementKind.Negotiation
            or StatementKind.CeasefireEnd or StatementKind.CeasefireExtension;

    /// <summary>Kinds about an arrangement to stop.</summary>
    public static bool IsCeasefire(this StatementKind kind) =>
        kind is StatementKind.Ceasefire or StatementKind.CeasefireEnd or StatementKind.CeasefireExtension
            or StatementKind.CeasefireRejection or StatementKind.CeasefireRequest;

    /// <summary>Acts of speech: the statement is the saying, whether or not what is said comes true.</summary>
    public static bool IsSpeechAct(this StatementKind kind) =>
        kind is StatementKind.Threat or StatementKind.Demand or StatementKind.Promise or StatementKind.CeasefireRequest
            or StatementKind.CeasefireRejection or StatementKind.ViolationClaim;
}
