using CsCheck;
using Lull.Events;
using Lull.Web.Pairs;
using Lull.Web.Reviews;
using Xunit;

namespace Lull.Web.Tests.Reviews;

public sealed class PairRankingTests
{
    [Fact]
    public void Pairs_that_just_changed_come_before_doubtful_ones_those_before_sure_ones_and_unknown_ones_last()
    {
        IReadOnlyList<PairRow> rows =
        [
            Row("Unread", status: PairRow.Pending, probability: null),
            Row("Failed", status: PairRow.Unknown, probability: 0.5),
            Row("Fighting", probability: 0.01),
            Row("Doubtful", probability: 0.5),
            Row("Quiet", probability: 0.98),
            Row("Changed", probability: 0.99, changed: "quiet since this week"),
        ];

        Assert.Equal(["Changed", "Doubtful", "Quiet", "Fighting", "Unread", "Failed"], Ranked(rows), StringComparer.Ordinal);
    }

    [Fact]
    public void Pairs_that_are_alike_stand_in_the_order_of_their_acts() =>
        Assert.Equal(["Most", "More", "Few"], Ranked([Row("Most", probability: 0.5), Row("More", probability: 0.5), Row("Few", probability: 0.5)]), StringComparer.Ordinal);

    [Fact]
    public void A_pair_that_the_overview_does_not_know_yet_is_in_the_order_too() =>
        Assert.Equal(["Known", "New"], Ranked([Row("New", probability: 0.5), Row("Known", probability: 0.5)], without: "New"), StringComparer.Ordinal);

    [Fact]
    public void Every_pair_comes_once_whatever_is_known_of_it() =>
        Gen.Select(Gen.Double[0, 1], Gen.Bool, Gen.OneOf(Gen.Const("fighting"), Gen.Const(PairRow.Pending), Gen.Const(PairRow.Unknown))).List[0, 40].Sample(known =>
        {
            var rows = known.Select((one, number) => Row($"Side {number}", one.Item3, one.Item1, one.Item2 ? "changed" : null)).ToList();
            Assert.Equal(rows.Select(row => row.A).Order(StringComparer.Ordinal), Ranked(rows).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        });

    private static IEnumerable<string> Ranked(IReadOnlyList<PairRow> rows, string? without = null) => PairRanking.Of(
        [.. rows.Select(row => new DyadSummary(new Dyad(row.A, row.B), 1, 1, 2, 0, row.First, row.Last))],
        rows.Where(row => !string.Equals(row.A, without, StringComparison.Ordinal))).Select(dyad => dyad.A);

    private static PairRow Row(string side, string status = "fighting", double? probability = null, string? changed = null)
    {
        var row = PairRow.Of(new DyadSummary(new Dyad(side, "Zone"), 1, 1, 2, 0, new DateOnly(2024, 1, 1), new DateOnly(2024, 3, 1)));
        return row with { Status = status, Probability = probability, Changed = changed };
    }
}
