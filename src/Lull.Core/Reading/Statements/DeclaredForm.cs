namespace Lull.Reading.Statements;

/// <summary>How a ceasefire was declared.</summary>
public enum DeclaredForm
{
    /// <summary>It holds without having been announced.</summary>
    Unannounced,

    /// <summary>By one side alone.</summary>
    Unilateral,

    /// <summary>By two sides.</summary>
    Bilateral,

    /// <summary>By more than two sides.</summary>
    Multilateral,
}
