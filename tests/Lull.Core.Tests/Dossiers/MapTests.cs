using CsCheck;
using Lull.Ceasefires;
using Lull.Dossiers.Maps;
using Lull.Events;
using Lull.Places;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class MapTests
{
    [Fact]
    public void Outlines_hold_the_states_with_their_capitals_inside()
    {
        Assert.InRange(Outlines.Default.Count, 200, 260);
        Assert.True(Holds("Iraq", 44.4, 33.3));
        Assert.True(Holds("Ukraine", 30.5, 50.4));
        Assert.True(Holds("Democratic Republic of the Congo", 23.0, -3.0));
        Assert.False(Holds("Syria", 44.4, 33.3));
    }

    [Fact]
    public void Nothing_is_drawn_beyond_the_edges_of_the_map() =>
        Gen.Select(Gen.Double[-170, 170], Gen.Double[-60, 70]).Sample((east, north) =>
        {
            var view = MapView.Around([new MapPoint(east, north)]);
            return Outlines.Default.SelectMany(outline => outline.Rings).SelectMany(ring => view.Cut(ring))
                .All(point => point.East is >= -1e-6 and <= MapView.Width + 1e-6 && point.North is >= -1e-6 and <= MapView.Height + 1e-6);
        }, iter: 20);

    [Fact]
    public void Places_of_one_region_are_one_spot_in_the_middle_of_the_region()
    {
        var spots = MapSpots.Of([Row("Anbar", 33.80, 42.44), Row("Anbar", 33.38, 43.57), Row("Erbil", 36.23, 43.96)]);
        Assert.Equal(["Anbar", "Erbil"], spots.Select(spot => spot.Name), StringComparer.Ordinal);
        Assert.Equal(2, spots[0].Acts);
        Assert.NotEqual(42.44, spots[0].Centre!.Value.East);
    }

    [Fact]
    public void State_without_region_is_no_spot_but_hatched()
    {
        IReadOnlyList<EvidenceRow> rows = [Row("", 34.5, 40.9), Row("Anbar", 33.8, 42.4)];
        Assert.Null(MapSpots.Of(rows)[^1].Centre);
        Assert.Contains("class=\"vague\"", PairMap.Draw(rows, SampleDossier.Sides), StringComparison.Ordinal);
    }

    [Fact]
    public void Act_without_state_is_on_no_map_and_is_told()
    {
        var row = Row("", null, null, country: null);
        Assert.Null(PairMap.Draw([row], SampleDossier.Sides));
        Assert.Equal(1, MapSpots.Unplaced([row]));
    }

    [Fact]
    public void Sides_are_told_apart_without_colour()
    {
        var mixed = PairMap.Draw([Row("Anbar", 33.8, 42.4), Row("Anbar", 33.8, 42.4, fromA: false)], SampleDossier.Sides);
        Assert.Contains("class=\"texture t1\"", mixed, StringComparison.Ordinal);
        Assert.Contains("Anbar, Iraq: one act by Blue Front, one act by Red Army", mixed, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"texture", PairMap.Draw([Row("Anbar", 33.8, 42.4)], SampleDossier.Sides), StringComparison.Ordinal);
    }

    private static EvidenceRow Row(string region, double? north, double? east, bool fromA = true, string? country = "Iraq") => new(
        new Event
        {
            Id = $"{region}{north}{east}{fromA}",
            When = DayInterval.OfDay(SampleReport.Start),
            Source = "Blue Front",
            Target = "Red Army",
            Kind = EventKind.Attack,
            Place = new Place("Base", country, region, Latitude: north, Longitude: east),
            Origin = new Origin("events.csv", 1, ""),
            Dataset = "lull",
        },
        WithinLull: false)
    {
        FromA = fromA,
    };

    private static bool Holds(string state, double east, double north) =>
        Outlines.Default.Single(outline => outline.Name.Equals(state, StringComparison.Ordinal)).Rings.Count(ring => Winds(ring, east, north)) % 2 == 1;

    private static bool Winds(IReadOnlyList<MapPoint> ring, double east, double north) =>
        ring.Index().Count(at =>
        {
            var (from, to) = (at.Item, ring[(at.Index + 1) % ring.Count]);
            return from.North > north != to.North > north && east < from.East + ((north - from.North) / (to.North - from.North) * (to.East - from.East));
        }) % 2 == 1;
}
