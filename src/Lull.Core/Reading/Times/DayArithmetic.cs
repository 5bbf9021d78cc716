using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Calendar arithmetic that gives null, an open end, beyond the first and the last day there are.</summary>
internal static class DayArithmetic
{
    /// <summary>The day so many days later; earlier where negative.</summary>
    public static DateOnly? Plus(this DateOnly day, long days)
    {
        var number = day.DayNumber + Math.Clamp(days, -10_000_000L, 10_000_000L);
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
    }

    /// <summary>The same day of the month so many months later; the last of the month where it has no such day.</summary>
    public static DateOnly? PlusMonths(this DateOnly day, long months)
    {
        var month = ((day.Year * 12L) + day.Month - 1) + Math.Clamp(months, -1_000_000L, 1_000_000L);
        var (year, rest) = (month / 12, (int)(month % 12));
        return year is >= 1 and <= 9999 && rest >= 0
            ? new DateOnly((int)year, rest + 1, Math.Min(day.Day, DateTime.DaysInMonth((int)year, rest + 1)))
            : null;
    }

    /// <summary>The day so many units later; an hour counts as nothing, for it may end on the same day.</summary>
    public static DateOnly? Plus(this DateOnly day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => day.Plus(count / 24),
        TimeUnit.Day => day.Plus(count),
        TimeUnit.Weekend or TimeUnit.Week => day.Plus(count * 7),
        TimeUnit.Fortnight => day.Plus(count * 14),
        TimeUnit.Month => day.PlusMonths(count),
        TimeUnit.Year => day.PlusMonths(count * 12),
        TimeUnit.Decade => day.PlusMonths(count * 120),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>How finely a number of such units is told.</summary>
    public static DatePrecision PrecisionOf(this TimeUnit unit) => unit switch
    {
        TimeUnit.Hour or TimeUnit.Day or TimeUnit.Weekend => DatePrecision.Day,
        TimeUnit.Week or TimeUnit.Fortnight => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Year or TimeUnit.Decade => DatePrecision.Year,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>The Monday on or before a day; null where there is none.</summary>
    public static DateOnly? Monday(this DateOnly day) => day.Plus(-(((int)day.DayOfWeek + 6) % 7));
}
