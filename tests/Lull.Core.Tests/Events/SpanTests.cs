using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class SpanTests
{
    private static readonly Dyad Pair = new("A", "B");

    [Fact]
    public void Series_ends_with_the_record_of_its_country_in_the_same_dataset()
    {
        var series = Build(
            Items.Act("2018-01-01", "A", "B").In("Iraq", dataset: "ucdp"),
            Items.Act("2018-03-31", "C", "D").In("Iraq", dataset: "ucdp"),
            Items.Act("2024-12-31", "C", "D").In("Sudan", dataset: "ucdp"),
            Items.Act("2024-12-31", "C", "D").In("Iraq", dataset: "acled"));
        Assert.Equal((Items.Day("2018-01-01"), Items.Day("2018-03-31")), (series.Start, series.End));
    }

    [Fact]
    public void Words_do_not_lengthen_the_record_of_acts()
    {
        var series = Build(Items.Act("2024-02-01", "A", "B"), Items.Says("2026-02-01", "A", "B", EventKind.Ceasefire));
        Assert.Equal(1, series.Days);
    }

    [Fact]
    public void Coverage_file_says_up_to_which_day_the_theatre_is_known()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "A", "B")]);
        builder.AddCoverage("", Items.Day("2024-03-01"), 4);
        Assert.Equal(Items.Day("2024-03-01"), builder.Build(Pair)!.End);
    }

    [Fact]
    public void As_of_cuts_off_what_had_not_happened_yet()
    {
        var series = Build(
            Items.Day("2024-02-10"),
            Items.Act("2024-02-01", "A", "B"), Items.Act("2024-02-11", "A", "B"), Items.Act("2024-02-08..2024-02-12", "A", "B"));
        Assert.Equal((Items.Day("2024-02-10"), 1.0), (series.End, series.AToB.Sum()));
    }

    [Fact]
    public void As_of_lengthens_a_record_that_the_user_keeps_but_not_a_published_release()
    {
        var kept = Build(Items.Day("2024-03-10"), Items.Act("2024-02-01", "A", "B"));
        var released = Items.Builder(
            [Items.Act("2024-02-01", "A", "B").In("Iraq", dataset: "ucdp")],
            new SeriesOptions { AsOf = Items.Day("2024-03-10") }).BuildWithNotes(Pair);
        Assert.Equal(Items.Day("2024-03-10"), kept.End);
        Assert.Equal(Items.Day("2024-02-01"), released.Series!.End);
        Assert.True(released.Tells("the record of Iraq ends on 2024-02-01: nothing is known of later days"));
    }

    [Fact]
    public void Series_starts_with_the_first_tally_where_that_comes_first()
    {
        var series = Build(Items.Tally("2024-01-01..2024-01-20", "A", "B", "3", "P"), Items.Act("2024-01-15", "A", "B"));
        Assert.Equal(Items.Day("2024-01-01"), series.Start);
    }

    [Fact]
    public void Lone_act_in_a_country_with_a_longer_record_does_not_lengthen_the_series()
    {
        var acts = Enumerable.Range(1, 20).Select(day => Items.Act($"2018-03-{day:00}", "A", "B").In("Iraq", dataset: "ucdp"));
        var items = acts.Append(Items.Act("2018-03-05", "A", "B").In("Mali", dataset: "ucdp")).Append(Items.Act("2024-01-01", "C", "D").In("Mali", dataset: "ucdp"));
        Assert.Equal(Items.Day("2018-03-20"), Items.Builder(items).Build(Pair)!.End);
    }

    private static DyadSeries Build(params RecordItem[] items) => Items.Builder(items).Build(Pair)!;

    private static DyadSeries Build(DateOnly asOf, params RecordItem[] items) =>
        Items.Builder(items, new SeriesOptions { AsOf = asOf }).Build(Pair)!;
}
