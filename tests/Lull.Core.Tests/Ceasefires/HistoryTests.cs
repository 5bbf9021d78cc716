using Lull.Ceasefires;
using Lull.Ceasefires.Lifecycle;
using Lull.Core.Tests.Events;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>The course of the front and the Americans: fighting, an announced stop, quiet, and fighting again.</summary>
public sealed class HistoryTests
{
    private static readonly DateOnly Back = Pair.QuietFrom.AddDays(90);
    private static readonly DateOnly Day = Back.AddDays(150);

    private static readonly RecordItem[] Course =
    [
        Pair.Says(Pair.QuietFrom, "Front", EventKind.Suspension),
        Pair.Says(Pair.QuietFrom.AddDays(1), "Americans", EventKind.Suspension) with { Target = "Front" },
        Pair.Says(Back, "Front", EventKind.Resumption),
        .. Enumerable.Range(0, 75).SelectMany(index => new[] { Pair.Act(Back.AddDays(2 * index), "Front", "Americans"), Pair.Act(Back.AddDays((2 * index) + 1), "Americans", "Front") }),
    ];

    [Fact]
    public void Course_is_fighting_ceasefire_collapse_and_fighting_with_their_days()
    {
        var states = Of(HistoryView.Smoothed).States;
        Assert.Equal(
            [CeasefireState.ActiveHostilities, CeasefireState.UnannouncedCeasefire, CeasefireState.Collapsed, CeasefireState.ActiveHostilities],
            states.Select(state => state.State).Where(state => state is not CeasefireState.UnderStrain));
        var quiet = states.Single(state => state.State is CeasefireState.UnannouncedCeasefire);
        Assert.InRange(quiet.From.DayNumber - Pair.QuietFrom.DayNumber, -2, 3);
        Assert.InRange(quiet.From, quiet.FromLow!.Value, quiet.FromHigh!.Value);
        Assert.InRange(quiet.To.DayNumber - Back.DayNumber, -3, 3);
    }

    [Theory]
    [InlineData(HistoryView.Smoothed)]
    [InlineData(HistoryView.Filtered)]
    public void Every_day_is_in_one_state_and_every_act_in_its_days(HistoryView view)
    {
        var states = Of(view).States;
        Assert.Equal((Pair.Start, Day), (states[0].From, states[^1].To));
        for (var index = 1; index < states.Count; index++)
        {
            Assert.Equal(states[index - 1].To.AddDays(1), states[index].From);
            Assert.NotEqual(states[index - 1].State, states[index].State);
        }

        Assert.Equal(350, states.Sum(state => state.Acts), 9);
        Assert.All(states, state => Assert.InRange(state.Probability, 0.1, 1));
    }

    [Fact]
    public void As_known_then_the_quiet_is_told_later_than_looking_back()
    {
        var (then, now) = (QuietOf(HistoryView.Filtered), QuietOf(HistoryView.Smoothed));
        Assert.True(then.From > now.From, $"{then.From} is not after {now.From}");
        Assert.Null(then.FromLow);
    }

    [Fact]
    public void What_comes_later_changes_nothing_of_what_was_known_then()
    {
        var early = Pair.QuietFrom.AddDays(60);
        var known = Of(HistoryView.Filtered, early).States;
        var later = Of(HistoryView.Filtered).States;
        Assert.Equal(known.SkipLast(1).Select(state => (state.State, state.From)), later.Take(known.Count - 1).Select(state => (state.State, state.From)));
        Assert.Equal(known[^1].State, later[known.Count - 1].State);
    }

    [Fact]
    public void Evidence_of_a_quiet_is_what_was_said_around_it_and_the_acts_within()
    {
        var violation = Pair.Act(Pair.QuietFrom.AddDays(40), "South Brigade", "Americans");
        var evidence = Of(HistoryView.Smoothed, Day, [violation]).States.Where(state => state.From < Back && state.From > Pair.Start).SelectMany(state => state.Evidence).ToList();
        Assert.Contains(Course[0].Id, evidence, StringComparer.Ordinal);
        Assert.Contains(violation.Id, evidence, StringComparer.Ordinal);
        Assert.DoesNotContain(evidence, id => id.Contains("Resumption", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_state_is_the_answer_of_the_day()
    {
        foreach (var day in (DateOnly[])[Pair.QuietFrom.AddDays(-20), Pair.QuietFrom.AddDays(50), Back.AddDays(60)])
        {
            Assert.Equal(Pair.Assess(day, Course).Answer.State, Of(HistoryView.Filtered, day).States[^1].State);
        }
    }

    [Fact]
    public void Words_from_before_the_record_of_acts_are_listed_apart()
    {
        var old = Pair.Says(Pair.Start.AddDays(-300), "Front", EventKind.Ceasefire);
        var history = Of(HistoryView.Smoothed, Day, [old]);
        Assert.Equal([old.Id], history.Before);
        Assert.DoesNotContain(old.Id, history.States.SelectMany(state => state.Evidence), StringComparer.Ordinal);
    }

    private static HistoryState QuietOf(HistoryView view) => Of(view).States.First(state => state.State is CeasefireState.UnannouncedCeasefire);

    private static PairHistory Of(HistoryView view, DateOnly? day = null, IReadOnlyList<RecordItem>? more = null)
    {
        IReadOnlyList<RecordItem> items = [.. Pair.Fighting, .. Course, .. more ?? []];
        var series = Items.Builder(items, SeriesOptions.Default with { AsOf = day ?? Day }).Build(new Dyad("Front", "Americans"))!;
        return new HistoryReader(Items.Actors).Of(new AssessmentInput(series, items, [], []), view);
    }
}
