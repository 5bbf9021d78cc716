using Lull.Ceasefires.Claims;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;
using Xunit;
using static Lull.Core.Tests.Ceasefires.Claimed;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Claims that somebody keeps to an arrangement, and claims of how many acts there were by each publisher's count.</summary>
public sealed class ClaimComplianceTests
{
    private const string Sentence = "We have observed the truce with the Americans, the Front said.";

    [Fact]
    public void Keeping_to_a_truce_is_held_against_the_acts_since_the_quiet_began()
    {
        var claim = Keeps([], Truce());
        Assert.Equal((ClaimKind.Compliance, Verdict.Supported), (claim.Kind, claim.Verdict));
        Assert.InRange(claim.Window!.Value.Start.DayNumber - Pair.QuietFrom.DayNumber, -1, 5);
        Assert.Equal(Verdict.Contradicted, Keeps([Pair.Act(Day.AddDays(-5), "Front", "Americans")], Truce()).Verdict);
        Assert.Equal(Verdict.Supported, Keeps([Pair.Act(Day.AddDays(-5), "Americans", "Front")], Truce()).Verdict);
    }

    [Fact]
    public void Keeping_of_both_sides_is_held_against_the_acts_of_both() =>
        Assert.Equal(Verdict.Contradicted, Keeps([Pair.Act(Day.AddDays(-5), "Americans", "Front")], Truce() with { Agent = Party(id: null, "Both sides") }).Verdict);

    [Fact]
    public void Brigade_that_keeps_to_it_is_contested_where_an_act_is_nobodys_by_name() =>
        Assert.Equal(Verdict.Contested, Keeps([Pair.Act(Day.AddDays(-5), "Front", "Americans")], Truce() with { Agent = Party("south", "South Brigade") }).Verdict);

    [Fact]
    public void Breach_that_is_denied_is_a_claim_of_keeping_to_it()
    {
        var denied = Truce() with { Kind = StatementKind.ViolationClaim, Polarity = Polarity.Negated, Agent = null, Patient = Party("umbrella", "Front") };
        Assert.Equal(ClaimKind.Compliance, Check([], denied).Kind);
        Assert.Equal(ClaimKind.Violation, Check([], denied with { Polarity = Polarity.Affirmed }).Kind);
    }

    [Fact]
    public void Truce_that_is_only_said_to_exist_claims_existence() =>
        Assert.Equal(ClaimKind.Existence, Check([], Truce(), "There is a truce with the Americans, the Front said.", "a truce with the Americans").Kind);

    [Fact]
    public void Truce_that_is_said_to_hold_since_long_before_the_quiet_is_contested()
    {
        var announced = Pair.Says(Pair.QuietFrom, "Front", EventKind.Ceasefire);
        var since = Truce() with { Time = new StatementTime(Pair.QuietFrom.AddDays(-100), Day, DatePrecision.Month, TimeBasis.Absolute, Text: "since April") };
        var right = since with { Time = since.Time with { Start = Pair.QuietFrom } };
        Assert.Equal(
            (Verdict.Contested, Verdict.Supported),
            (Check([announced], since, "The truce has been in force since April.", "The truce").Verdict, Check([announced], right, "The truce has been in force since July.", "The truce").Verdict));
    }

    [Theory]
    [InlineData("140", Verdict.Supported)]
    [InlineData("about 150", Verdict.Supported)]
    [InlineData("150", Verdict.Contradicted)]
    [InlineData("90", Verdict.Contradicted)]
    [InlineData("nearly 135", Verdict.Supported)]
    public void Count_is_held_against_the_publishers_own_and_a_rough_one_roughly(string told, Verdict verdict)
    {
        var days = new DayInterval(Pair.Start, Day.AddDays(-2));
        Assert.Equal(verdict, Counted(told, Tally("Wire", 140, days)).Verdict);
    }

    [Fact]
    public void Count_that_one_publisher_has_and_another_has_not_is_contested()
    {
        var days = new DayInterval(Pair.Start, Day.AddDays(-2));
        var claim = Counted("140", Tally("Wire", 140, days), Tally("Institute", 190, days));
        Assert.Equal(Verdict.Contested, claim.Verdict);
        Assert.Contains("Institute 190", claim.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_count_is_the_least_there_can_be_and_not_the_most()
    {
        var old = Tally("Wire", 140, new DayInterval(Pair.Start, Pair.QuietFrom.AddDays(-1)));
        Assert.Equal("Contradicted, Supported, NotCheckable", $"{Counted("100", old).Verdict}, {Counted("140", old).Verdict}, {Counted("200", old).Verdict}");
    }

    [Fact]
    public void Count_without_days_cannot_be_checked() =>
        Assert.Equal(Verdict.NotCheckable, Check([], Act(start: null, end: null) with { Count = CountRange.Exactly(20) }).Verdict);

    private static CheckedClaim Counted(string told, params RecordItem[] tallies)
    {
        var number = int.Parse(told[(told.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return Check(tallies, Act(Pair.Start, Day) with { Count = CountRange.Exactly(number) }, $"There were {told} attacks on the Americans since January.", "attacks on the Americans");
    }

    private static Tally Tally(string publisher, int count, DayInterval days) =>
        new Tally(Pair.Act(days.Start, "Front", "Americans") with { Id = publisher, When = days, Publisher = publisher, Origin = new Origin("tally", 1, publisher) }, CountRange.Exactly(count)) { Cumulative = true };

    private static CheckedClaim Keeps(IEnumerable<RecordItem> more, Statement statement) => Check(more, statement, Sentence, "We have observed the truce with the Americans");

    private static Statement Truce() => Act(start: null, end: null) with { Kind = StatementKind.Ceasefire, Time = StatementTime.Unknown };
}
