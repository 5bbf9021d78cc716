namespace Lull.Lulls.Model;

/// <summary>
/// All that the filter is shown, day by day: what is known at the time (online) or what is known now (offline).
/// </summary>
internal sealed class ObservationPlan
{
    /// <summary>Acts, by stream (A's, B's; or both together where there is one stream) and day.</summary>
    public required float[][] Acts { get; init; }

    /// <summary>False on days whose acts are not known yet, by stream and day.</summary>
    public required bool[][] Known { get; init; }

    /// <summary>
    /// True on days that were filled from a sum over several days: too even to tell how bursty the acts are.
    /// </summary>
    public required bool[] Evened { get; init; }

    /// <summary>Reporting of the theatre relative to its own long run, 1 where that is not known.</summary>
    public required float[] Exposure { get; init; }

    /// <summary>The likelihood of the theatre's reports given an outage over that given none; null without coverage.</summary>
    public float[]? OutageRatio { get; init; }

    /// <summary>False on days for which the theatre's reports rule an outage out.</summary>
    public bool MayBeOut(int day) => OutageRatioOn(day) > 0;

    /// <summary>The ratio of a day, one without coverage.</summary>
    public float OutageRatioOn(int day) => OutageRatio?[day] ?? 1;

    /// <summary>How announcements tilt the hazards on a day; null without any.</summary>
    public HazardTilt? Tilt { get; init; }

    public int Days => Exposure.Length;

    public int Streams => Acts.Length;
}
