namespace Lull.Ceasefires.Lifecycle;

/// <summary>A stretch of days on which one state was the likeliest.</summary>
public sealed record HistoryState
{
    /// <summary>The state.</summary>
    public required CeasefireState State { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The 90 % interval of its first day, where a quiet began or ended with it: its first day; null where words or fading made the change.</summary>
    public DateOnly? FromLow { get; init; }

    /// <summary>The last day of that interval.</summary>
    public DateOnly? FromHigh { get; init; }

    /// <summary>Its last day; the day asked about where it goes on.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The mean probability of the state over its days, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>How many hostile acts the record has of these days, those known only as a sum spread evenly.</summary>
    public required double Acts { get; init; }

    /// <summary>The ids of what was said in these days and, in a quiet, shortly before it; and of the acts within a quiet.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}
