namespace Lull.Ceasefires;

/// <summary>What the states are called.</summary>
public static class CeasefireStates
{
    /// <summary>A state as people call it.</summary>
    public static string Name(this CeasefireState state) => state switch
    {
        CeasefireState.ActiveHostilities => "active hostilities",
        CeasefireState.OneSidedRestraint => "one-sided restraint",
        CeasefireState.UnexplainedLull => "lull, unexplained",
        CeasefireState.UnannouncedCeasefire => "unannounced ceasefire",
        CeasefireState.DeclaredCeasefire => "declared ceasefire in force",
        CeasefireState.DeclaredNotObserved => "declared, not observed",
        CeasefireState.UnderStrain => "ceasefire under strain",
        CeasefireState.Collapsed => "collapsed",
        _ => "cannot tell",
    };
}
