using CsCheck;
using Lull.Core.Tests.Ceasefires;
using Lull.Events;
using Lull.Reviews;
using Xunit;
using static Lull.Core.Tests.Reviews.Desk;

namespace Lull.Core.Tests.Reviews;

/// <summary>What must hold whatever reviewers decide.</summary>
public sealed class ReviewProperties
{
    private static readonly IReadOnlyList<Event> Acts =
    [
        .. Enumerable.Range(0, 6).Select(index => Pair.Act(Day.AddDays(index / 2), index % 3 == 0 ? "the boys" : "Front", "Americans") with { Id = $"row-{index}", Publisher = $"P{index}", Origin = new Origin("test", index, $"{index}0000000") }),
    ];

    private static readonly Gen<(ReviewSubject Subject, ReviewVerdict Verdict, FieldChange[] Changes)> OnStatement =
        Gen.Select(Gen.OneOf(Gen.Const(First), Gen.Const(Second)), Gen.OneOf(
            Gen.Const((ReviewVerdict.Accept, Array.Empty<FieldChange>())),
            Gen.Const((ReviewVerdict.Reject, Array.Empty<FieldChange>())),
            Gen.OneOf(Gen.Const("actual"), Gen.Const("denied"), Gen.Const("planned")).Select(value => (ReviewVerdict.Correct, new[] { new FieldChange("modality", null, value) })),
            Gen.OneOf(Gen.Const("strike"), Gen.Const("overflight"), Gen.Const("ceasefire")).Select(value => (ReviewVerdict.Correct, new[] { new FieldChange("kind", null, value) }))),
            (subject, what) => (subject, what.Item1, what.Item2));

    private static readonly Gen<(ReviewSubject Subject, ReviewVerdict Verdict, FieldChange[] Changes)> OnRow =
        Gen.Select(Gen.Int[0, 5], Gen.Bool, (index, rejects) => (
            ReviewSubject.OfRow(Acts[index]),
            rejects ? ReviewVerdict.Reject : ReviewVerdict.Correct,
            rejects ? Array.Empty<FieldChange>() : [new FieldChange("count", "1", "2")]));

    private static readonly Gen<(ReviewSubject Subject, ReviewVerdict Verdict, FieldChange[] Changes)> OnMatch =
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 5], Gen.Bool, (index, step, merges) => (
            ReviewSubject.OfMatch(Acts[index], Acts[(index + step) % 6]), merges ? ReviewVerdict.Merge : ReviewVerdict.Split, Array.Empty<FieldChange>()));

    private static readonly Gen<(ReviewSubject Subject, ReviewVerdict Verdict, FieldChange[] Changes)> OnName =
        Gen.OneOf(Gen.Const("umbrella"), Gen.Const("Kelt Junta")).Select(actor => (ReviewSubject.OfName("the boys"), ReviewVerdict.Correct, new[] { new FieldChange(DecisionRules.Actor, null, actor) }));

    private static readonly Gen<List<Decision>> Decided =
        Gen.Select(Gen.OneOf(OnStatement, OnRow, OnMatch, OnName), Gen.OneOf(Gen.Const("ana"), Gen.Const("boris")))
            .List[0, 8]
            .Select(all => all.Select((one, index) => Decides(index + 1, one.Item1.Subject, one.Item1.Verdict, one.Item2, one.Item1.Changes)).ToList());

    [Fact]
    public void Evidence_is_the_same_when_a_decision_was_made_and_taken_back() =>
        Gen.Select(Decided, Gen.OneOf(OnStatement, OnRow, OnMatch, OnName)).Sample((before, more) =>
        {
            var one = Decides(before.Count + 1, more.Subject, more.Verdict, "ana", more.Changes);
            Assert.Equal(Text(before), Text([.. before, one, TakesBack(one.Number + 1, one)]));
        });

    [Fact]
    public void Evidence_is_the_machine_s_when_all_is_taken_back() =>
        Decided.Sample(decisions =>
            Assert.Equal(Text([]), Text([.. decisions, .. decisions.Select((one, index) => TakesBack(decisions.Count + index + 1, one))])));

    [Fact]
    public void Order_of_decisions_on_different_subjects_does_not_matter() =>
        Gen.Select(Decided, Gen.Int).Sample((decisions, seed) =>
        {
            var independent = decisions.DistinctBy(one => one.Subject).ToList();
            var shuffled = independent.OrderBy(one => HashCode.Combine(one.Number, seed)).Select((one, index) => one with { Number = index + 1 }).ToList();
            Assert.Equal(Text(independent), Text(shuffled));
        });

    [Fact]
    public void No_act_comes_out_of_nothing_when_rows_are_only_merged_and_split() =>
        OnMatch.List[0, 8].Sample(matches =>
        {
            var rows = Rows(Acts, matches.Select((one, index) => Decides(index + 1, one.Subject, one.Verdict)));
            Assert.Subset(Acts.Select(act => act.Id).ToHashSet(StringComparer.Ordinal), rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal));
            Assert.Equal(Acts.SelectMany(act => act.Publishers).Order(StringComparer.Ordinal), rows.SelectMany(row => row.Publishers).Order(StringComparer.Ordinal));
        });

    private static string Text(IEnumerable<Decision> decisions)
    {
        var evidence = Evidence(decisions);
        var rows = evidence.Items([.. Acts, .. Derived], [Report]).Select(row => row.ToString());
        var statements = evidence.Reports([Report]).SelectMany(read => read.Statements).Select(statement => Lull.Reading.Statements.StatementJson.Of("r", statement));
        return string.Join('\n', rows.Concat(statements));
    }
}
