namespace Lull.Reading.Statements;

/// <summary>What a statement's time was worked out from.</summary>
public enum TimeBasis
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>An explicit date.</summary>
    Absolute,

    /// <summary>Relative to the report's date.</summary>
    Report,

    /// <summary>Relative to another event.</summary>
    Event,

    /// <summary>From the verb's tense alone.</summary>
    Tense,
}
