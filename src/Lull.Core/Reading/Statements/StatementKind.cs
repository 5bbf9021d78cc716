namespace Lull.Reading.Statements;

/// <summary>What a statement is about; written in lower case with hyphens, as in <c>ceasefire-end</c>.</summary>
public enum StatementKind
{
    /// <summary>An attack of any means that has no kind of its own (PLOVER ASSAULT).</summary>
    Attack,

    /// <summary>An attack from the air or by missile or drone (PLOVER ASSAULT).</summary>
    Strike,

    /// <summary>The killing of persons, named or not (PLOVER ASSAULT).</summary>
    Killing,

    /// <summary>Fighting in which neither side is said to have begun (PLOVER ASSAULT).</summary>
    Clash,

    /// <summary>Taking a place, a ship or persons (PLOVER SEIZE).</summary>
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

    /// <summary>An arrangement to stop, agreed or existing (PLOVER AGREE).</summary>
    Ceasefire,

    /// <summary>A ceasefire is asked for or sought (PLOVER REQUEST).</summary>
    CeasefireRequest,

    /// <summary>A ceasefire is refused (PLOVER REJECT).</summary>
    CeasefireRejection,

    /// <summary>A ceasefire ends, collapses or is declared over.</summary>
    CeasefireEnd,

    /// <summary>A ceasefire is prolonged (PLOVER AGREE).</summary>
    CeasefireExtension,

    /// <summary>Talks (PLOVER CONSULT).</summary>
    Negotiation,

    /// <summary>A third side's good offices (PLOVER CONSULT).</summary>
    Mediation,

    /// <summary>Watching over an arrangement (PLOVER INVESTIGATE).</summary>
    Monitoring,

    /// <summary>A demand for something other than a ceasefire (PLOVER REQUEST).</summary>
    Demand,

    /// <summary>A promise or offer of something other than a ceasefire (PLOVER AGREE).</summary>
    Promise,

    /// <summary>An accusation that a ceasefire was broken (PLOVER ACCUSE).</summary>
    ViolationClaim,

    /// <summary>A denial, as an act of speech (PLOVER REJECT).</summary>
    Denial,

    /// <summary>Dead or wounded, told without the act that caused them.</summary>
    Casualties,

    /// <summary>Relief let through, sent or blocked (PLOVER AID, COERCE).</summary>
    AidAccess,

    /// <summary>Prisoners, hostages or remains set free or exchanged (PLOVER CONCEDE).</summary>
    Release,

    /// <summary>A judgement on the situation.</summary>
    Assessment,

    /// <summary>What is expected to come.</summary>
    Expectation,
}
