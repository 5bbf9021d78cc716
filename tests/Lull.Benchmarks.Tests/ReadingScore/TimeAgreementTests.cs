using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class TimeAgreementTests
{
    private static readonly DateOnly Day = new(2031, 5, 13);

    [Theory]
    [InlineData(DatePrecision.Day, 0, true)]
    [InlineData(DatePrecision.Day, 1, false)]
    [InlineData(DatePrecision.Week, 4, true)]
    [InlineData(DatePrecision.Week, 5, false)]
    [InlineData(DatePrecision.Month, 10, true)]
    [InlineData(DatePrecision.Month, 11, false)]
    public void Time_agrees_within_the_tolerance_of_its_precision(DatePrecision precision, int daysOff, bool agrees) =>
        Assert.Equal(agrees, TimeAgreement.Of(Time(Day, Day, precision), Time(Day, Day.AddDays(daysOff), DatePrecision.Day)));

    [Fact]
    public void Open_end_agrees_with_an_open_end_only()
    {
        Assert.True(TimeAgreement.Of(Time(Day, null, DatePrecision.Day), Time(Day, null, DatePrecision.Day)));
        Assert.False(TimeAgreement.Of(Time(Day, null, DatePrecision.Day), Time(Day, Day, DatePrecision.Day)));
    }

    [Fact]
    public void Recurrence_counts()
    {
        var daily = StatementTime.Unknown with { IsRecurrent = true };
        Assert.True(TimeAgreement.Of(daily, Time(Day, Day, DatePrecision.Day) with { IsRecurrent = true }));
        Assert.False(TimeAgreement.Of(daily, StatementTime.Unknown));
    }

    [Fact]
    public void No_time_expected_is_not_scored() => Assert.Null(TimeAgreement.Of(null, StatementTime.Unknown));

    private static StatementTime Time(DateOnly? start, DateOnly? end, DatePrecision precision) =>
        new(start, end, precision, TimeBasis.Report);
}
