using CsCheck;
using Lull.Ceasefires.Candidates;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Candidates;

/// <summary>Dates split into year, month and day, and joined again.</summary>
public sealed class CodedDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1946, 1, 1).DayNumber, new DateOnly(2030, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Day_that_is_split_and_joined_is_that_day() =>
        Days.Sample(day => Assert.Equal(DayInterval.OfDay(day), CodedDate.Of(DayInterval.OfDay(day)).Days()));

    [Fact]
    public void Month_and_year_keep_what_they_know_and_no_more() =>
        Days.Sample(day =>
        {
            Assert.Equal(new CodedDate(day.Year, day.Month, -1), CodedDate.Of(DayInterval.OfMonth(day.Year, day.Month)));
            Assert.Equal(new CodedDate(day.Year, -1, -1), CodedDate.Of(DayInterval.OfYear(day.Year)));
            Assert.Equal(DayInterval.OfMonth(day.Year, day.Month), CodedDate.Of(DayInterval.OfMonth(day.Year, day.Month)).Days());
            Assert.Equal(DayInterval.OfYear(day.Year), CodedDate.Of(DayInterval.OfYear(day.Year)).Days());
        });

    [Fact]
    public void Joined_days_hold_all_days_that_were_split() =>
        Gen.Select(Days, Gen.Int[0, 800]).Sample((day, length) =>
        {
            var days = new DayInterval(day, day.AddDays(length));
            Assert.True(CodedDate.Of(days).Days() is not { } joined || joined.Contains(days));
        });

    [Fact]
    public void No_part_is_finer_than_what_stands_before_it() =>
        Gen.Select(Days, Gen.Int[0, 800], Gen.Enum<DatePrecision>()).Sample((day, length, precision) =>
        {
            var coded = CodedDate.Of(new DayInterval(day, day.AddDays(length), precision));
            Assert.True(coded.Year != -1 || coded.Month == -1);
            Assert.True(coded.Month != -1 || coded.Day == -1);
        });
}
