namespace Lull.Ceasefires.Claims;

/// <summary>What the record says of a claim.</summary>
public enum Verdict
{
    /// <summary>The record bears it out, as far as it reaches.</summary>
    Supported,

    /// <summary>The record speaks against it.</summary>
    Contradicted,

    /// <summary>Sources disagree, or it depends on how the words are taken.</summary>
    Contested,

    /// <summary>The record cannot tell; what is missing is said.</summary>
    NotCheckable,
}
