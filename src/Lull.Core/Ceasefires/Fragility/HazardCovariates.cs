namespace Lull.Ceasefires.Fragility;

/// <summary>What is known of a lull on a day of it, as far as it bears on how soon it ends.</summary>
/// <param name="DaysSoFar">Days since its onset.</param>
/// <param name="RecentActs">Hostile acts of the last 28 days that lie within it, both directions together.</param>
/// <param name="RateBefore">Acts a day before it, both directions together.</param>
/// <param name="Threats">Threats and renunciations since its onset, each fading by half in 45 days; at most 3 count.</param>
/// <param name="Negotiation">Talks, mediation and extensions since its onset, fading likewise; at most 3 count.</param>
/// <param name="DaysToDeadline">Days until it runs out by what was said; null where no such day was named.</param>
public readonly record struct HazardCovariates(
    double DaysSoFar, double RecentActs, double RateBefore, double Threats = 0, double Negotiation = 0, int? DaysToDeadline = null)
{
    /// <summary>The days of one step of the hazard.</summary>
    public const int StepDays = 7;

    // Of the days over which the acts within a lull are counted.
    internal const int RecentDays = 28;

    private const double MostWords = 3;
    private const double LeastRate = 0.01;

    /// <summary>The names of the numbers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["intercept", "log-months-so-far", "log-recent-share", "log-rate-before", "threats", "negotiation", "deadline"];

    /// <summary>The numbers that the weights multiply, in the order of <see cref="Names"/>.</summary>
    public double[] Vector() =>
    [
        1,
        Math.Log(1 + (Math.Max(DaysSoFar, 0) / 30)),
        Math.Log(1 + (10 * Math.Min(1, RecentActs / (RecentDays * Math.Max(RateBefore, LeastRate))))),
        Math.Log(Math.Max(RateBefore, LeastRate)),
        Math.Min(Threats, MostWords),
        Math.Min(Negotiation, MostWords),
        DaysToDeadline is >= 0 and < StepDays ? 1 : 0,
    ];

    /// <summary>The same after some days in which nothing else changes.</summary>
    public HazardCovariates After(int days) => this with { DaysSoFar = DaysSoFar + days, DaysToDeadline = DaysToDeadline - days };
}
