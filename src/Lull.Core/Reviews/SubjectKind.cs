namespace Lull.Reviews;

/// <summary>What a decision of a reviewer is about.</summary>
public enum SubjectKind
{
    /// <summary>A statement of a report, with the row that follows from it.</summary>
    Statement,

    /// <summary>A row of an imported file.</summary>
    Event,

    /// <summary>Whether two rows tell one act.</summary>
    Match,

    /// <summary>Whom a name means.</summary>
    Name,

    /// <summary>A candidate ceasefire.</summary>
    Ceasefire,
}
