using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class DangerCheckTests
{
    private static readonly GoldStatement Denied = Made.Gold(StatementKind.Attack, "firing", "denied firing on", Modality.Denied);

    private static readonly GoldStatement NoRockets = Made.Gold(StatementKind.Attack, "fired", "were fired on Tuesday") with
    {
        Polarity = Polarity.Negated,
    };

    [Fact]
    public void Denied_act_read_as_fact_is_dangerous() =>
        Assert.Single(Made.Match(Made.Case(Denied), Made.Read(StatementKind.Attack, "firing")).Dangerous);

    [Fact]
    public void Negated_act_read_as_fact_is_dangerous() =>
        Assert.Single(Made.Match(Made.Case(NoRockets), Made.Read(StatementKind.Attack, "rockets")).Dangerous);

    [Fact]
    public void Optional_act_read_as_fact_is_dangerous_too() =>
        Assert.Single(Made.Match(Made.Case(Denied with { IsOptional = true }), Made.Read(StatementKind.Attack, "firing")).Dangerous);

    [Fact]
    public void Act_of_another_violent_kind_in_the_sentence_is_dangerous() =>
        Assert.Single(Made.Match(Made.Case(Denied), Made.Read(StatementKind.Killing, "firing")).Dangerous);

    [Fact]
    public void Act_that_is_also_told_as_fact_in_the_sentence_is_not()
    {
        var gold = Made.Case(Denied, Made.Gold(StatementKind.Attack, "bridge", "firing on the bridge"));
        Assert.Empty(Made.Match(gold, Made.Read(StatementKind.Attack, "bridge.\n"), Made.Read(StatementKind.Strike, "front denied")).Dangerous);
    }

    [Fact]
    public void Act_read_as_it_is_told_is_not() =>
        Assert.Empty(Made.Match(Made.Case(Denied), Made.Read(StatementKind.Attack, "firing", Modality.Denied)).Dangerous);

    [Fact]
    public void Act_that_nothing_is_expected_of_is_merely_spurious()
    {
        var match = Made.Match(Made.Case(Denied), Made.Read(StatementKind.Attack, "shelled"));
        Assert.Empty(match.Dangerous);
        Assert.Single(match.Spurious);
    }

    [Fact]
    public void Word_about_an_act_is_not()
    {
        var gold = Made.Case(Denied with { Kind = StatementKind.Threat });
        Assert.Empty(Made.Match(gold, Made.Read(StatementKind.Threat, "firing")).Dangerous);
    }

    [Fact]
    public void Title_that_tells_as_fact_what_the_text_only_denies_is_dangerous()
    {
        Assert.Single(Made.Match(Made.Case(Denied), Made.Read(StatementKind.Attack, "attacks bridge")).Dangerous);
        var told = Made.Gold(StatementKind.Attack, "shelled", "Front shelled the Otar");
        Assert.Empty(Made.Match(Made.Case(told, Denied), Made.Read(StatementKind.Attack, "attacks bridge")).Dangerous);
    }
}
