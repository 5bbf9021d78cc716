using CsCheck;
using Lull.Ceasefires.Claims;
using Lull.Events;
using Lull.Places;
using Lull.Reading.Statements;
using Xunit;
using static Lull.Core.Tests.Ceasefires.Claimed;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Claims that speak of some acts only: at a place, of a kind, by a member. One act is in the record of the quiet.</summary>
public sealed class ClaimScopeTests
{
    private const string Base = "Zeta camp";

    private static readonly string[] Countries = ["", "Iraq", "Syria"];
    private static readonly string[] Notes = ["", "drones", "rockets"];

    [Theory]
    [InlineData("Syria", "SY", "Iraq", Verdict.Supported)]
    [InlineData("Syria", "SY", "Syria", Verdict.Contradicted)]
    [InlineData("Syria", "SY", "", Verdict.NotCheckable)]
    public void Absence_in_a_country_counts_the_acts_in_it(string place, string code, string at, Verdict verdict)
    {
        var claim = Check(
            [InTheQuiet() with { Place = new Place(Country: at) }, .. Before(new Place(Country: place))],
            Nothing(Day.AddDays(-20), Day) with { Place = Where(place, code, PlacePrecision.Country) },
            "No attacks on the Americans in Syria for 20 days.", "attacks on the Americans");
        Assert.Equal(verdict, claim.Verdict);
        Assert.Contains($"only at {place}", claim.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Act_elsewhere_is_left_out_and_told()
    {
        var claim = Check(
            [InTheQuiet() with { Place = new Place(Country: "Iraq") }, .. Before(new Place(Country: "Syria"))],
            Nothing(Day.AddDays(-20), Day) with { Place = Where("Syria", "SY", PlacePrecision.Country) });
        Assert.Contains("1 act left out", claim.Because, StringComparison.Ordinal);
        Assert.Empty(claim.Rows);
    }

    [Fact]
    public void Countries_joined_by_and_both_count()
    {
        var statement = Nothing(Day.AddDays(-20), Day) with { Place = Where("Iraq", "IQ", PlacePrecision.Country) };
        RecordItem[] acts = [InTheQuiet() with { Place = new Place(Country: "Syria") }, .. Before(new Place(Country: "Iraq"))];
        Assert.Equal(Verdict.Contradicted, Check(acts, statement, "No attacks on the Americans in Iraq and Syria for 20 days.", "attacks on the Americans").Verdict);
        Assert.Equal(Verdict.Supported, Check(acts, statement, "No attacks on the Americans in Iraq for 20 days.", "attacks on the Americans").Verdict);
    }

    [Theory]
    [InlineData("Zeta camp", Verdict.Contradicted)]
    [InlineData("Zeta", Verdict.Contradicted)]
    [InlineData("Theta camp", Verdict.Supported)]
    public void Absence_at_a_base_counts_the_acts_at_it_by_any_of_its_names(string at, Verdict verdict)
    {
        var claim = Check(
            [InTheQuiet() with { Place = new Place(at) }, .. Before(new Place(Base))],
            Nothing(Day.AddDays(-20), Day) with { Place = Where(Base, country: null, PlacePrecision.Site) });
        Assert.Equal(verdict, claim.Verdict);
    }

    [Fact]
    public void Base_that_is_said_to_be_hit_is_where_it_was()
    {
        var here = new Place(Base);
        var statement = Nothing(Day.AddDays(-20), Day) with { Agent = null, Patient = Party(id: null, Base), Place = Where(Base, country: null, PlacePrecision.Site) };
        Assert.Equal(Verdict.Contradicted, Check([InTheQuiet() with { Place = here }, .. Before(here)], statement).Verdict);
        Assert.Empty(Claims([InTheQuiet() with { Place = new Place("Theta camp") }], statement));
    }

    [Fact]
    public void Two_bases_of_one_name_do_not_pass_for_one()
    {
        var here = new Place(Base, Country: "Iraq", Latitude: 33.8, Longitude: 42.4);
        var there = here with { Country = "Syria", Latitude = 35.2, Longitude = 40.3 };
        var statement = Nothing(Day.AddDays(-20), Day) with { Place = Where(Base, country: null, PlacePrecision.Site) };
        var one = Check([InTheQuiet() with { Place = here }, .. Before(here)], statement);
        var two = Check([InTheQuiet() with { Place = here }, .. Before(there)], statement);
        Assert.Equal((Verdict.Contradicted, Verdict.Contested), (one.Verdict, two.Verdict));
        Assert.Contains("more than one place", two.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("more than one place", one.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Base_whose_rows_lie_far_from_where_the_gazetteer_has_it_does_not_pass_for_it()
    {
        var far = new Place(Base, Latitude: 35.2, Longitude: 40.3);
        var statement = Nothing(Day.AddDays(-20), Day) with { Place = Where(Base, country: null, PlacePrecision.Site) with { Latitude = 33.8, Longitude = 42.4 } };
        Assert.Equal(Verdict.Contested, Check([InTheQuiet() with { Place = far }, .. Before(far)], statement).Verdict);
    }

    [Theory]
    [InlineData("lethal attacks", null, Verdict.NotCheckable)]
    [InlineData("lethal attacks", "0", Verdict.Supported)]
    [InlineData("deadly attacks", "2", Verdict.Contradicted)]
    [InlineData("fatal attacks", "0-3", Verdict.NotCheckable)]
    [InlineData("recorded attacks", null, Verdict.Contradicted)]
    public void Lethal_acts_are_those_whose_rows_count_dead(string words, string? deaths, Verdict verdict)
    {
        var act = InTheQuiet() with { Deaths = deaths is not null && CountRange.TryParse(deaths, out var range) ? range : null };
        var lethal = Before(Place.Unknown).Select(before => before with { Deaths = CountRange.One });
        var claim = Check([act, .. lethal], Nothing(Day.AddDays(-20), Day), $"There were no {words} on the Americans for 20 days.", "attacks on the Americans");
        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(verdict is Verdict.NotCheckable, claim.Because.Contains("whether anybody was killed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("drone attacks on the Americans", "Two drones, no damage.", Verdict.Contradicted)]
    [InlineData("drone attacks on the Americans", "Five rockets.", Verdict.Supported)]
    [InlineData("drone or rocket attacks on the Americans", "Five rockets.", Verdict.Contradicted)]
    [InlineData("drone attacks on the Americans", "No damage.", Verdict.NotCheckable)]
    [InlineData("attacks on the Americans with missiles", "A missile and drones.", Verdict.Contradicted)]
    [InlineData("attacks on the Americans with missiles", "Drones.", Verdict.Supported)]
    public void Weapons_are_those_that_the_row_names(string words, string note, Verdict verdict)
    {
        var before = Before(Place.Unknown).Select(act => act with { Note = "Drones, rockets and a missile." });
        var claim = Check([InTheQuiet() with { Note = note }, .. before], Nothing(Day.AddDays(-20), Day), $"There were no {words} for 20 days.", "attacks on the Americans");
        Assert.Equal(verdict, claim.Verdict);
    }

    [Theory]
    [InlineData("major")]
    [InlineData("cross-border")]
    [InlineData("large-scale")]
    public void Word_that_no_record_can_decide_is_told_and_never_guessed(string word)
    {
        var sentence = $"There were no {word} attacks on the Americans for 20 days.";
        var some = Check([InTheQuiet()], Nothing(Day.AddDays(-20), Day), sentence, "attacks on the Americans");
        Assert.Equal(Verdict.NotCheckable, some.Verdict);
        Assert.Contains($"what counts as \"{word}\"", some.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_brigade_did_not_do_is_not_refuted_by_another()
    {
        var statement = Nothing(Day.AddDays(-20), Day) with { Agent = Party("south", "South Brigade") };
        RecordItem[] before = [.. Before(Place.Unknown).Select(act => act with { Source = "South Brigade" })];
        Assert.Equal(Verdict.Contradicted, Check([.. before, InTheQuiet() with { Source = "South Brigade" }], statement).Verdict);
        Assert.Equal(Verdict.Supported, Check([.. before, InTheQuiet() with { Source = "North Brigade", When = new(new DateOnly(2024, 6, 29), new DateOnly(2024, 6, 29)) }], statement).Verdict);
        Assert.Equal(Verdict.Contested, Check([.. before, InTheQuiet()], statement).Verdict);
    }

    [Fact]
    public void Act_that_may_have_been_on_the_day_before_is_contested()
    {
        var night = InTheQuiet() with { When = new(Day.AddDays(-21), Day.AddDays(-20)) };
        var claim = Check([night], Nothing(Day.AddDays(-20), Day));
        Assert.Equal(Verdict.Contested, claim.Verdict);
        Assert.Contains("may have been before", claim.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Narrower_claim_is_never_contradicted_where_the_wider_one_is_not() =>
        Gen.Select(Gen.Int[1, 39], Gen.Int[0, 2].Select(index => Countries[index]), Gen.Int[0, 2].Select(index => Notes[index]), Gen.Int[1, 39]).Sample(
            (ago, country, note, back) =>
            {
                var act = InTheQuiet() with { When = Lull.Time.DayInterval.OfDay(Day.AddDays(-ago)), Place = new Place(Country: country), Note = note };
                var wide = Check([act], Nothing(Day.AddDays(-back), Day));
                var narrow = Check(
                    [act], Nothing(Day.AddDays(-back), Day) with { Place = Where("Syria", "SY", PlacePrecision.Country) },
                    "There were no drone attacks on the Americans in Syria.", "attacks on the Americans");
                Assert.True(narrow.Verdict is not Verdict.Contradicted || wide.Verdict is Verdict.Contradicted);
            },
            iter: 15,
            threads: 1);

    private static Event InTheQuiet() => Pair.Act(Day.AddDays(-5), "Front", "Americans");

    // Enough acts of the kind before the quiet that silence says something.
    private static IEnumerable<Event> Before(Place place) =>
        Enumerable.Range(1, 60).Select(index => Pair.Act(Pair.QuietFrom.AddDays(-index), "Front", "Americans") with { Id = $"before-{index}", Place = place, Origin = new Origin("before", index, $"before{index}") });

    private static StatementPlace Where(string text, string? country, PlacePrecision precision) =>
        new(text, text, country, Latitude: null, Longitude: null, precision);
}
