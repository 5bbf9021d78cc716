namespace Lull.Benchmarks.Simulation;

/// <summary>What really happened, as only the simulator knows it.</summary>
internal enum TruthKind
{
    /// <summary>Both directions fell to a small share of their rate.</summary>
    Mutual,

    /// <summary>A stopped, B did not.</summary>
    OneSidedA,

    /// <summary>B stopped, A did not.</summary>
    OneSidedB,

    /// <summary>A few quiet days: no lull.</summary>
    Pause,

    /// <summary>The theatre's reporting broke down; the acts went on.</summary>
    Outage,
}
