namespace Lull.Reviews;

/// <summary>What a reviewer says of a subject.</summary>
public enum ReviewVerdict
{
    /// <summary>The machine is right.</summary>
    Accept,

    /// <summary>It is right but for the fields that are changed.</summary>
    Correct,

    /// <summary>It is not so at all.</summary>
    Reject,

    /// <summary>Two rows tell one act.</summary>
    Merge,

    /// <summary>Two rows tell two acts.</summary>
    Split,

    /// <summary>An earlier decision of the same reviewer is taken back.</summary>
    Undo,
}
