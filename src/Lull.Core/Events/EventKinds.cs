namespace Lull.Events;

/// <summary>What the kinds of events mean to the model.</summary>
public static class EventKinds
{
    /// <summary>True for violence that took place: the acts that lulls are the absence of.</summary>
    public static bool IsHostileAct(this EventKind kind) =>
        kind is EventKind.Attack or EventKind.Strike or EventKind.Killing or EventKind.Clash or EventKind.Seizure;

    /// <summary>True for what a side says or arranges about stopping or going on: evidence from words.</summary>
    public static bool IsSignal(this EventKind kind) =>
        kind is EventKind.Suspension or EventKind.Resumption or EventKind.Ceasefire or EventKind.CeasefireEnd;

    /// <summary>The kind's name as files and the command line write it, such as <c>ceasefire-end</c>.</summary>
    public static string Name(this EventKind kind) =>
        kind switch
        {
            EventKind.CeasefireEnd => "ceasefire-end",
            EventKind.CeasefireRequest => "ceasefire-request",
            EventKind.CeasefireRejection => "ceasefire-rejection",
            EventKind.ViolationClaim => "violation-claim",
            EventKind.AbsenceClaim => "absence-claim",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
