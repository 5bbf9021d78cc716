namespace Lull.Ceasefires.Claims;

/// <summary>What a claim claims.</summary>
public enum ClaimKind
{
    /// <summary>Nothing of a kind happened in a time.</summary>
    Absence,

    /// <summary>So many acts happened in a time.</summary>
    Count,

    /// <summary>An act was the first, the third and so on within a time.</summary>
    Ordinal,

    /// <summary>Something was done before or after something else.</summary>
    Sequence,

    /// <summary>An arrangement is in force.</summary>
    Existence,

    /// <summary>Somebody kept to an arrangement.</summary>
    Compliance,

    /// <summary>Somebody broke an arrangement.</summary>
    Violation,
}
