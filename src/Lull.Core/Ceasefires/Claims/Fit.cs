namespace Lull.Ceasefires.Claims;

/// <summary>Whether an act is of those that a claim speaks of.</summary>
internal enum Fit
{
    /// <summary>It is.</summary>
    Yes,

    /// <summary>The row does not tell what the words turn on.</summary>
    Unknown,

    /// <summary>It is not.</summary>
    No,
}
