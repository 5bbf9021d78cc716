namespace Lull.Events;

/// <summary>
/// One dyad day by day: what a detector sees. Acts may be fractional, since an act whose date is known to a month is
/// spread over its days, and a symmetric one is shared by both directions.
/// </summary>
public sealed record DyadSeries
{
    /// <summary>Makes the series and checks that all of its parts have the same number of days.</summary>
    /// <exception cref="ArgumentException">The parts differ in length, or there is not a single day.</exception>
    public DyadSeries(
        Dyad dyad,
        DateOnly start,
        IReadOnlyList<double> aToB,
        IReadOnlyList<double> bToA,
        IReadOnlyList<double>? theatreReports = null,
        IReadOnlyList<IntervalCount>? intervalCounts = null,
        IReadOnlyList<Announcement>? announcements = null)
    {
        ArgumentNullException.ThrowIfNull(aToB);
        ArgumentNullException.ThrowIfNull(bToA);
        if (aToB.Count == 0
            || aToB.Count != bToA.Count
            || (theatreReports is not null && theatreReports.Count != aToB.Count))
        {
            throw new ArgumentException(
                "both directions and the coverage need the same number of days, at least one",
                nameof(bToA));
        }

        Dyad = dyad;
        Start = start;
        AToB = aToB;
        BToA = bToA;
        TheatreReports = theatreReports;
        IntervalCounts = intervalCounts ?? [];
        Announcements = announcements ?? [];
    }

    /// <summary>The two sides.</summary>
    public Dyad Dyad { get; }

    /// <summary>The day of index 0.</summary>
    public DateOnly Start { get; }

    /// <summary>Acts of A against B, one value a day.</summary>
    public IReadOnlyList<double> AToB { get; }

    /// <summary>Acts of B against A, one value a day.</summary>
    public IReadOnlyList<double> BToA { get; }

    /// <summary>
    /// How many reports the theatre had that day that do not concern this dyad; null where that is not known, and
    /// <see cref="double.NaN"/> on a day for which it is not known.
    /// </summary>
    public IReadOnlyList<double>? TheatreReports { get; }

    /// <summary>Acts known only as a sum over several days, on top of the daily values.</summary>
    public IReadOnlyList<IntervalCount> IntervalCounts { get; }

    /// <summary>What the sides announced.</summary>
    public IReadOnlyList<Announcement> Announcements { get; }

    /// <summary>The number of days.</summary>
    public int Days => AToB.Count;

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddDays(Days - 1);

    /// <summary>The day of an index.</summary>
    public DateOnly DayAt(int index) => Start.AddDays(index);

    /// <summary>The same series without any act from a day on; null where there is none.</summary>
    public DyadSeries? WithoutActsSince(DateOnly day)
    {
        var from = Math.Max(0, day.DayNumber - Start.DayNumber);
        var isSilent = AToB.Skip(from).All(acts => acts == 0) && BToA.Skip(from).All(acts => acts == 0)
            && IntervalCounts.All(count => count.FirstDay < from);
        return isSilent ? null
            : new DyadSeries(
                Dyad, Start, Before(AToB, from), Before(BToA, from), TheatreReports,
                [.. IntervalCounts.Where(count => count.FirstDay < from)], Announcements);

        static double[] Before(IReadOnlyList<double> acts, int from) => [.. acts.Select((count, index) => index < from ? count : 0)];
    }

    /// <summary>The same series as known on one of its days: later acts, sums that were not yet out, and later words are left out.</summary>
    /// <param name="day">Index of the day, which becomes the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">The series has no such day.</exception>
    public DyadSeries Until(int day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(day, Days);
        return new DyadSeries(
            Dyad, Start, [.. AToB.Take(day + 1)], [.. BToA.Take(day + 1)], TheatreReports is null ? null : [.. TheatreReports.Take(day + 1)],
            [.. IntervalCounts.Where(count => count.LastDay <= day)], [.. Announcements.Where(said => said.Day <= day)]);
    }
}
