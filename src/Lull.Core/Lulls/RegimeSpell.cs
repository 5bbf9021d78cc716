namespace Lull.Lulls;

/// <summary>One spell of quiet, with its uncertainty.</summary>
public sealed record RegimeSpell
{
    /// <summary>What it is.</summary>
    public required RegimeKind Kind { get; init; }

    /// <summary>The first day: the posterior median.</summary>
    public required DateOnly Onset { get; init; }

    /// <summary>The onset's 90 % credible interval: its first day.</summary>
    public required DateOnly OnsetLow { get; init; }

    /// <summary>The onset's 90 % credible interval: its last day.</summary>
    public required DateOnly OnsetHigh { get; init; }

    /// <summary>The first day on which it was likelier over than not; null where it goes on.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The end's 90 % credible interval: its first day; null where it goes on.</summary>
    public DateOnly? EndLow { get; init; }

    /// <summary>The end's 90 % credible interval: its last day; null where it goes on.</summary>
    public DateOnly? EndHigh { get; init; }

    /// <summary>The highest smoothed probability within the spell, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>The smoothed probability on the spell's last day (or on the last day known, where it goes on).</summary>
    public required double ProbabilityOnLastDay { get; init; }

    /// <summary>Acts a day before it, both directions together.</summary>
    public required double RateBefore { get; init; }

    /// <summary>Acts a day within it, both directions together.</summary>
    public required double RateDuring { get; init; }

    /// <summary>
    /// The share of the probability, 0 to 1, that rests on one side only answering the other and having nothing to
    /// answer; zero but for mutual lulls in which one direction was rare.
    /// </summary>
    public double RestsOnRetaliation { get; init; }

    /// <summary>How many acts were to be expected within it at the earlier rate.</summary>
    public required double ExpectedActs { get; init; }

    /// <summary>
    /// True where fewer than three acts were to be expected: the quiet is not distinguishable from chance, and no lull.
    /// </summary>
    public bool Indistinct { get; init; }

    /// <summary>True for a quiet of both sides that is distinguishable from chance.</summary>
    public bool IsMutualLull => this is { Kind: RegimeKind.Mutual, Indistinct: false };

    /// <summary>
    /// True where the sequential guard (Shiryaev-Roberts) raised the alarm as well: a firm finding.
    /// </summary>
    public bool Firm { get; init; }

    /// <summary>The first day on which the lull could be told without look-ahead; null where it never could.</summary>
    public DateOnly? DetectedOn { get; init; }
}
