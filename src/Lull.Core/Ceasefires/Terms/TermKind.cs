namespace Lull.Ceasefires.Terms;

/// <summary>What part of an arrangement a term is.</summary>
public enum TermKind
{
    /// <summary>Where it holds.</summary>
    Scope,

    /// <summary>What or whom it does not cover.</summary>
    Exemption,

    /// <summary>What it is for.</summary>
    Purpose,

    /// <summary>On what condition it holds.</summary>
    Condition,

    /// <summary>Until when it holds.</summary>
    Expiry,

    /// <summary>By when somebody threatens to go on.</summary>
    Deadline,
}
