namespace Lull.Ceasefires.Violations;

/// <summary>How grave a hostile act is, from its severity.</summary>
public enum Gravity
{
    /// <summary>Severity under 2: an attack or a few without dead.</summary>
    Minor,

    /// <summary>Severity from 2 to under 4: somebody was killed, or many acts at once.</summary>
    Serious,

    /// <summary>Severity of 4 and more: some eight dead or more.</summary>
    Grave,
}
