namespace Lull.Record.Imports.Formats;

/// <summary>Which of an ACLED row's two actors acted on the other.</summary>
internal enum AcledOrder
{
    /// <summary>The order means nothing.</summary>
    Symmetric,

    /// <summary>Actor 1 acted.</summary>
    FirstActed,

    /// <summary>Actor 2 acted, as where force is used against protesters, who are actor 1.</summary>
    SecondActed,
}
