using Lull.Reviews;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;

namespace Lull.Core.Tests.Reviews;

public sealed class StandingDecisionsTests
{
    [Fact]
    public void Newest_decision_of_a_reviewer_on_a_subject_stands()
    {
        var standing = StandingDecisions.Of([Decides(1, First, ReviewVerdict.Reject), Decides(2, First, ReviewVerdict.Accept), Decides(3, Second, ReviewVerdict.Reject)]);

        Assert.Equal([2, 3], standing.Ruling.Select(one => one.Number));
        Assert.Empty(standing.Disputes);
    }

    [Fact]
    public void Earlier_decision_stands_again_when_the_later_one_is_taken_back()
    {
        var (first, second) = (Decides(1, First, ReviewVerdict.Reject), Decides(2, First, ReviewVerdict.Accept));

        Assert.Equal(1, StandingDecisions.Of([first, second, TakesBack(3, second)]).RulingOn(First)!.Number);
        Assert.Null(StandingDecisions.Of([first, second, TakesBack(3, second), TakesBack(4, first)]).RulingOn(First));
    }

    [Fact]
    public void Decision_stands_again_when_its_undoing_is_taken_back()
    {
        var first = Decides(1, First, ReviewVerdict.Reject);
        var undoing = TakesBack(2, first);

        Assert.Equal(1, StandingDecisions.Of([first, undoing, TakesBack(3, undoing)]).RulingOn(First)!.Number);
    }

    [Fact]
    public void Decision_is_taken_back_by_nobody_but_its_reviewer()
    {
        var first = Decides(1, First, ReviewVerdict.Reject, "ana");

        Assert.NotNull(StandingDecisions.Of([first, TakesBack(2, first, "boris")]).RulingOn(First));
        Assert.Null(StandingDecisions.Of([first, TakesBack(2, first, "Ana")]).RulingOn(First));
    }

    [Fact]
    public void Newest_counts_and_the_difference_is_told_when_reviewers_differ()
    {
        var standing = StandingDecisions.Of([Decides(1, First, ReviewVerdict.Reject, "ana"), Decides(2, First, ReviewVerdict.Accept, "boris")]);

        Assert.Equal("boris", standing.RulingOn(First)!.Reviewer);
        Assert.Equal("reviewers differ: ana rejects statement 0000000000000000-s1; boris accepts statement 0000000000000000-s1; the last of them counts", DecisionText.Of(Assert.Single(standing.Disputes)));
    }

    [Fact]
    public void Reviewers_do_not_differ_when_they_change_the_same_fields_alike()
    {
        FieldChange polarity = new("polarity", "affirmed", "negated"), count = new("count", null, "3");

        Assert.Empty(StandingDecisions.Of([Decides(1, First, ReviewVerdict.Correct, "ana", polarity, count), Decides(2, First, ReviewVerdict.Correct, "boris", count, polarity)]).Disputes);
        Assert.Single(StandingDecisions.Of([Decides(1, First, ReviewVerdict.Correct, "ana", polarity, count), Decides(2, First, ReviewVerdict.Correct, "boris", count)]).Disputes);
    }

    [Fact]
    public void Order_in_which_decisions_come_plays_no_part()
    {
        Decision[] all = [Decides(1, First, ReviewVerdict.Reject, "ana"), Decides(2, First, ReviewVerdict.Accept, "boris"), Decides(3, Second, ReviewVerdict.Reject)];

        Assert.Equal(StandingDecisions.Of(all).Ruling, StandingDecisions.Of(all.Reverse()).Ruling);
    }
}
