namespace Lull.Lulls;

/// <summary>What a spell of quiet is.</summary>
public enum RegimeKind
{
    /// <summary>Both directions are quiet: a lull.</summary>
    Mutual,

    /// <summary>A stopped, B did not.</summary>
    OneSidedA,

    /// <summary>B stopped, A did not.</summary>
    OneSidedB,

    /// <summary>A mutual quiet too short to be a lull, in which acts were to be expected.</summary>
    Pause,

    /// <summary>The reports stopped, so that nothing is known of the guns.</summary>
    ReportingGap,
}
