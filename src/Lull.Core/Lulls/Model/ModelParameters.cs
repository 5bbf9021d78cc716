namespace Lull.Lulls.Model;

/// <summary>
/// The numbers of the hidden semi-Markov model; see <c>docs/lulls.md</c> for the equations and how they were chosen.
/// Hazards are per day.
/// </summary>
internal sealed record ModelParameters
{
    public static ModelParameters Default { get; } = new();

    public double FightingToLull { get; init; } = 1.0 / 900;

    public double FightingToOneSided { get; init; } = 1.0 / 1500;

    public double FightingToPause { get; init; } = 1.0 / 120;

    public double PauseToFighting { get; init; } = 1.0 / 5;

    public double OneSidedToFighting { get; init; } = 1.0 / 200;

    public double OneSidedToLull { get; init; } = 1.0 / 300;

    /// <summary>From the lull's first phase, which cannot end, to its long one: a duration that is not geometric.</summary>
    public double LullSettles { get; init; } = 1.0 / 15;

    public double LullToFighting { get; init; } = 0.9 / 200;

    public double LullToOneSided { get; init; } = 0.1 / 200;

    public double OutageStarts { get; init; } = 1.0 / 700;

    public double OutageEnds { get; init; } = 1.0 / 22;

    /// <summary>The share of reports that still comes through in an outage.</summary>
    public double OutageShare { get; init; } = 0.12;

    /// <summary>The share of the fighting rate that remains in a pause.</summary>
    public double PauseShare { get; init; } = 0.05;

    /// <summary>The two residual shares of a quiet direction, and how likely each is at the start of a quiet.</summary>
    public double DeepResidual { get; init; } = 0.025;

    public double ShallowResidual { get; init; } = 0.11;

    public double DeepWeight { get; init; } = 0.5;

    /// <summary>The probability a day of a move of the fighting level to each neighbouring grid level.</summary>
    public double LevelDrift { get; init; } = 0.02;

    /// <summary>The same while quiet, when the level is only remembered.</summary>
    public double QuietLevelDrift { get; init; } = 0.002;

    /// <summary>The probability a day of a jump of the level to anywhere.</summary>
    public double LevelJump { get; init; } = 1.0 / 3000;

    /// <summary>How far from the old level fighting starts again after a quiet, in grid steps (Laplace scale).</summary>
    public double RedrawSteps { get; init; } = 2;

    /// <summary>The days over which the dyad's own recent acts are averaged.</summary>
    public double ExcitationDays { get; init; } = 7;

    /// <summary>How far a change of the theatre's reporting carries over to the dyad: an exponent.</summary>
    public double ExposureExponent { get; init; } = 0.5;
}
