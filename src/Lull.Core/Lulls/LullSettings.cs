namespace Lull.Lulls;

/// <summary>What an analyst may set; the defaults are the documented ones.</summary>
public sealed record LullSettings
{
    /// <summary>The documented defaults.</summary>
    public static LullSettings Default { get; } = new();

    /// <summary>Whether announcements count as evidence.</summary>
    public bool UseAnnouncements { get; init; } = true;

    /// <summary>The smoothed probability from which days belong to a spell.</summary>
    public double SpellThreshold { get; init; } = 0.5;

    /// <summary>The smoothed probability that a mutual lull must reach at its height to be reported.</summary>
    public double ReportThreshold { get; init; } = 0.5;

    /// <summary>The probability under which a spell is over for good, whatever follows.</summary>
    public double ResumptionThreshold { get; init; } = 0.3;

    /// <summary>
    /// The filtered probability at which a lull is told online; with the default one, about 1.5 false alarms in a hundred
    /// years of a dyad (calibrated by simulation: <c>benchmarks/LullBench</c>).
    /// </summary>
    public double OnlineThreshold { get; init; } = 0.89;
}
