namespace Lull.Reading.Statements;

/// <summary>Whether a thing is said to be so.</summary>
public enum Polarity
{
    /// <summary>Said to be so.</summary>
    Affirmed,

    /// <summary>Said not to be so.</summary>
    Negated,
}
