using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>Whether a time that was read is the one expected.</summary>
internal static class TimeAgreement
{
    /// <summary>
    /// True where both ends lie within the tolerance of the expected precision and both recur or neither does. Where
    /// the expected time has neither end, only recurrence counts. Null where no time is expected in particular.
    /// </summary>
    public static bool? Of(StatementTime? expected, StatementTime read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (expected is null)
        {
            return null;
        }

        if (expected.IsRecurrent != read.IsRecurrent)
        {
            return false;
        }

        var days = ToleranceDays(expected.Precision);
        return (expected.Start is null && expected.End is null)
            || (Near(expected.Start, read.Start, days) && Near(expected.End, read.End, days));
    }

    private static int ToleranceDays(DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Week => 4,
            DatePrecision.Month => 10,
            DatePrecision.Year => 45,
            _ => 0,
        };

    private static bool Near(DateOnly? expected, DateOnly? read, int days) =>
        expected is { } one && read is { } other
            ? Math.Abs(one.DayNumber - other.DayNumber) <= days
            : expected is null && read is null;
}
