using CsCheck;
using Lull.Ceasefires;
using Lull.Ceasefires.Violations;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Hostile acts within a quiet: how severe, whose, disputed by whom, and what they amount to.</summary>
public sealed class ViolationTests
{
    private static readonly DateOnly Day = Pair.QuietFrom.AddDays(60);
    private static readonly RecordItem Truce = Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension);
    private static readonly Event Attack = Pair.Act(Day.AddDays(-3), "Front", "Americans");

    [Theory]
    [InlineData(EventKind.Attack, 1, 0, 1, Gravity.Minor)]
    [InlineData(EventKind.Attack, 4, 0, 2, Gravity.Serious)]
    [InlineData(EventKind.Strike, 1, 3, 3.5, Gravity.Serious)]
    [InlineData(EventKind.Strike, 1, 15, 5.5, Gravity.Grave)]
    [InlineData(EventKind.Killing, 1, 1, 3, Gravity.Serious)]
    public void Severity_follows_its_scale(EventKind kind, int count, int deaths, double severity, Gravity gravity)
    {
        var act = Attack with { Kind = kind, Count = CountRange.Exactly(count), Deaths = CountRange.Exactly(deaths) };
        Assert.Equal(severity, Severity.Of(act), 12);
        Assert.Equal(gravity, Severity.Gravity(Severity.Of(act)));
    }

    [Fact]
    public void Severity_never_falls_with_more_acts_or_dead() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[0, 50], Gen.Int[0, 5], Gen.Int[0, 5]).Sample((count, deaths, more, dead) =>
            Assert.True(
                Severity.Of(Attack with { Count = CountRange.Exactly(count + more), Deaths = CountRange.Exactly(deaths + dead) })
                    >= Severity.Of(Attack with { Count = CountRange.Exactly(count), Deaths = CountRange.Exactly(deaths) })));

    [Fact]
    public void Deadly_strike_strains_more_than_an_attack_without_dead()
    {
        var mild = Pair.Assess(Day, [Truce, Attack]);
        var deadly = Pair.Assess(Day, [Truce, Attack with { Kind = EventKind.Strike, Deaths = CountRange.Exactly(15) }]);
        Assert.True(deadly.Of(CeasefireState.UnderStrain) > mild.Of(CeasefireState.UnderStrain) + 0.1);
        Assert.Equal("isolated violations", mild.Course!.Name);
        Assert.True(deadly.Course!.Erosion > mild.Course.Erosion);
    }

    [Fact]
    public void Act_by_nobody_known_is_unattributed_and_counts_for_half()
    {
        var unknown = Attack with { Id = "unknown", Source = "Unidentified gunmen" };
        var assessment = Pair.Assess(Day, [Truce, unknown]);
        var violation = Assert.Single(assessment.Violations);
        Assert.Null(violation.Side);
        Assert.InRange(
            assessment.Of(CeasefireState.UnderStrain),
            Pair.Assess(Day, [Truce]).Of(CeasefireState.UnderStrain) + 0.001,
            Pair.Assess(Day, [Truce, Attack]).Of(CeasefireState.UnderStrain) - 0.001);
        Assert.Empty(Pair.Assess(Day, [Truce, unknown with { Target = "Kelt junta" }]).Violations);
    }

    [Fact]
    public void Clash_belongs_to_no_one_side()
    {
        var clash = Attack with { Kind = EventKind.Clash, Symmetric = true };
        Assert.Null(Assert.Single(Pair.Assess(Day, [Truce, clash]).Violations).Side);
        Assert.Equal("Front", Assert.Single(Pair.Assess(Day, [Truce, Attack]).Violations).Side);
    }

    [Theory]
    [InlineData("Front", 1, true)]
    [InlineData("South Brigade", 1, true)]
    [InlineData("Americans", 1, false)]
    [InlineData("Front", 20, false)]
    public void Denial_by_the_doer_or_a_member_disputes_the_acts_of_the_week_before(string denier, int daysLater, bool disputed)
    {
        RecordItem denial = Attack with { Id = "denial", Kind = EventKind.Other, TypeText = "denial", Source = denier, When = DayInterval.OfDay(Attack.When.Start.AddDays(daysLater)) };
        var violation = Assert.Single(Pair.Assess(Day.AddDays(20), [Truce, Attack, denial]).Violations);
        Assert.Equal(disputed ? [denier] : Array.Empty<string>(), violation.DisputedBy);
    }

    [Fact]
    public void Act_that_its_side_denies_in_a_report_is_disputed()
    {
        var denied = Words.Statement(StatementKind.Attack) with { Modality = Modality.Denied };
        var report = new ReportStatements(Words.Report(Day.AddDays(-2)), [denied]);
        Assert.Equal(["Front"], Assert.Single(Pair.Assess(Day, [Truce, Attack], [report]).Violations).DisputedBy);
        Assert.Empty(Assert.Single(Pair.Assess(Day, [Truce, Attack], [report with { Statements = [denied with { Modality = Modality.Feared }] }]).Violations).DisputedBy);
    }

    [Fact]
    public void Act_that_a_lesser_publisher_alone_tells_is_unconfirmed()
    {
        Assert.True(Assert.Single(Pair.Assess(Day, [Truce, Attack]).Violations).IsConfirmed);
        Assert.False(Assert.Single(Pair.Assess(Day, [Truce, Attack with { Publisher = "Rumour" }]).Violations).IsConfirmed);
    }

    [Fact]
    public void Own_tally_of_a_party_stands_beside_the_count_of_the_record()
    {
        var days = new DayInterval(Day.AddDays(-20), Day.AddDays(-1));
        RecordItem tally = new Tally(Attack with { Id = "tally", When = days, Source = "Front", Target = "Americans", Publisher = "Americans", Origin = new Origin("test", 9, "tally") }, CountRange.Exactly(1));
        var claim = Words.Statement(StatementKind.ViolationClaim) with
        {
            Agent = Words.Party("us", "Americans"),
            Patient = Words.Party("umbrella", "Front"),
            Count = CountRange.Exactly(14),
            Time = new StatementTime(days.Start, days.End, DatePrecision.Day, TimeBasis.Absolute),
            Speakers = [new Speaker("the Americans", "us", null, SpeechMode.Paraphrased, "say")],
        };
        var tolls = Pair.Assess(Day, [Truce, Attack, tally], [new ReportStatements(Words.Report(Day.AddDays(-1)), [claim])]).Tolls;
        Assert.Equal("Americans: 1 against 1; Americans: 14 against 1", string.Join("; ", tolls.OrderBy(toll => toll.Count.Low).Select(toll => $"{toll.SpeakerSide}: {toll.Count} against {toll.Recorded}")));
    }

    [Fact]
    public void Course_sums_to_one_and_is_nothing_without_an_act()
    {
        Assert.Null(Pair.Assess(Day, [Truce]).Course);
        var course = Pair.Assess(Day, [Truce, Attack]).Course!;
        Assert.Equal(1, course.Isolated + course.Erosion + course.Collapse, 12);
    }

    [Fact]
    public void Acts_are_isolated_in_a_long_quiet_and_a_collapse_where_they_fight_as_before()
    {
        var isolated = Pair.Assess(Day, [Truce, Attack, Pair.Act(Day.AddDays(-40), "Front", "Americans")]).Course!;
        var fighting = Enumerable.Range(0, 10).SelectMany(day => new[] { Pair.Act(Day.AddDays(-day), "Front", "Americans"), Pair.Act(Day.AddDays(-day), "Americans", "Front") });
        var collapse = Pair.Assess(Day, [Truce, .. fighting]).Course!;
        Assert.Equal("isolated violations", isolated.Name);
        Assert.Equal("collapse", collapse.Name);
    }
}
