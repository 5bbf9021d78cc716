using Lull.Events;

namespace Lull.Ceasefires.Backtests;

/// <summary>What was said of one dyad from day to day, and what later turned out.</summary>
public sealed record DyadBacktest
{
    /// <summary>The two sides.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>How many days its record has.</summary>
    public required int Days { get; init; }

    /// <summary>The probability of a mutual lull on each day that can be judged, and whether the next 14 days were quiet.</summary>
    public required IReadOnlyList<Forecast> LullFortnight { get; init; }

    /// <summary>The same, with the next 30 days.</summary>
    public required IReadOnlyList<Forecast> LullMonth { get; init; }

    /// <summary>The probability that the next 14 days are quiet, and whether they were.</summary>
    public required IReadOnlyList<Forecast> QuietFortnight { get; init; }

    /// <summary>The same of the next 30 days.</summary>
    public required IReadOnlyList<Forecast> QuietMonth { get; init; }

    /// <summary>The lulls that were told on their day.</summary>
    public required IReadOnlyList<AlarmOutcome> Alarms { get; init; }

    /// <summary>How many mutual lulls are known now.</summary>
    public required int Lulls { get; init; }
}
