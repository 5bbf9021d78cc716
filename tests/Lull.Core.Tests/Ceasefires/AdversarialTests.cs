using Lull.Ceasefires;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Places;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Records and reports that would mislead whoever takes them at their word.</summary>
public sealed class AdversarialTests
{
    private static readonly DateOnly Day = Pair.QuietFrom.AddDays(40);
    private static readonly DateOnly Told = Pair.QuietFrom.AddDays(5);
    private static readonly RecordItem Fabricated = Pair.Says(Told, "Front", EventKind.Suspension, "Wire");

    private static readonly RecordItem Truce = Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension);

    [Fact]
    public void Fabricated_announcement_that_its_alleged_author_denies_counts_nothing()
    {
        var denied = Pair.Assess(Day, [Fabricated], [Denying(Told.AddDays(1))]);
        Assert.Equal(Pair.Assess(Day, [], [Denying(Told.AddDays(1))]).InForce, denied.InForce, 9);
        Assert.True(Pair.Assess(Day, [Fabricated]).InForce > denied.InForce + 0.1);
        Assert.True(denied.InForce <= Pair.Assess(Day, []).InForce);
        Assert.Null(denied.Form);
        Assert.Empty(denied.Parties);
        Assert.Equal(0, denied.Ledger.Single(line => string.Equals(line.Id, Fabricated.Id, StringComparison.Ordinal)).Weight, 12);
    }

    [Fact]
    public void Denial_weeks_later_or_by_another_side_leaves_an_announcement_standing()
    {
        foreach (var denial in (ReportStatements[])[Denying(Told.AddDays(30)), Denying(Told.AddDays(1), "us", "United States")])
        {
            Assert.NotEqual(0, Pair.Assess(Day, [Fabricated], [denial]).Ledger.Single(line => string.Equals(line.Id, Fabricated.Id, StringComparison.Ordinal)).Weight);
        }
    }

    [Fact]
    public void What_a_side_said_itself_it_cannot_make_unsaid()
    {
        var line = Pair.Assess(Day, [Truce], [Denying(Pair.QuietFrom.AddDays(1))]).Ledger.Single(line => string.Equals(line.Id, Truce.Id, StringComparison.Ordinal));
        Assert.True(line.Weight > 0);
    }

    [Fact]
    public void Denial_among_the_rows_undoes_what_others_told_the_week_before()
    {
        RecordItem denial = Pair.Act(Told.AddDays(2), "Front", "Americans") with { Id = "denial", Kind = EventKind.Other, TypeText = "denial", Publisher = "Front" };
        Assert.Equal(Pair.Assess(Day, []).InForce, Pair.Assess(Day, [Fabricated, denial]).InForce, 9);
    }

    [Fact]
    public void One_attack_under_two_dates_by_time_zone_is_one()
    {
        var baghdad = At(Pair.Act(Day.AddDays(-5), "Front", "Americans"), "North base") with { Publisher = "Baghdad Daily" };
        var washington = baghdad with { Id = "washington", When = DayInterval.OfDay(Day.AddDays(-6)), Publisher = "Potomac Post", Origin = new Origin("test", 1, "washington") };
        var twice = Pair.Assess(Day, [Truce, baghdad, washington]);
        var violation = Assert.Single(twice.Violations);
        Assert.Equal([baghdad.Id], violation.Also);
        Assert.Equal(Pair.Assess(Day, [Truce, washington]).InForce, twice.InForce, 9);
        Assert.Equal(Pair.Assess(Day, [Truce, washington]).Of(CeasefireState.UnderStrain), twice.Of(CeasefireState.UnderStrain), 9);
    }

    [Theory]
    [InlineData("Baghdad Daily", "North base", 1)]
    [InlineData("Potomac Post", "South base", 1)]
    [InlineData("Potomac Post", "North base", 2)]
    [InlineData("Potomac Post", "", 1)]
    public void Attacks_told_by_one_publisher_at_other_places_or_two_days_apart_are_two(string publisher, string place, int days)
    {
        var first = At(Pair.Act(Day.AddDays(-5), "Front", "Americans"), "North base") with { Publisher = "Baghdad Daily" };
        var second = At(first with { Id = "second", When = DayInterval.OfDay(Day.AddDays(-5 - days)), Publisher = publisher, Origin = new Origin("test", 1, "second") }, place);
        Assert.Equal(2, Pair.Assess(Day, [Truce, first, second]).Violations.Count);
        Assert.Equal(2, ActsSince(Pair.QuietFrom.AddDays(1), first, second), 9);
    }

    [Fact]
    public void Attacks_of_consecutive_days_in_a_coded_dataset_are_two()
    {
        var first = At(Pair.Act(Day.AddDays(-5), "Front", "Americans"), "North base") with { Publisher = "Baghdad Daily", Dataset = "acled" };
        var second = first with { Id = "second", When = DayInterval.OfDay(Day.AddDays(-4)), Publisher = "Potomac Post", Origin = new Origin("test", 1, "second") };
        Assert.Equal(2, ActsSince(Pair.QuietFrom.AddDays(1), first, second), 9);
        Assert.Equal(1, ActsSince(Pair.QuietFrom.AddDays(1), first with { Dataset = "lull" }, second with { Dataset = "lull" }), 9);
    }

    [Fact]
    public void Two_bases_of_one_name_are_two()
    {
        var north = Pair.Act(Day.AddDays(-5), "Front", "Americans") with { Publisher = "Baghdad Daily", Place = new Place("Camp Victory", "Iraq", Latitude: 36.2, Longitude: 44.0) };
        var same = north with { Id = "same", Publisher = "Potomac Post", Origin = new Origin("test", 1, "same"), Place = new Place("Camp Victory", "Iraq", Latitude: 36.25, Longitude: 44.05) };
        var far = same with { Place = new Place("Camp Victory", "Iraq", Latitude: 33.3, Longitude: 44.3) };
        var abroad = same with { Place = new Place("Camp Victory", "Syria") };
        Assert.Equal([1, 2, 2], ((RecordItem[])[same, far, abroad]).Select(other => ActsSince(Pair.QuietFrom.AddDays(1), north, other)));
        Assert.Equal([1, 2, 2], ((RecordItem[])[same, far, abroad]).Select(other => Pair.Assess(Day, [Truce, north, other]).Violations.Count));
    }

    [Fact]
    public void Umbrella_whose_members_disagree_is_less_in_force_than_one_whose_members_agree()
    {
        var agree = Pair.Assess(Day, [Truce, Pair.Says(Pair.QuietFrom, "South Brigade", EventKind.Suspension)]);
        var disagree = Pair.Assess(Day, [Truce, Pair.Says(Day.AddDays(-2), "South Brigade", EventKind.CeasefireEnd)]);
        Assert.Equal("Front: In, South Brigade: In", Stances(agree));
        Assert.Equal("Front: In, South Brigade: Out", Stances(disagree));
        Assert.True(disagree.InForce < agree.InForce - 0.02);
        Assert.True(disagree.Of(CeasefireState.UnderStrain) > agree.Of(CeasefireState.UnderStrain));
        Assert.True(disagree.InForce > Pair.Assess(Day, [Pair.Says(Day.AddDays(-2), "Front", EventKind.CeasefireEnd)]).InForce);
    }

    [Fact]
    public void End_that_only_others_tell_of_leaves_a_member_contested()
    {
        var told = Pair.Assess(Day, [Truce, Pair.Says(Day.AddDays(-2), "South Brigade", EventKind.CeasefireEnd, "Wire")]);
        Assert.Equal("Front: In, South Brigade: Contested", Stances(told));
    }

    [Fact]
    public void Side_that_the_registry_does_not_know_is_assessed_by_its_name_in_any_spelling()
    {
        IReadOnlyList<RecordItem> known = [.. Pair.Fighting, Truce];
        IReadOnlyList<RecordItem> unknown = [.. known.Select(item => item with { Id = $"{item.Id}k", Source = Renamed(item.Source), Target = Renamed(item.Target), Publisher = Renamed(item.Publisher) })];
        var series = Items.Builder(unknown, SeriesOptions.Default with { AsOf = Day }).Build(new Dyad("Kelt junta", "Americans"))!;
        var assessor = new CeasefireAssessor(Items.Actors);
        var assessment = assessor.Assess(new AssessmentInput(series, unknown, [], []));
        Assert.Equal(Pair.Assess(Day, [Truce]).InForce, assessment.InForce, 9);
        Assert.Equal("Kelt junta: In", Stances(assessment));

        Statement end = Words.Statement(StatementKind.CeasefireEnd) with { Agent = Words.Party(id: null, "The Kelt Junta") };
        var told = assessor.Assess(new AssessmentInput(series, unknown, [new ReportStatements(Words.Report(Day.AddDays(-1)), [end])], []));
        Assert.True(told.InForce < assessment.InForce - 0.01);
        Statement other = end with { Agent = Words.Party(id: null, "Otar league") };
        Assert.Equal(assessment.InForce, assessor.Assess(new AssessmentInput(series, unknown, [new ReportStatements(Words.Report(Day.AddDays(-1)), [other])], [])).InForce, 12);
    }

    private static string Renamed(string name) => name is "Front" ? "Kelt junta" : name;

    private static string Stances(Assessment assessment) =>
        string.Join(", ", assessment.Parties.Select(party => $"{party.Party}: {party.Stance}"));

    private static double ActsSince(DateOnly day, params RecordItem[] more)
    {
        var series = Items.Builder([.. Pair.Fighting, .. more], SeriesOptions.Default with { AsOf = Day }).Build(new Dyad("Front", "Americans"))!;
        return series.AToB.Concat(series.BToA).Sum() - series.AToB.Concat(series.BToA).Where((_, index) => index % series.Days < day.DayNumber - series.Start.DayNumber).Sum();
    }

    private static Event At(Event act, string place) => act with { Place = new Place(place) };

    private static ReportStatements Denying(DateOnly day, string id = "umbrella", string name = "Front")
    {
        Statement denial = Words.Statement(StatementKind.Suspension) with
        {
            Agent = Words.Party(id, name),
            Modality = Modality.Denied,
            Speakers = [new Speaker(name, id, null, SpeechMode.Paraphrased, "deny")],
        };
        return new ReportStatements(Words.Report(day, "Gazette"), [denial]);
    }
}
