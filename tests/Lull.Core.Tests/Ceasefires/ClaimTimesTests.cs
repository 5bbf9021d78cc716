using Lull.Ceasefires.Claims;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;
using static Lull.Core.Tests.Ceasefires.Claimed;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Claims of days that lay ahead, of days without reports, and of an act's place among others.</summary>
public sealed class ClaimTimesTests
{
    private static readonly Lull.Reports.Report Report = new("A claim.", new string('b', 64), Title: null, Day, "Wire");

    [Fact]
    public void Claim_made_before_its_days_began_cannot_be_checked_and_says_so()
    {
        var claim = Check([], Nothing(Day.AddDays(1), Day.AddDays(9)));
        Assert.Equal(Verdict.NotCheckable, claim.Verdict);
        Assert.Contains("lay ahead", claim.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_made_before_its_days_ended_is_refuted_by_what_had_been_and_never_borne_out()
    {
        var open = Nothing(Day.AddDays(-10), Day.AddDays(5));
        Assert.Equal(Verdict.NotCheckable, Check([], open).Verdict);
        Assert.Contains("lay ahead", Check([], open).Because, StringComparison.Ordinal);
        Assert.Equal(Verdict.Contradicted, Check([Pair.Act(Day.AddDays(-3), "Front", "Americans")], open).Verdict);
    }

    [Fact]
    public void Promise_that_nothing_will_be_done_cannot_be_checked()
    {
        var claim = Check([], Nothing(Day, Day.AddDays(3)) with { Modality = Modality.Planned });
        Assert.Equal((ClaimKind.Absence, Verdict.NotCheckable), (claim.Kind, claim.Verdict));
    }

    [Fact]
    public void Silence_of_the_press_lowers_what_would_have_been_recorded_until_it_supports_nothing()
    {
        var statement = Nothing(Day.AddDays(-20), Day);
        var (awake, drowsy, asleep) = (Covered(1), Covered(0.4), Covered(0.02));
        var (full, half, none) = (Of(awake), Of(drowsy), Of(asleep));
        Assert.True(full.Probability > half.Probability && half.Probability > none.Probability);
        Assert.Equal((Verdict.Supported, Verdict.NotCheckable), (full.Verdict, none.Verdict));
        Assert.Contains("the press was at work", full.Because, StringComparison.Ordinal);
        Assert.Contains("other reports were at", none.Because, StringComparison.Ordinal);

        CheckedClaim Of(DyadSeries series) => Assert.Single(Claims(Pair.Fighting, series, Report, statement));
    }

    [Fact]
    public void Reports_that_nobody_counted_are_told_of() =>
        Assert.Contains("could not be checked", Check([], Nothing(Day.AddDays(-20), Day)).Because, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, Verdict.Contradicted)]
    [InlineData(2, Verdict.Contradicted)]
    [InlineData(3, Verdict.Supported)]
    [InlineData(4, Verdict.NotCheckable)]
    public void Third_act_of_ten_days_is_neither_the_second_nor_known_to_be_the_fourth(int number, Verdict verdict)
    {
        RecordItem[] acts = [.. new[] { -9, -6, -1 }.Select(day => Pair.Act(Day.AddDays(day), "Front", "Americans"))];
        var claim = Check(acts, Act(Day.AddDays(-1), Day.AddDays(-1)) with { Rank = Within(number, Day.AddDays(-10), "in ten days") });
        Assert.Equal((ClaimKind.Ordinal, verdict), (claim.Kind, claim.Verdict));
    }

    [Fact]
    public void First_since_a_month_leaves_out_the_month_itself()
    {
        // The fighting goes on to 18 July.
        var first = Act(Day.AddDays(-1), Day.AddDays(-1)) with { Rank = new StatementRank(1, new StatementTime(new DateOnly(2024, 7, 1), Day, DatePrecision.Month, TimeBasis.Absolute, Text: "since July")) };
        var june = first with { Rank = first.Rank with { Time = first.Rank.Time with { Start = new DateOnly(2024, 6, 1), Text = "since June" } } };
        RecordItem act = Pair.Act(Day.AddDays(-1), "Front", "Americans");
        Assert.Equal((Verdict.Supported, Verdict.Contradicted), (Check([act], first).Verdict, Check([act], june).Verdict));
    }

    [Fact]
    public void First_that_only_a_lesser_publisher_knows_an_earlier_one_of_is_contested()
    {
        RecordItem act = Pair.Act(Day.AddDays(-1), "Front", "Americans");
        RecordItem rumour = Pair.Act(Day.AddDays(-4), "Front", "Americans") with { Publisher = "Rumour" };
        var first = Act(Day.AddDays(-1), Day.AddDays(-1)) with { Rank = Within(1, Day.AddDays(-20), "in 20 days") };
        Assert.Equal(Verdict.Contested, Check([rumour, act], first).Verdict);
    }

    [Fact]
    public void One_act_under_two_dates_by_two_publishers_may_be_one()
    {
        // By the clock of the one it was the evening, by that of the other the next morning.
        RecordItem evening = Pair.Act(Day.AddDays(-6), "Front", "Americans") with { Publisher = "Wire;Evening Post" };
        RecordItem morning = Pair.Act(Day.AddDays(-5), "Front", "Americans") with { Publisher = "Front;Radio" };
        RecordItem last = Pair.Act(Day.AddDays(-1), "Front", "Americans");
        var second = Act(Day.AddDays(-1), Day.AddDays(-1)) with { Rank = Within(2, Day.AddDays(-10), "in ten days") };
        var claim = Check([evening, morning, last], second);
        Assert.Equal(Verdict.Contested, claim.Verdict);
        Assert.Contains("one act under two dates", claim.Because, StringComparison.Ordinal);
        Assert.Equal(Verdict.Contradicted, Check([evening, morning with { Publisher = "Wire;Radio" }, last], second).Verdict);
    }

    [Fact]
    public void Act_that_the_record_lacks_is_told_of()
    {
        var claim = Check([], Act(Day.AddDays(-1), Day.AddDays(-1)) with { Rank = Within(1, Day.AddDays(-20), "in 20 days") });
        Assert.Equal(Verdict.Supported, claim.Verdict);
        Assert.Contains("the act itself is not in the record", claim.Because, StringComparison.Ordinal);
    }

    private static StatementRank Within(int number, DateOnly from, string text) =>
        new(number, new StatementTime(from, Day, DatePrecision.Day, TimeBasis.Report, Text: text));

    // Ten reports a day by others until the days of the claim, then a share of them.
    private static DyadSeries Covered(double share)
    {
        var series = Events.Items.Builder(Pair.Fighting, SeriesOptions.Default with { AsOf = Day }).Build(new Dyad("Front", "Americans"))!;
        var reports = Enumerable.Range(0, series.Days).Select(day => series.DayAt(day) >= Day.AddDays(-22) ? 10 * share : 10).ToList();
        return new DyadSeries(series.Dyad, series.Start, series.AToB, series.BToA, reports, series.IntervalCounts, series.Announcements);
    }
}
