using CsCheck;
using Lull.Ceasefires;
using Lull.Ceasefires.Variants;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Places;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>What an answer depends on, held against assessments of records from which the same was really struck, or to which it was really added.</summary>
public sealed class SensitivityTests
{
    private static readonly DateOnly Day = Pair.QuietFrom.AddDays(40);

    private static readonly RecordItem[] Truce =
        [Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension), Pair.Says(Pair.QuietFrom.AddDays(-3), "South Brigade", EventKind.Suspension)];

    private static readonly RecordItem[] Rumours =
        [.. Enumerable.Range(0, 20).Select(index => Pair.Act(Pair.QuietFrom.AddDays(2 * index), index % 2 == 0 ? "Front" : "Americans", index % 2 == 0 ? "Americans" : "Front") with { Publisher = "Rumour", Place = new Place(Country: "Syria") })];

    [Fact]
    public void Quiet_that_only_one_publisher_breaks_depends_on_whose_count_it_is()
    {
        RecordItem elsewhere = Pair.Act(Day, "Kelt junta", "Otar republic");
        var sensitivity = Of(Day, [.. Truce, .. Rumours, elsewhere]);
        Assert.Equal(CeasefireState.ActiveHostilities, Pair.Assess(Day, [.. Truce, .. Rumours]).Answer.State);
        foreach (var variant in (VariantAnswer[])[Find(sensitivity, VariantKind.Publisher, "Wire"), Find(sensitivity, VariantKind.WithoutPublisher, "Rumour")])
        {
            Assert.Equal((CeasefireState.UnannouncedCeasefire, true), (variant.Answer!.State, variant.Differs));
        }
    }

    [Fact]
    public void Variant_is_the_answer_of_a_record_from_which_the_rest_is_struck()
    {
        var without = Find(Of(Day, [.. Truce, .. Rumours]), VariantKind.WithoutPublisher, "Rumour");
        Assert.Equal(Pair.Assess(Day, Truce).InForce, without.InForce!.Value, 9);
    }

    [Fact]
    public void Words_that_one_publisher_alone_tells_go_with_it()
    {
        RecordItem[] told = [.. Truce.Select(row => row with { Publisher = "Rumour" }), Rumours[0]];
        var without = Find(Of(Day, told), VariantKind.WithoutPublisher, "Rumour");
        Assert.Equal(CeasefireState.UnexplainedLull, without.Answer!.State);
        Assert.Equal(CeasefireState.UnannouncedCeasefire, Find(Of(Day, [.. Truce, Rumours[0]]), VariantKind.WithoutPublisher, "Rumour").Answer!.State);
    }

    [Fact]
    public void Publisher_that_stopped_counting_before_the_quiet_says_nothing_of_it()
    {
        RecordItem[] early = [.. Enumerable.Range(0, 30).Select(index => Pair.Act(Pair.Start.AddDays(2 * index), "South Brigade", "Americans") with { Publisher = "Gazette" })];
        var variant = Find(Of(Day, early), VariantKind.Publisher, "Gazette");
        Assert.Null(variant.Answer);
        Assert.Contains("may have stopped counting", variant.Remark, StringComparison.Ordinal);
        Assert.NotNull(Find(Of(Day, [.. early, .. early.Select(act => Pair.Act(act.When.Start.AddDays(138), "South Brigade", "Americans") with { Publisher = "Gazette" })]), VariantKind.Publisher, "Gazette").Answer);
    }

    [Fact]
    public void Country_with_quiet_is_told_apart_from_one_with_fighting()
    {
        var items = Pair.Fighting.Select(act => act with { Place = new Place(Country: "Iraq") }).ToList();
        var sensitivity = Of(Day, [.. Truce, .. Rumours], items);
        Assert.Equal(CeasefireState.UnannouncedCeasefire, Find(sensitivity, VariantKind.Geography, "Iraq only").Answer!.State);
        Assert.NotEqual(CeasefireState.UnannouncedCeasefire, Find(sensitivity, VariantKind.Geography, "Syria only").Answer!.State);
    }

    [Fact]
    public void Country_that_most_acts_do_not_tell_is_not_asked()
    {
        RecordItem inIraq = Pair.Act(Day, "Front", "Americans") with { Place = new Place(Country: "Iraq") };
        var variant = Find(Of(Day, [.. Rumours, inIraq]), VariantKind.Geography, "Syria only");
        Assert.Null(variant.Answer);
        Assert.Contains("are known with a country", variant.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Lethal_acts_only_leave_bloodless_ones_out()
    {
        List<RecordItem> deadly = [.. Pair.Fighting.Select(act => (Event)act with { Deaths = CountRange.One })];
        RecordItem[] bloodless = [.. Rumours.Select(act => (Event)act with { Deaths = CountRange.Exactly(0) })];
        Assert.Equal(CeasefireState.UnannouncedCeasefire, Find(Of(Day, [.. Truce, .. bloodless], deadly), VariantKind.Definition, "lethal acts only").Answer!.State);
        Assert.Null(Find(Of(Day, [.. Truce, .. Rumours]), VariantKind.Definition, "lethal acts only").Answer);
    }

    [Fact]
    public void Member_that_fights_on_is_told_apart_from_its_umbrella()
    {
        RecordItem[] south = [.. Enumerable.Range(0, 130).SelectMany(index => new[] { Pair.Act(Pair.Start.AddDays(2 * index), "South Brigade", "Americans"), Pair.Act(Pair.Start.AddDays((2 * index) + 1), "Americans", "South Brigade") }).Where(act => act.When.Start <= Day)];
        var sensitivity = Of(Day, [.. Truce, .. south]);
        Assert.Equal(CeasefireState.ActiveHostilities, Find(sensitivity, VariantKind.Level, "South Brigade, its own acts").Answer!.State);
        Assert.Equal(CeasefireState.UnannouncedCeasefire, Find(sensitivity, VariantKind.Level, "Front, acts told under that name only").Answer!.State);
    }

    [Fact]
    public void Struck_evidence_is_what_the_answer_is_without_it()
    {
        RecordItem act = Pair.Act(Day.AddDays(-1), "Front", "Americans") with { Deaths = CountRange.Exactly(30) };
        var sensitivity = Of(Day, [.. Truce, act]);
        var struck = Assert.Single(sensitivity.Changes, change => change.Ids.SequenceEqual([act.Id], StringComparer.Ordinal));
        Assert.True(struck.Moves);
        Assert.Equal(Pair.Assess(Day, Truce).Answer, struck.Answer);
        Assert.Equal(Pair.Assess(Day, Truce).InForce, struck.InForce, 9);
    }

    [Fact]
    public void Pieces_that_move_nothing_alone_are_struck_together()
    {
        var changes = Of(Day, Truce).Changes;
        var moving = changes.First(change => change.Kind is ChangeKind.Struck);
        Assert.True(moving.Moves);
        Assert.All(moving.Ids, id => Assert.Contains(Truce, row => string.Equals(row.Id, id, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Front", "Americans")]
    [InlineData("Americans", "Front")]
    public void Least_acts_of_the_coming_week_are_the_least_that_change_the_answer_when_they_come(string source, string target)
    {
        var change = Assert.Single(Of(Day, Truce).Changes, change => change.Kind is ChangeKind.NewActs && change.What.Contains($"by {source} ", StringComparison.Ordinal));
        Assert.True(change.Moves);
        var least = int.Parse(change.What.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(change.InForce, Pair.Assess(Day.AddDays(7), [.. Truce, .. Coming(least)]).InForce, 9);
        Assert.Equal(change.Answer, Pair.Assess(Day.AddDays(7), [.. Truce, .. Coming(least)]).Answer);
        Assert.NotEqual(change.Answer.State, Pair.Assess(Day.AddDays(7), [.. Truce, .. Coming(least - 1)]).Answer.State);

        IEnumerable<RecordItem> Coming(int acts) => Enumerable.Range(0, acts).Select(act =>
        {
            var day = ((2 * act) + 1) * 7 / (2 * acts);
            return Pair.Act(Day.AddDays(1 + day), source, target) with { Id = $"new{act}", Origin = new Origin("test", act, $"new{act}") };
        });
    }

    [Fact]
    public void Quiet_week_is_what_the_answer_is_when_nothing_comes()
    {
        var change = Assert.Single(Of(Day, Truce).Changes, change => change.Kind is ChangeKind.QuietWeek);
        Assert.False(change.Moves);
        Assert.Equal(Pair.Assess(Day.AddDays(7), Truce).InForce, change.InForce, 9);
    }

    [Fact]
    public void Imagined_end_is_what_the_answer_is_when_it_is_declared()
    {
        var change = Assert.Single(Of(Day, Truce).Changes, change => change.What.Equals("an end declared by Front", StringComparison.Ordinal));
        var real = Pair.Assess(Day.AddDays(7), [.. Truce, Pair.Says(Day.AddDays(1), "Front", EventKind.CeasefireEnd)]);
        Assert.Equal(real.InForce, change.InForce, 9);
        Assert.Equal(real.Answer, change.Answer);
    }

    [Fact]
    public void Every_record_has_a_sensitivity_whose_figures_are_probabilities() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 25], Gen.Enum<EventKind>().Where(kind => kind.IsSignal()).List[0, 3]).Sample(
            (after, every, kinds) =>
            {
                var day = Pair.Start.AddDays(60 + after);
                RecordItem[] acts = [.. Enumerable.Range(0, 60 / every).Select(index => Pair.Act(Pair.Start.AddDays(every * index), index % 3 == 0 ? "Americans" : "South Brigade", index % 3 == 0 ? "South Brigade" : "Americans"))];
                var sensitivity = Of(day, [Pair.Act(Pair.Start, "Front", "Americans"), .. kinds.Select((kind, index) => Pair.Says(day.AddDays(-8 * index), "South Brigade", kind))], acts);
                Assert.All(sensitivity.Variants, variant => Assert.True(variant.Answer is null ? variant.Remark.Length > 0 : variant is { InForce: >= 0 and <= 1, Answer.Probability: > 0 and <= 1 }));
                Assert.All(sensitivity.Changes, change => Assert.InRange(change.InForce, 0, 1));
                Assert.Equal(sensitivity.Changes.Select(change => change.Moves).OrderByDescending(moves => moves), sensitivity.Changes.Select(change => change.Moves));
            },
            iter: 6,
            threads: 1);

    private static VariantAnswer Find(Sensitivity sensitivity, VariantKind kind, string name) =>
        Assert.Single(sensitivity.Variants, variant => variant.Kind == kind && string.Equals(variant.Name, name, StringComparison.Ordinal));

    private static Sensitivity Of(DateOnly day, IReadOnlyList<RecordItem> more, IReadOnlyList<RecordItem>? fighting = null)
    {
        IReadOnlyList<RecordItem> items = [.. fighting ?? Pair.Fighting, .. more];
        var options = SeriesOptions.Default with { AsOf = day };
        var input = new AssessmentInput(Items.Builder(items, options).Build(new Dyad("Front", "Americans"))!, items, [], []);
        return new SensitivityAssessor(Items.Actors).Of(input, options, new CeasefireAssessor(Items.Actors).Assess(input));
    }
}
