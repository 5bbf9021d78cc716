using Lull.Core.Tests.Ceasefires;
using Lull.Reviews;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;

namespace Lull.Core.Tests.Reviews;

public sealed class DecisionRulesTests
{
    private static readonly ReviewSubject Match = ReviewSubject.Of(SubjectKind.Match, ["a", "b"])!;

    [Theory]
    [InlineData("kind", "strike")]
    [InlineData("agent", "Front")]
    [InlineData("agent", null)]
    [InlineData("start", "2024-02-05")]
    [InlineData("count", "3-5")]
    [InlineData("declared", null)]
    public void Correction_may_be_recorded_when_its_value_is_of_the_field_s_form(string field, string? value) =>
        Assert.Empty(Problems(First, ReviewVerdict.Correct, new FieldChange(field, null, value)));

    [Theory]
    [InlineData("kind", "raid", "kind: 'raid' is not one of")]
    [InlineData("kind", null, "kind: '' is not one of")]
    [InlineData("start", "5 February", "start: '5 February' is not a day such as")]
    [InlineData("count", "many", "count: 'many' is not a number")]
    [InlineData("agent", " ", "agent: ' ' is not a name")]
    [InlineData("colour", "red", "colour: is none of the fields of a statement")]
    public void Correction_is_refused_when_its_value_is_of_another_form(string field, string? value, string says) =>
        Assert.Contains(says, Assert.Single(Problems(First, ReviewVerdict.Correct, new FieldChange(field, null, value))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Verdict_is_refused_when_it_does_not_suit_its_subject()
    {
        Assert.Single(Problems(First, ReviewVerdict.Merge));
        Assert.Single(Problems(Match, ReviewVerdict.Reject));
        Assert.Empty(Problems(Match, ReviewVerdict.Split));
        Assert.Single(Problems(First, ReviewVerdict.Correct));
        Assert.Single(Problems(First, ReviewVerdict.Reject, new FieldChange("count", null, "3")));
    }

    [Fact]
    public void Days_are_refused_when_the_last_comes_before_the_first() =>
        Assert.Single(Problems(First, ReviewVerdict.Correct, new FieldChange("start", null, "2024-02-05"), new FieldChange("end", null, "2024-02-04")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public void Reviewer_needs_a_name(string name) =>
        Assert.Single(new DecisionRules(Registry).Problems(Decides(1, First, ReviewVerdict.Accept, name)));

    [Fact]
    public void Subject_is_none_when_its_parts_cannot_be_its_kind_s()
    {
        Assert.Null(ReviewSubject.Of(SubjectKind.Match, ["b", "a"]));
        Assert.Null(ReviewSubject.Of(SubjectKind.Match, ["a", "a"]));
        Assert.Null(ReviewSubject.Of(SubjectKind.Statement, []));
        Assert.Null(ReviewSubject.Of(SubjectKind.Name, ["the boys", "May", ""]));
        Assert.Equal(ReviewSubject.OfName("the \"boys\"", Day), ReviewSubject.Of(SubjectKind.Name, ["the \"boys\"", "2024-02-04", ""]));
        Assert.Throws<ArgumentException>(() => ReviewSubject.OfMatch(Pair.Act(Day, "Front", "Americans"), Pair.Act(Day, "Front", "Americans")));
    }

    private static IReadOnlyList<Problem> Problems(ReviewSubject subject, ReviewVerdict verdict, params FieldChange[] changes) =>
        new DecisionRules(Registry).Problems(Decides(1, subject, verdict, "ana", changes));
}
