using Lull.Ceasefires.Claims;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;
using static Lull.Core.Tests.Ceasefires.Claimed;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Claims about a pair that fights every day for two hundred days and then is quiet.</summary>
public sealed class ClaimCheckerTests
{
    [Fact]
    public void Absence_within_the_quiet_is_supported_with_what_was_to_be_expected()
    {
        var claim = Check([], Nothing(Day.AddDays(-20), Day));
        Assert.Equal((ClaimKind.Absence, Verdict.Supported), (claim.Kind, claim.Verdict));
        Assert.InRange(claim.Probability!.Value, 0.7, 1);
        Assert.Empty(claim.Rows);
    }

    [Fact]
    public void Absence_that_reaches_into_the_fighting_is_contradicted_by_the_rows()
    {
        var claim = Check([], Nothing(Pair.QuietFrom.AddDays(-4), Day));
        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.NotEmpty(claim.Rows);
        Assert.All(claim.Rows, row => Assert.StartsWith("Front-", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Absence_that_only_a_lesser_publisher_speaks_against_is_contested()
    {
        var act = Pair.Act(Day.AddDays(-5), "Front", "Americans") with { Publisher = "Rumour" };
        Assert.Equal(Verdict.Contested, Check([act], Nothing(Day.AddDays(-20), Day)).Verdict);
    }

    [Fact]
    public void Vague_weeks_that_hold_at_the_shortest_only_are_contested()
    {
        var act = Pair.Act(Day.AddDays(-25), "Front", "Americans");
        var vague = Nothing(Day.AddDays(-28), Day, DatePrecision.Week, "in the past weeks");
        var exact = Nothing(Day.AddDays(-28), Day, DatePrecision.Day, "for 28 days");
        Assert.Equal(Verdict.Contested, Check([act], vague).Verdict);
        Assert.Equal(Verdict.Contradicted, Check([act], exact).Verdict);
    }

    [Fact]
    public void Absence_without_a_time_cannot_be_checked() =>
        Assert.Equal(Verdict.NotCheckable, Check([], Nothing(start: null, end: null, DatePrecision.Unknown, text: null)).Verdict);

    [Fact]
    public void Absence_that_goes_on_from_another_of_the_same_speaker_has_its_time()
    {
        var speaker = new Speaker("Colonel Dov", null, null, SpeechMode.Quoted, "say");
        var first = Nothing(Day.AddDays(-20), Day) with { Speakers = [speaker] };
        var second = Nothing(start: null, end: null, DatePrecision.Unknown, text: null) with { Id = "s2", Speakers = [speaker] };
        Assert.Equal("Supported, Supported", string.Join(", ", Claims([], first, second).Select(claim => claim.Verdict)));
        Assert.Equal("Supported, NotCheckable", string.Join(", ", Claims([], first, second with { Speakers = [speaker with { Text = "Somebody else" }] }).Select(claim => claim.Verdict)));
    }

    [Fact]
    public void Time_after_the_report_cannot_be_checked() =>
        Assert.Equal(Verdict.NotCheckable, Check([], Nothing(Day.AddDays(3), Day.AddDays(9))).Verdict);

    [Theory]
    [InlineData(20, Verdict.NotCheckable)]
    [InlineData(10, Verdict.Supported)]
    [InlineData(3, Verdict.Contradicted)]
    public void Count_is_held_against_the_acts_known_one_by_one(int claimed, Verdict verdict)
    {
        var count = Act(Pair.QuietFrom.AddDays(-20), Pair.QuietFrom.AddDays(-1)) with { Count = CountRange.TryParse($"{claimed}", out var range) ? range : null };
        Assert.Equal(verdict, Check([], count).Verdict);
    }

    [Fact]
    public void Existence_rests_on_the_record_without_the_report()
    {
        var truce = Act(start: null, end: null) with { Kind = StatementKind.Ceasefire, Time = StatementTime.Unknown };
        Assert.Equal(Verdict.Contested, Check([], truce).Verdict);
        Assert.Equal(Verdict.Supported, Check([Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire)], truce).Verdict);
    }

    [Fact]
    public void Sequence_that_others_of_the_side_refused_is_contested()
    {
        var before = Act(start: null, end: null) with { Kind = StatementKind.Suspension, Time = new StatementTime(null, Day, DatePrecision.Day, TimeBasis.Event) };
        var stop = Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension);
        RecordItem refusal = Pair.Act(Pair.QuietFrom.AddDays(1), "South Brigade", "Americans") with { Kind = EventKind.CeasefireRejection };
        Assert.Equal(Verdict.NotCheckable, Check([], before).Verdict);
        Assert.Equal(Verdict.Supported, Check([stop], before).Verdict);
        Assert.Equal(Verdict.Contested, Check([stop, refusal], before).Verdict);
    }

    [Fact]
    public void Accusation_is_supported_by_an_act_of_the_accused_and_never_refuted_by_silence()
    {
        var accusation = Act(Day.AddDays(-3), Day) with { Kind = StatementKind.ViolationClaim, Agent = Party("us", "Americans"), Patient = Party("umbrella", "Front") };
        Assert.Equal(Verdict.NotCheckable, Check([], accusation).Verdict);
        Assert.Equal(Verdict.Supported, Check([Pair.Act(Day.AddDays(-2), "Front", "Americans")], accusation).Verdict);
    }

    [Theory]
    [InlineData(Modality.Denied)]
    [InlineData(Modality.Feared)]
    [InlineData(Modality.Planned)]
    public void What_is_not_told_as_fact_claims_nothing(Modality modality) =>
        Assert.Empty(Claims([], Nothing(Day.AddDays(-20), Day) with { Modality = modality }));

    [Fact]
    public void Claim_about_somebody_else_is_left_alone() =>
        Assert.Empty(Claims([], Nothing(Day.AddDays(-20), Day) with { Patient = Party(id: null, "Kelt junta") }));

    [Fact]
    public void Sides_that_the_registry_does_not_know_are_held_against_their_rows_by_name()
    {
        RecordItem[] rows = [.. Pair.Fighting.Select(act => act with { Source = Renamed(act.Source), Target = Renamed(act.Target) })];
        var nothing = Nothing(Day.AddDays(-20), Day) with { Agent = Party(id: null, "Kadir Front"), Patient = Party(id: null, "Otar army") };
        var dyad = new Dyad("Kadir Front", "Otar army");
        var series = Lull.Core.Tests.Events.Items.Builder(rows, SeriesOptions.Default with { AsOf = Day }).Build(dyad)!;
        var report = new Lull.Reports.Report("A claim.", new string('d', 64), Title: null, Day, "Wire");
        Assert.True(ClaimChecker.NamesBoth(Lull.Core.Tests.Events.Items.Actors, dyad, Day, [nothing]));
        Assert.Equal(Verdict.Supported, Assert.Single(Claims(rows, series, report, nothing)).Verdict);
        Assert.Equal(Verdict.Contradicted, Assert.Single(Claims(rows, series, report, nothing with { Time = nothing.Time with { Start = Day.AddDays(-60) } })).Verdict);

        static string Renamed(string name) => string.Equals(name, "Front", StringComparison.Ordinal) ? "Kadir Front" : "Otar army";
    }
}
