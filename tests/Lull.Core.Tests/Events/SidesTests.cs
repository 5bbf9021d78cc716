using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Events;

public sealed class SidesTests
{
    [Fact]
    public void Side_is_called_as_the_data_calls_it_when_there_is_one_spelling()
    {
        var series = Items.Series(Items.Act("2024-02-01", "North Brigade", "US forces"), Items.Act("2024-02-02", "US forces", "North Brigade"));
        Assert.Equal(new Dyad("North Brigade", "US forces"), series.Dyad);
    }

    [Fact]
    public void Side_is_called_as_in_the_registry_when_the_data_spells_it_in_several_ways()
    {
        var series = Items.Series(Items.Act("2024-02-01", "Somebody", "US forces"), Items.Act("2024-02-02", "Americans", "Somebody"));
        Assert.Equal(new Dyad("Somebody", "United States"), series.Dyad);
        Assert.Equal((1, 1), (series.AToB.Sum(), series.BToA.Sum()));
    }

    [Fact]
    public void Members_count_for_their_umbrella_while_the_membership_lasts()
    {
        var builder = Items.Builder(
        [
            Items.Act("2024-02-01", "North Brigade", "US forces"),
            Items.Act("2024-02-02", "South Brigade", "US forces"),
            Items.Act("2024-07-01", "North Brigade", "US forces"),
        ]);
        Assert.Equal("Front|US forces; North Brigade|US forces", Items.Texts(builder.Dyads()));
        Assert.Equal(2, builder.Build(new Dyad("Front", "US forces"))!.AToB.Sum());
    }

    [Fact]
    public void Named_member_gets_all_of_its_own_acts_at_either_level()
    {
        RecordItem[] items =
        [
            Items.Act("2024-02-01", "North Brigade", "US forces"),
            Items.Act("2024-02-02", "South Brigade", "US forces"),
            Items.Act("2024-07-01", "North Brigade", "US forces"),
        ];
        foreach (var level in Enum.GetValues<SideLevel>())
        {
            var series = Items.Builder(items, new SeriesOptions { Level = level }).Build(new Dyad("northern brigade", "Americans"));
            Assert.Equal(2, series!.AToB.Sum());
            Assert.Equal("North Brigade|US forces", series.Dyad.ToString());
        }
    }

    [Fact]
    public void Member_level_keeps_members_apart()
    {
        var builder = Items.Builder(
            [Items.Act("2024-02-01", "North Brigade", "US forces"), Items.Act("2024-02-02", "Front", "US forces")],
            new SeriesOptions { Level = SideLevel.Member });
        Assert.Equal("Front|US forces; North Brigade|US forces", Items.Texts(builder.Dyads()));
        Assert.Equal(1, builder.Build(new Dyad("Front", "US forces"))!.AToB.Sum());
    }

    [Fact]
    public void Umbrella_with_one_name_in_the_data_goes_by_that_name()
    {
        var series = Items.Series(Items.Act("2024-02-01", "South Brigade", "US forces"));
        Assert.Equal("South Brigade", series.Dyad.A);
    }

    [Fact]
    public void One_spelling_never_names_two_listed_sides()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "North Brigade", "X"), Items.Act("2024-07-01", "North Brigade", "X")]);
        Assert.Equal("North Brigade|X; Front|X", Items.Texts(builder.Dyads()));
    }

    [Fact]
    public void Acts_within_a_side_make_no_dyad_and_are_told()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "North Brigade", "South Brigade"), Items.Act("2024-02-02", "Front", "X")]);
        var dyad = Assert.Single(builder.Dyads()).Dyad;
        Assert.Equal(new Dyad("Front", "X"), dyad);
        Assert.True(builder.BuildWithNotes(dyad).Tells("acts within Front, not counted: 1"));
    }

    [Fact]
    public void Ambiguous_name_stays_a_side_and_is_reported_with_its_candidates()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "Comet", "X"), Items.Act("2024-02-03", "X", "Comet")]);
        Assert.Equal(new Dyad("Comet", "X"), Assert.Single(builder.Dyads()).Dyad);
        var name = Assert.Single(builder.AmbiguousNames);
        Assert.Equal(("Comet", 2), (name.Name, name.Rows));
        Assert.Equal<IEnumerable<string>>(["Comet (East)", "Comet (West)"], name.Candidates);
    }

    [Fact]
    public void Names_do_not_depend_on_the_order_of_rows()
    {
        RecordItem[] items =
        [
            Items.Act("2024-02-01", "North Brigade", "US forces"), Items.Act("2024-07-01", "North Brigade", "Americans"),
            Items.Act("2024-02-02", "South Brigade", "X"), Items.Act("2024-02-02", "Comet", "X"), Items.Act("2024-02-05", "X", "Front"),
        ];
        var expected = Items.Builder(items).Dyads();
        Assert.Equal(expected, Items.Builder(items.Reverse()).Dyads());
        Assert.Equal(expected, Items.Builder(items.Skip(2).Concat(items.Take(2))).Dyads());
    }

    [Fact]
    public void Unknown_dyad_has_no_series()
    {
        var builder = Items.Builder([Items.Act("2024-02-01", "A", "B")]);
        Assert.Null(builder.Build(new Dyad("A", "C")));
        Assert.True(builder.HasSide("b"));
        Assert.False(builder.HasSide("C"));
    }
}
