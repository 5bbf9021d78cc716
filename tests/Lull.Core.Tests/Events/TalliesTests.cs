using CsCheck;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class TalliesTests
{
    [Fact]
    public void Consecutive_cumulative_tallies_become_sums_over_the_days_between()
    {
        var series = Items.Series(
            Items.Tally("2024-01-01..2024-01-10", "A", "B", "16", "P", cumulative: true),
            Items.Tally("2024-01-01..2024-01-30", "A", "B", "55", "P", cumulative: true),
            Items.Tally("2024-01-01..2024-01-20", "A", "B", "23", "P", cumulative: true));
        Assert.Equal(
            [new IntervalCount(FromA: true, 0, 9, 16, "P"), new(FromA: true, 10, 19, 7, "P"), new(FromA: true, 20, 29, 32, "P")],
            series.IntervalCounts);
    }

    [Fact]
    public void Acts_that_the_publisher_counts_stay_on_their_days_and_only_the_rest_is_a_sum()
    {
        var series = Items.Series(
            Items.Tally("2024-01-01..2024-01-10", "A", "B", "5", "P"),
            Items.Act("2024-01-03", "A", "B", "2", "Q;P"),
            Items.Act("2024-01-04", "A", "B", "1", "Q"));
        Assert.Equal(3, series.IntervalCounts.Single().Acts);
        Assert.Equal((2, 1), (series.AToB[2], series.AToB[3]));
    }

    [Fact]
    public void Counts_below_what_is_known_one_by_one_leave_no_rest_and_are_told()
    {
        var building = Items.Builder(
            [Items.Tally("2024-01-01..2024-01-10", "A", "B", "1", "P"), Items.Act("2024-01-03", "A", "B", "3", "P")])
            .BuildWithNotes(new Dyad("A", "B"));
        Assert.Empty(building.Series!.IntervalCounts);
        Assert.Contains(building.Notes, note => note.Text.Contains("of which 3 are known one by one", StringComparison.Ordinal));
    }

    [Fact]
    public void Count_of_none_splits_the_longer_count_around_it()
    {
        var series = Items.Series(
            Items.Tally("2023-10-17..2023-11-14", "A", "B", "55", "P", cumulative: true),
            Items.Tally("2023-10-17..2023-12-07", "A", "B", "83", "P", cumulative: true),
            Items.Tally("2023-11-24..2023-12-02", "A", "B", "0", "P"));
        var pieces = series.IntervalCounts.Skip(1).Select(count => (series.DayAt(count.FirstDay), series.DayAt(count.LastDay), count.Acts));
        Assert.Equal(
            [(Items.Day("2023-11-15"), Items.Day("2023-11-23"), 18.0), (Items.Day("2023-12-03"), Items.Day("2023-12-07"), 10.0)],
            pieces);
    }

    [Fact]
    public void Shorter_count_is_taken_out_of_the_longer_one_around_it()
    {
        var series = Items.Series(
            Items.Tally("2024-01-01..2024-01-30", "A", "B", "30", "P"),
            Items.Tally("2024-01-11..2024-01-20", "A", "B", "20", "P"));
        Assert.Equal([5, 20, 5], series.IntervalCounts.Select(count => count.Acts));
    }

    [Fact]
    public void Revision_downwards_replaces_the_earlier_count_and_is_told()
    {
        var building = Items.Builder(
        [
            Items.Tally("2024-01-01..2024-01-10", "A", "B", "20", "P", cumulative: true),
            Items.Tally("2024-01-01..2024-01-20", "A", "B", "15", "P", cumulative: true),
        ]).BuildWithNotes(new Dyad("A", "B"));
        Assert.Equal(new IntervalCount(FromA: true, 0, 19, 15, "P"), Assert.Single(building.Series!.IntervalCounts));
        Assert.True(building.Tells("P counted 20 by 2024-01-10 and 15 by 2024-01-20: the earlier count is left out"));
    }

    [Fact]
    public void Publishers_compete_and_the_one_with_most_tallies_is_chosen()
    {
        RecordItem[] items =
        [
            Items.Tally("2024-01-01..2024-01-10", "A", "B", "10", "P", cumulative: true),
            Items.Tally("2024-01-01..2024-01-20", "A", "B", "12", "P", cumulative: true),
            Items.Tally("2024-01-01..2024-01-30", "A", "B", "50", "Q"),
        ];
        var all = Items.Builder(items).BuildWithNotes(new Dyad("A", "B"));
        Assert.Equal(12, all.Series!.IntervalCounts.Sum(count => count.Acts));
        Assert.Contains(all.Notes, note => note.Text.StartsWith("1 tally of Q kept aside", StringComparison.Ordinal));
        var other = Items.Builder(items, new SeriesOptions { Publishers = Items.Names("Q") }).Build(new Dyad("A", "B"));
        Assert.Equal(50, other!.IntervalCounts.Single().Acts);
    }

    [Fact]
    public void Directions_have_their_own_publishers()
    {
        var series = Items.Series(
            Items.Tally("2024-01-01..2024-01-10", "A", "B", "10", "P"),
            Items.Tally("2024-01-01..2024-01-10", "B", "A", "4", "Q"));
        Assert.Equal([(true, 10.0), (false, 4.0)], series.IntervalCounts.Select(count => (count.FromA, count.Acts)).OrderByDescending(pair => pair.FromA));
    }

    [Fact]
    public void Tally_is_not_known_before_its_last_day()
    {
        var builder = Items.Builder(
            [Items.Act("2024-01-01", "A", "B"), Items.Tally("2024-01-01..2024-01-20", "A", "B", "9", "P")],
            new SeriesOptions { AsOf = Items.Day("2024-01-19") });
        Assert.Empty(builder.Build(new Dyad("A", "B"))!.IntervalCounts);
    }

    [Fact]
    public void Acts_and_sums_together_make_the_highest_count_of_the_publisher() =>
        Gen.Select(Gen.Select(Gen.Int[1, 60], Gen.Int[0, 9]).List[1, 8], Gen.Int[0, 60].List[0, 20]).Sample((steps, days) =>
        {
            var counted = 0;
            var last = 0;
            var items = new List<RecordItem>();
            foreach (var (length, acts) in steps)
            {
                counted += acts;
                last += length;
                var end = Items.Day("2024-01-01").AddDays(last - 1).ToString("O", null);
                items.Add(Items.Tally($"2024-01-01..{end}", "A", "B", $"{counted}", "P", cumulative: true));
            }

            items.AddRange(days.Select(day => Items.Act(Items.Day("2024-01-01").AddDays(day).ToString("O", null), "A", "B", "1", "P")));
            var series = Items.Builder(items).Build(new Dyad("A", "B"))!;
            var total = series.AToB.Sum() + series.IntervalCounts.Sum(count => count.Acts);
            Assert.True(total >= Math.Max(counted, days.Count) - 1e-9);
            Assert.True(total <= counted + days.Count + 1e-9);
            Assert.All(series.IntervalCounts, count => Assert.True(count.Acts > 0));
        }, iter: 300);
}
