using CsCheck;
using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class CountsTests
{
    [Fact]
    public void Range_counts_as_its_middle_and_an_open_one_as_its_lower_end()
    {
        var series = Items.Series(Items.Act("2024-02-01", "A", "B", "3-5"), Items.Act("2024-02-02", "A", "B", "3+"));
        Assert.Equal([4, 3], series.AToB);
    }

    [Fact]
    public void Clash_counts_half_for_each_side()
    {
        var series = Items.Series(Items.Clash("2024-02-01", "B", "A"));
        Assert.Equal((0.5, 0.5), (series.AToB[0], series.BToA[0]));
    }

    [Fact]
    public void Act_known_to_a_few_days_is_spread_over_them()
    {
        var series = Items.Series(Items.Act("2024-02-01..2024-02-04", "A", "B", "2"));
        Assert.Equal([0.5, 0.5, 0.5, 0.5], series.AToB);
        Assert.Empty(series.IntervalCounts);
    }

    [Fact]
    public void Act_known_to_a_month_is_a_sum_over_it()
    {
        var act = Items.Act("2024-02-10", "A", "B") with { When = DayInterval.OfMonth(2024, 2) };
        var clash = Items.Clash("2024-02-10", "A", "B") with { When = DayInterval.OfMonth(2024, 2), Publisher = "P" };
        var series = Items.Series(act, clash, Items.Act("2024-02-29", "B", "A"));
        Assert.Equal(0, series.AToB.Sum());
        Assert.Equal(
            [new IntervalCount(FromA: true, 0, 28, 1, ""), new(FromA: true, 0, 28, 0.5, "P"), new(FromA: false, 0, 28, 0.5, "P")],
            series.IntervalCounts.OrderBy(count => count.FromA ? 0 : 1).ThenBy(count => count.Publisher, StringComparer.Ordinal));
    }

    [Fact]
    public void Talks_and_threats_are_no_acts()
    {
        var series = Items.Series(Items.Act("2024-02-01", "A", "B"), Items.Act("2024-02-03", "A", "B") with { Kind = EventKind.Threat });
        Assert.Equal([1, 0, 0], series.AToB);
    }

    [Fact]
    public void Same_row_twice_counts_once()
    {
        var act = Items.Act("2024-02-01", "A", "B");
        var hash = act.Origin with { ContentHash = new string('a', 64) };
        var series = Items.Series(act with { Origin = hash }, act with { Origin = hash with { Row = 9 } }, act);
        Assert.Equal(2, series.AToB[0]);
    }

    [Fact]
    public void Act_at_one_place_told_by_two_publishers_counts_once()
    {
        var builder = Items.Builder(
        [
            Items.Act("2024-02-01", "A", "B", "1", "P", "Base"), Items.Act("2024-02-01", "A", "B", "3", "Q", "Base"),
            Items.Act("2024-02-01", "A", "B", "1", "Q", "Port"), Items.Act("2024-02-01", "A", "B", "1", "P"),
        ]);
        var building = builder.BuildWithNotes(new Dyad("A", "B"));
        Assert.Equal(5, building.Series!.AToB[0], 9);
        Assert.Contains(building.Notes, note => note.Kind == SeriesNoteKind.Duplicate);
        Assert.Equal(5, builder.Dyads()[0].Acts, 9);
    }

    [Fact]
    public void Acts_that_one_publisher_counts_are_different_acts()
    {
        var series = Items.Series(Items.Act("2024-02-01", "A", "B", "1", "P;Q", "Base"), Items.Act("2024-02-01", "A", "B", "1", "P", "Base"));
        Assert.Equal(2, series.AToB[0]);
    }

    [Fact]
    public void Publishers_narrow_acts_but_not_words()
    {
        RecordItem[] items =
        [
            Items.Act("2024-02-01", "A", "B", "1", "P;Q"), Items.Act("2024-02-02", "A", "B", "1", "Q"), Items.Act("2024-02-03", "A", "B"),
            Items.Says("2024-02-02", "A", "B", EventKind.Suspension, "R"),
        ];
        var only = Items.Builder(items, new SeriesOptions { Publishers = Items.Names("p") }).Build(new Dyad("A", "B"))!;
        var without = Items.Builder(items, new SeriesOptions { WithoutPublishers = Items.Names("q") }).Build(new Dyad("A", "B"))!;
        Assert.Equal([1, 0, 0], only.AToB);
        Assert.Equal([1, 0, 1], without.AToB);
        Assert.Single(only.Announcements);
    }

    [Fact]
    public void No_act_is_lost_or_made_wherever_its_dates_lie() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 40], Gen.Int[1, 9], Gen.Bool).List[1, 30].Sample(rows =>
        {
            var series = Items.Series([.. rows.Select(row =>
            {
                var start = Items.Day("2024-01-01").AddDays(row.Item1);
                var act = row.Item4 ? Items.Clash("2024-01-01", "A", "B") : Items.Act("2024-01-01", "A", "B");
                return act with { When = new DayInterval(start, start.AddDays(row.Item2)), Count = CountRange.Exactly(row.Item3) };
            })]);
            var counted = series.AToB.Sum() + series.BToA.Sum() + series.IntervalCounts.Sum(count => count.Acts);
            var cut = rows.Where(row => row.Item2 < 13 && row.Item1 + row.Item2 > series.End.DayNumber - Items.Day("2024-01-01").DayNumber);
            Assert.Empty(cut);
            Assert.Equal(rows.Sum(row => row.Item3), counted, 6);
            Assert.All(series.IntervalCounts, count => Assert.InRange(count.LastDay, count.FirstDay, series.Days - 1));
        }, iter: 200);
}
