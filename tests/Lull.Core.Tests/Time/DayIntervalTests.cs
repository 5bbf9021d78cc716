using CsCheck;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Time;

public sealed class DayIntervalTests
{
    private static readonly Gen<DayInterval> Intervals =
        from start in Gen.Int[700_000, 740_000]
        from days in Gen.Int[0, 400]
        from precision in Gen.Enum<DatePrecision>()
        select new DayInterval(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days), precision);

    [Fact]
    public void Interval_counts_both_of_its_ends() =>
        Intervals.Sample(interval =>
        {
            Assert.Equal(
                Enumerable.Range(interval.Start.DayNumber - 1, interval.Days + 2).Count(day => interval.Contains(DateOnly.FromDayNumber(day))),
                interval.Days);
            Assert.Equal(interval.Days == 1, interval.IsDay);
        });

    [Fact]
    public void Intersection_holds_exactly_the_days_of_both() =>
        Gen.Select(Intervals, Intervals).Sample((one, other) =>
        {
            var shared = Enumerable.Range(one.Start.DayNumber, one.Days)
                .Select(DateOnly.FromDayNumber)
                .Where(other.Contains)
                .ToList();
            var both = one.Intersect(other);
            Assert.Equal(shared.Count > 0, one.Overlaps(other));
            Assert.Equal(shared.Count, both?.Days ?? 0);
            if (both is { } interval)
            {
                Assert.Equal((shared[0], shared[^1]), (interval.Start, interval.End));
                Assert.True(one.Contains(interval) && other.Contains(interval));
                Assert.Equal(one.Precision > other.Precision ? one.Precision : other.Precision, interval.Precision);
            }
        });

    [Fact]
    public void Order_is_by_start_then_by_end() =>
        Gen.Select(Intervals, Intervals).Sample((one, other) =>
        {
            Assert.Equal((one.Start, one.End).CompareTo((other.Start, other.End)) < 0, one < other);
            Assert.NotEqual(one < other, one >= other);
            Assert.NotEqual(one > other, one <= other);
        });

    [Fact]
    public void Month_holds_all_its_days_and_no_other() =>
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12]).Sample((year, month) =>
        {
            var interval = DayInterval.OfMonth(year, month);
            Assert.Equal(DateTime.DaysInMonth(year, month), interval.Days);
            Assert.Equal((1, month), (interval.Start.Day, interval.End.Month));
            Assert.True(DayInterval.OfYear(year).Contains(interval));
        });

    [Fact]
    public void Interval_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentException>(() => new DayInterval(new DateOnly(2024, 2, 5), new DateOnly(2024, 2, 4)));

    [Fact]
    public void Text_is_one_day_or_both_ends()
    {
        Assert.Equal("2024-02-04", DayInterval.OfDay(new DateOnly(2024, 2, 4)).ToString());
        Assert.Equal("2024-02-01..2024-02-29", DayInterval.OfMonth(2024, 2).ToString());
    }
}
