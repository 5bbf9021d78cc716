namespace Lull.Benchmarks.Simulation;

/// <summary>
/// The world that the simulator draws. The shares and hazards were set so that well-known detectors score about as they
/// did in the design's own measurements (see README.md beside this project), on seeds used for nothing else.
/// </summary>
internal sealed record SimulatorSettings
{
    public static SimulatorSettings Default { get; } = new();

    /// <summary>How many dyads.</summary>
    public int Dyads { get; init; } = 300;

    /// <summary>How many of them share a theatre.</summary>
    public int DyadsPerTheatre { get; init; } = 10;

    /// <summary>The length of every series: three years.</summary>
    public int Days { get; init; } = 1096;

    /// <summary>The first day of every series.</summary>
    public DateOnly Start { get; init; } = new(2021, 1, 1);

    /// <summary>Reported acts a day of the faintest dyad, both directions together: one a month.</summary>
    public double LowestLevel { get; init; } = 1 / 30.0;

    /// <summary>Reported acts a day of the busiest dyad; levels are uniform on the logarithm, a fifth under one in ten days.</summary>
    public double HighestLevel { get; init; } = 6;

    /// <summary>Chance a day that a fighting dyad falls into a mutual lull of its own.</summary>
    public double LullHazard { get; init; } = 1 / 1900.0;

    /// <summary>Chance a day that one given side of a fighting dyad stops alone.</summary>
    public double OneSidedHazard { get; init; } = 1 / 4500.0;

    /// <summary>Chance a day that a fighting dyad pauses for some days.</summary>
    public double PauseHazard { get; init; } = 1 / 180.0;

    /// <summary>Chance that a theatre has a truce that most of its dyads join.</summary>
    public double TruceShare { get; init; } = 0.15;

    /// <summary>Share of lulls with a gradual onset.</summary>
    public double GradualShare { get; init; } = 0.15;

    /// <summary>Share of lulls with a surge before them.</summary>
    public double SurgeShare { get; init; } = 0.3;

    /// <summary>Share of lulls in which nothing at all happens.</summary>
    public double SilentShare { get; init; } = 0.5;

    /// <summary>The highest residual rate of a lull, as a share of the rate before.</summary>
    public double HighestResidual { get; init; } = 0.1;

    /// <summary>Share of dyads with a yearly season.</summary>
    public double SeasonShare { get; init; } = 0.3;

    /// <summary>Share of dyads with a slow decline that is no lull.</summary>
    public double DeclineShare { get; init; } = 0.15;

    /// <summary>Acts of the same side that one act brings about, on average.</summary>
    public double SelfExcitation { get; init; } = 0.36;

    /// <summary>Acts of the other side that one act brings about, on average.</summary>
    public double CrossExcitation { get; init; } = 0.11;

    /// <summary>What remains of the excitation from one day to the next.</summary>
    public double ExcitationMemory { get; init; } = 0.75;

    /// <summary>Size of the negative binomial law of immigrants and of offspring: small is bursty.</summary>
    public double Size { get; init; } = 1.4;

    /// <summary>Share of acts that are reported on an ordinary day.</summary>
    public double ReportedShare { get; init; } = 0.65;

    /// <summary>Chance a day that a theatre's reporting breaks down.</summary>
    public double OutageHazard { get; init; } = 1 / 700.0;

    /// <summary>Standard deviation of the logarithm of a theatre's drifting reporting.</summary>
    public double DriftDeviation { get; init; } = 0.2;

    /// <summary>Share of reported acts that are reported twice.</summary>
    public double DuplicateShare { get; init; } = 0.03;

    /// <summary>Share of reported acts whose date is wrong by one to three days.</summary>
    public double WrongDateShare { get; init; } = 0.04;
}
