namespace Lull.Ceasefires;

/// <summary>What can be said of two sides on a day.</summary>
public enum CeasefireState
{
    /// <summary>They fight, and nothing that either keeps stops them.</summary>
    ActiveHostilities,

    /// <summary>One side has stopped, the other has not.</summary>
    OneSidedRestraint,

    /// <summary>Both are quiet, and nothing shows that anybody agreed to it.</summary>
    UnexplainedLull,

    /// <summary>Both are quiet by an arrangement that nobody declared.</summary>
    UnannouncedCeasefire,

    /// <summary>Both are quiet by an arrangement that was declared.</summary>
    DeclaredCeasefire,

    /// <summary>A ceasefire was declared, and they fight on.</summary>
    DeclaredNotObserved,

    /// <summary>An arrangement holds so far, under violations, threats or a renunciation by one of its members.</summary>
    UnderStrain,

    /// <summary>An arrangement held until lately and does no more.</summary>
    Collapsed,

    /// <summary>Too little is reported to tell.</summary>
    CannotTell,
}
