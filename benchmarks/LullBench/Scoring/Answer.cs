using Lull.Benchmarks.Simulation;
using Lull.Lulls;

namespace Lull.Benchmarks.Scoring;

/// <summary>A method's answer for one dyad beside the truth.</summary>
/// <param name="Truth">The dyad and what is true of it.</param>
/// <param name="Findings">The spells it found.</param>
/// <param name="Smoothed">P(mutual lull) a day, given all; null where it does not tell.</param>
/// <param name="Filtered">P(mutual lull) a day, as known on that day; null where it does not tell.</param>
internal sealed record Answer(
    SimulatedDyad Truth,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<double>? Smoothed,
    IReadOnlyList<double>? Filtered)
{
    /// <summary>What a report says.</summary>
    public static Answer Of(SimulatedDyad dyad, LullReport report) =>
        new(dyad, Finding.Of(report), report.Smoothed.Mutual, report.Filtered.Mutual);
}
