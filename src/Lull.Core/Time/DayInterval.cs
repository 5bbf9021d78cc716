using System.Globalization;

namespace Lull.Time;

/// <summary>
/// A closed interval of days, the only notion of date in Lull. <see cref="Start"/> and <see cref="End"/> are both
/// included, so that an act known to the day has a length of one and an empty interval cannot exist.
/// </summary>
public readonly record struct DayInterval : IComparable<DayInterval>
{
    private const string IsoDay = "yyyy-MM-dd";

    /// <summary>Makes the interval of all days from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public DayInterval(DateOnly start, DateOnly end, DatePrecision precision = DatePrecision.Day)
    {
        if (end < start)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"the end {end:yyyy-MM-dd} lies before the start {start:yyyy-MM-dd}"),
                nameof(end));
        }

        Start = start;
        End = end;
        Precision = precision;
    }

    /// <summary>The first day, included.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>How finely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The number of days, at least one.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>True where the interval is a single day.</summary>
    public bool IsDay => Start == End;

    /// <summary>One day.</summary>
    public static DayInterval OfDay(DateOnly day) => new(day, day);

    /// <summary>A whole calendar month.</summary>
    public static DayInterval OfMonth(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return new DayInterval(start, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);
    }

    /// <summary>A whole calendar year.</summary>
    public static DayInterval OfYear(int year) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    /// <summary>True where <paramref name="day"/> lies within the interval.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>True where every day of <paramref name="other"/> lies within the interval.</summary>
    public bool Contains(DayInterval other) => Start <= other.Start && other.End <= End;

    /// <summary>True where the two intervals share a day.</summary>
    public bool Overlaps(DayInterval other) => Start <= other.End && other.Start <= End;

    /// <summary>The days both intervals share, with the coarser precision; null where there are none.</summary>
    public DayInterval? Intersect(DayInterval other) =>
        Overlaps(other)
            ? new DayInterval(
                Start > other.Start ? Start : other.Start,
                End < other.End ? End : other.End,
                Precision > other.Precision ? Precision : other.Precision)
            : null;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(DayInterval other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>True where the left interval comes first.</summary>
    public static bool operator <(DayInterval left, DayInterval right) => left.CompareTo(right) < 0;

    /// <summary>True where the right interval comes first.</summary>
    public static bool operator >(DayInterval left, DayInterval right) => left.CompareTo(right) > 0;

    /// <summary>True where the left interval does not come after the right one.</summary>
    public static bool operator <=(DayInterval left, DayInterval right) => left.CompareTo(right) <= 0;

    /// <summary>True where the left interval does not come before the right one.</summary>
    public static bool operator >=(DayInterval left, DayInterval right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: one day, or <c>start..end</c>.</summary>
    public override string ToString() =>
        IsDay
            ? Start.ToString(IsoDay, CultureInfo.InvariantCulture)
            : Start.ToString(IsoDay, CultureInfo.InvariantCulture) + ".." + End.ToString(IsoDay, CultureInfo.InvariantCulture);
}
