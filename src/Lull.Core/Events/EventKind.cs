namespace Lull.Events;

/// <summary>
/// What was done. The kinds are those of Lull's reading design, each of which exports to a PLOVER type;
/// see <c>docs/events.md</c>.
/// </summary>
public enum EventKind
{
    /// <summary>An attack of any means that has no kind of its own (PLOVER ASSAULT).</summary>
    Attack,

    /// <summary>An attack from the air or by missile or drone (PLOVER ASSAULT).</summary>
    Strike,

    /// <summary>The killing of one or more persons, named or not (PLOVER ASSAULT).</summary>
    Killing,

    /// <summary>Fighting in which neither side is said to have begun (PLOVER ASSAULT); always symmetric.</summary>
    Clash,

    /// <summary>Taking a place, a ship, or persons (PLOVER SEIZE).</summary>
    Seizure,

    /// <summary>A threat to use force (PLOVER THREATEN).</summary>
    Threat,

    /// <summary>Raising, moving or showing force without using it (PLOVER MOBILIZE).</summary>
    Mobilisation,

    /// <summary>Aircraft or drones overhead that do not strike (PLOVER COERCE).</summary>
    Overflight,

    /// <summary>Defensive measures, dispersal, changed tactics.</summary>
    Posture,

    /// <summary>Leaving a place or a line (PLOVER RETREAT).</summary>
    Withdrawal,

    /// <summary>One side stops its operations, or says so (PLOVER RETREAT, CONCEDE).</summary>
    Suspension,

    /// <summary>One side takes its operations up again, or says so.</summary>
    Resumption,

    /// <summary>An arrangement to stop, declared or not (PLOVER AGREE).</summary>
    Ceasefire,

    /// <summary>A ceasefire is declared over or void.</summary>
    CeasefireEnd,

    /// <summary>A ceasefire is asked for (PLOVER REQUEST).</summary>
    CeasefireRequest,

    /// <summary>A ceasefire is refused (PLOVER REJECT).</summary>
    CeasefireRejection,

    /// <summary>Talks (PLOVER CONSULT).</summary>
    Negotiation,

    /// <summary>A third side's good offices (PLOVER CONSULT).</summary>
    Mediation,

    /// <summary>An accusation that a ceasefire was broken (PLOVER ACCUSE).</summary>
    ViolationClaim,

    /// <summary>A claim that no acts took place. It is only checked, never used as evidence for a lull.</summary>
    AbsenceClaim,

    /// <summary>Anything else; kept in the record, used for coverage only.</summary>
    Other,
}
