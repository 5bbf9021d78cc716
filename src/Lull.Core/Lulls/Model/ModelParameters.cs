namespace Lull.Lulls.Model;

/// <summary>
/// The numbers of the hidden semi-Markov model; see <c>docs/lulls.md</c> for the equations and how they were chosen.
/// Hazards are per day.
/// </summary>
internal sealed record ModelParameters
{
    public static ModelParameters Default { get; } = new();

    public double FightingToLull { get; init; } = 1.0 / 2500;

    public double FightingToOneSided { get; init; } = 1.0 / 2000;

    public double FightingToPause { get; init; } = 1.0 / 80;

    /// <summary>
    /// From the first to the second phase of a pause, and from there back to fighting: two phases, since a pause that
    /// drags on for weeks is no pause.
    /// </summary>
    public double PauseStep { get; init; } = 0.5;

    public double OneSidedToFighting { get; init; } = 1.0 / 70;

    public double OneSidedToLull { get; init; } = 1.0 / 2000;

    /// <summary>From the lull's first phase, which cannot end, to its long one: a duration that is not geometric.</summary>
    public double LullSettles { get; init; } = 1.0 / 15;

    public double LullToFighting { get; init; } = 0.013;

    /// <summary>From there to a phase of lulls that last for years: what has held for long goes on holding.</summary>
    public double LullLasts { get; init; } = 0.006;

    /// <summary>The same of a shallow one.</summary>
    public double ShallowLullLasts { get; init; } = 0.004;

    public double LastingLullToFighting { get; init; } = 0.0015;

    /// <summary>The same of a shallow one: at a sixth of the old rate little keeps it from being fighting.</summary>
    public double ShallowLullToFighting { get; init; } = 0.003;

    /// <summary>From a deep lasting lull to a shallow one: what has held for years begins to fray before it ends.</summary>
    public double LullFrays { get; init; } = 1.0 / 2500;

    public double LullToOneSided { get; init; } = 0.1 / 200;

    public double OutageStarts { get; init; } = 1.0 / 700;

    public double OutageEnds { get; init; } = 1.0 / 22;

    /// <summary>The share of reports that still comes through in an outage.</summary>
    public double OutageShare { get; init; } = 0.12;

    /// <summary>
    /// How many steps of the grid of levels the rate falls by in a shallow quiet. Whole steps, so that a quiet at one level and
    /// fighting at a lower one foretell the same acts, and neither gains by lying nearer to the true rate.
    /// </summary>
    public int ShallowSteps { get; init; } = 4;

    /// <summary>The same of a deep quiet.</summary>
    public int DeepSteps { get; init; } = 8;

    /// <summary>The same of a pause, from the rate of what it interrupts.</summary>
    public int PauseSteps { get; init; } = 5;

    /// <summary>How likely a quiet is deep at its start.</summary>
    public double DeepWeight { get; init; } = 0.5;

    /// <summary>
    /// The probability a day of a move of the fighting level to each neighbouring grid level, whatever the regime. It never
    /// jumps: a sudden fall of the level is what a lull is.
    /// </summary>
    public double LevelDrift { get; init; } = 0.0025;

    /// <summary>
    /// How far from the old level fighting starts again after a quiet: so many moves of a third to each neighbour.
    /// </summary>
    public int RedrawMoves { get; init; } = 2;

    /// <summary>The days over which the dyad's own recent acts are averaged: what follows a surge of weeks.</summary>
    public double ExcitationDays { get; init; } = 18;

    /// <summary>The same in the models of short bursts: what follows an act within days.</summary>
    public double BurstDays { get; init; } = 5;

    /// <summary>How much of what excites a direction is of both directions' recent acts, in proportion to its share.</summary>
    public double SharedExcitation { get; init; } = 0.4;

    /// <summary>
    /// The days of a record whose acts weigh the models in full: over decades the manner of the fighting changes, and what
    /// has fitted best on the whole must not silence the others.
    /// </summary>
    public double EvidenceDays { get; init; } = 1100;

    /// <summary>How far a change of the theatre's reporting carries over to the dyad: an exponent.</summary>
    public double ExposureExponent { get; init; } = 0.5;
}
