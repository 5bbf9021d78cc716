using Lull.Time;

namespace Lull.Ceasefires.Candidates;

/// <summary>A date in three parts as the ETH/PRIO codebook has it: what is not known is -1.</summary>
/// <param name="Year">The year, or -1.</param>
/// <param name="Month">The month, 1 to 12, or -1.</param>
/// <param name="Day">The day of the month, or -1.</param>
public readonly record struct CodedDate(int Year, int Month, int Day)
{
    /// <summary>What stands where nothing is known.</summary>
    public const int NotKnown = -1;

    /// <summary>A date of which nothing is known.</summary>
    public static CodedDate Unknown { get; } = new(NotKnown, NotKnown, NotKnown);

    /// <summary>The parts that all days of an interval have in common, and no finer than it is known.</summary>
    public static CodedDate Of(DayInterval days)
    {
        var (from, to) = (days.Start, days.End);
        return from.Year != to.Year ? Unknown
            : from.Month != to.Month || days.Precision is DatePrecision.Year ? new CodedDate(from.Year, NotKnown, NotKnown)
            : from.Day != to.Day || days.Precision is DatePrecision.Month ? new CodedDate(from.Year, from.Month, NotKnown)
            : new CodedDate(from.Year, from.Month, from.Day);
    }

    /// <summary>The days that it may be; null where not even the year is known.</summary>
    public DayInterval? Days() =>
        Year == NotKnown ? null
        : Month == NotKnown ? DayInterval.OfYear(Year)
        : Day == NotKnown ? DayInterval.OfMonth(Year, Month)
        : DayInterval.OfDay(new DateOnly(Year, Month, Day));
}
