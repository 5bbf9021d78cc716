namespace Lull.Reading.Statements;

/// <summary>How a thing is told. Only <see cref="Actual"/> things can enter the record as events.</summary>
public enum Modality
{
    /// <summary>Told as fact.</summary>
    Actual,

    /// <summary>Intended, announced, threatened, promised or begun but not done.</summary>
    Planned,

    /// <summary>May be or may have been.</summary>
    Possible,

    /// <summary>Feared or warned of.</summary>
    Feared,

    /// <summary>Holds only if something else does.</summary>
    Conditional,

    /// <summary>Asked for, called for or ordered.</summary>
    Demanded,

    /// <summary>Somebody is said to deny it.</summary>
    Denied,
}
