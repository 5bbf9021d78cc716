using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

public sealed class CaseMatcherTests
{
    private static readonly GoldStatement Shelled = Made.Gold(StatementKind.Attack, "shelled", "Front shelled the Otar");
    private static readonly GoldStatement Denied = Made.Gold(StatementKind.Attack, "firing", "denied firing on", Modality.Denied);
    private static readonly GoldStatement Port = Made.Gold(StatementKind.Attack, "shell", "will shell the port", Modality.Conditional);
    private static readonly GoldStatement Mill = Made.Gold(StatementKind.Attack, "shell", "shell the mill", Modality.Conditional);

    [Fact]
    public void Case_is_paired_by_kind_and_sentence()
    {
        var match = Made.Match(Made.Case(Shelled, Denied), Made.Read(StatementKind.Attack, "shelled"), Made.Read(StatementKind.Strike, "firing"));
        Assert.Same(Shelled, Assert.Single(match.Pairs).Gold);
        Assert.Same(Denied, Assert.Single(match.Missed));
        Assert.Equal(StatementKind.Strike, Assert.Single(match.Spurious).Kind);
    }

    [Fact]
    public void Pair_needs_no_more_than_the_same_sentence()
    {
        var match = Made.Match(Made.Case(Shelled), Made.Read(StatementKind.Attack, "Otar bridge"));
        Assert.Single(match.Pairs);
    }

    [Fact]
    public void Two_of_a_kind_in_a_sentence_are_paired_so_that_they_agree_best()
    {
        var gold = Made.Case(
            Port with { Patient = new ExpectedSide(["port"], MayBeAbsent: false) },
            Mill with { Patient = new ExpectedSide(["mill"], MayBeAbsent: false) });
        var match = Made.Match(
            gold,
            Made.Read(StatementKind.Attack, "If", Modality.Conditional) with { Patient = Made.Side("the mill") },
            Made.Read(StatementKind.Attack, "will", Modality.Conditional) with { Patient = Made.Side("the port") });
        Assert.All(match.Pairs, pair => Assert.True(pair.Agreement.IsFull));
        Assert.Equal(2, match.Pairs.Count);
    }

    [Fact]
    public void Optional_statement_is_neither_missed_nor_spurious()
    {
        var gold = Made.Case(Shelled with { IsOptional = true });
        Assert.Empty(Made.Match(gold).Missed);
        var read = Made.Match(gold, Made.Read(StatementKind.Attack, "shelled"));
        Assert.Empty(read.Pairs);
        Assert.Empty(read.Spurious);
        Assert.Single(read.OptionalPairs);
    }

    [Fact]
    public void Statement_that_has_to_be_read_is_paired_before_one_that_may_be()
    {
        var gold = Made.Case(Port with { IsOptional = true }, Mill);
        var match = Made.Match(gold, Made.Read(StatementKind.Attack, "will shell", Modality.Conditional));
        Assert.Same(Mill, Assert.Single(match.Pairs).Gold);
    }

    [Fact]
    public void Heading_is_not_scored()
    {
        var match = Made.Match(Made.Case(Shelled), Made.Read(StatementKind.Attack, "attacks bridge again"));
        Assert.Empty(match.Spurious);
        Assert.Single(match.FromHeadings);
        Assert.Single(match.Missed);
    }

    [Fact]
    public void Other_kind_that_is_as_good_is_paired()
    {
        var gold = Made.Case(Shelled with { Also = [StatementKind.Strike] });
        Assert.Single(Made.Match(gold, Made.Read(StatementKind.Strike, "shelled")).Pairs);
    }

    [Fact]
    public void Statement_that_cleaning_took_out_is_missed()
    {
        var gold = Made.Case(Made.Gold(StatementKind.Attack, "bombed", "bombed the harbour"));
        Assert.Single(Made.Match(gold, Made.Read(StatementKind.Attack, "shelled")).Missed);
    }

    [Fact]
    public void Sides_of_a_clash_may_change_places()
    {
        var gold = Made.Case(Made.Gold(StatementKind.Clash, "shelled", "Front shelled the Otar") with
        {
            Agent = new ExpectedSide(["Kadir Front"], MayBeAbsent: false),
            Patient = new ExpectedSide(["army"], MayBeAbsent: false),
        });
        var read = Made.Read(StatementKind.Clash, "shelled") with { Agent = Made.Side("the army"), Patient = Made.Side("Kadir Front") };
        Assert.True(Assert.Single(Made.Match(gold, read).Pairs).Agreement.IsFull);
    }

    [Fact]
    public void Sides_of_an_attack_may_not_change_places()
    {
        var gold = Made.Case(Shelled with
        {
            Agent = new ExpectedSide(["Kadir Front"], MayBeAbsent: false),
            Patient = new ExpectedSide(["army"], MayBeAbsent: false),
        });
        var read = Made.Read(StatementKind.Attack, "shelled") with { Agent = Made.Side("the army"), Patient = Made.Side("Kadir Front") };
        var agreement = Assert.Single(Made.Match(gold, read).Pairs).Agreement;
        Assert.False(agreement.Agent);
        Assert.False(agreement.Patient);
    }
}
