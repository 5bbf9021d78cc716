using Lull.Reviews;
using Lull.Reviews.Agreement;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;

namespace Lull.Core.Tests.Reviews;

public sealed class ReviewAgreementTests
{
    [Fact]
    public void Whoever_accepts_says_what_the_machine_has_and_whoever_corrects_says_otherwise_of_one_field()
    {
        var fields = Of(
            Decides(1, First, ReviewVerdict.Accept, "ana"),
            Decides(2, First, ReviewVerdict.Correct, "boris", new FieldChange("polarity", "affirmed", "negated")),
            Decides(3, Second, ReviewVerdict.Accept, "ana"),
            Decides(4, Second, ReviewVerdict.Accept, "boris"));

        Assert.Equal((2, 2, 1), (fields["polarity"].Units, fields["polarity"].Reviewers, fields["polarity"].Differing));
        Assert.Equal(0, fields["polarity"].Alpha);
        Assert.Equal((2, 0, 1.0), (fields["modality"].Units, fields["modality"].Differing, fields["modality"].Alpha!.Value));
    }

    [Fact]
    public void Whoever_rejects_says_nothing_of_the_fields()
    {
        var fields = Of(Decides(1, First, ReviewVerdict.Accept, "ana"), Decides(2, First, ReviewVerdict.Reject, "boris"));

        Assert.Equal([ReviewAgreement.Holds], fields.Keys, StringComparer.Ordinal);
        Assert.Equal(1, fields[ReviewAgreement.Holds].Differing);
    }

    [Fact]
    public void One_reviewer_alone_agrees_with_nobody() => Assert.Empty(Of(Decides(1, First, ReviewVerdict.Accept), Decides(2, Second, ReviewVerdict.Reject)));

    [Fact]
    public void Matches_agree_on_whether_rows_are_one_act()
    {
        var match = ReviewSubject.Of(SubjectKind.Match, ["a", "b"])!;

        var same = Of(
            Decides(1, match, ReviewVerdict.Merge, "ana"),
            Decides(2, match, ReviewVerdict.Accept, "boris", new FieldChange(DecisionRules.Same, "yes", "yes")))[DecisionRules.Same];
        Assert.Equal((1, 0), (same.Units, same.Differing));
    }

    private static Dictionary<string, FieldAgreement> Of(params IEnumerable<Decision> decisions)
    {
        var machine = new MachineFields(Registry);
        var statements = Report.Statements.ToDictionary(statement => ReviewSubject.OfStatement(Report, statement), machine.Of);
        return ReviewAgreement.Of(StandingDecisions.Of(decisions), subject => statements.GetValueOrDefault(subject) ?? new Dictionary<string, string?>(StringComparer.Ordinal))
            .ToDictionary(one => one.Field, StringComparer.Ordinal);
    }
}
