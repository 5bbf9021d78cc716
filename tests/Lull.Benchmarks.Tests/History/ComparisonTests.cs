using Lull.Benchmarks.History;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;
using Xunit;

namespace Lull.Benchmarks.Tests.History;

public sealed class ComparisonTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);
    private static readonly Dyad Pair = new("A", "B");

    [Theory]
    [InlineData(100, 300, "Found")]
    [InlineData(117, 300, "Found")]
    [InlineData(118, 300, "OnsetOff")]
    [InlineData(100, 361, "EndOff")]
    [InlineData(100, 239, "EndOff")]
    public void Known_lull_is_found_within_two_weeks_of_the_interval_and_sixty_days_of_the_end(int onset, int end, string verdict)
    {
        var known = new KnownLull(Pair, DayInterval.OfDay(Start.AddDays(100)), DayInterval.OfDay(Start.AddDays(300)), "");
        Assert.Equal(verdict, Comparison.Of(known, Report(onset, end)).Verdict.ToString());
    }

    [Fact]
    public void Known_lull_is_missed_where_the_lulls_are_others()
    {
        var known = new KnownLull(Pair, DayInterval.OfDay(Start.AddDays(100)), DayInterval.OfDay(Start.AddDays(200)), "");
        Assert.Equal(Verdict.Missed, Comparison.Of(known, Report(20, 90)).Verdict);
        Assert.Equal(Verdict.Missed, Comparison.Of(known, Report(210, 290)).Verdict);
        Assert.Equal(Verdict.Missed, Comparison.Of(known, report: null).Verdict);
    }

    [Fact]
    public void Declared_truce_is_not_observed_where_acts_go_on_and_too_sparse_where_there_were_none_before()
    {
        var truce = new DeclaredTruce(Pair, Start.AddDays(100), "", "");
        Assert.Equal(Verdict.NotObserved, Comparison.Of(truce, Report(300, 350)).Verdict);
        Assert.Equal(Verdict.Found, Comparison.Of(truce, Report(105, 350)).Verdict);
        Assert.Equal(Verdict.TooSparse, Comparison.Of(truce with { Day = Start.AddDays(3) }, Report(300, 350)).Verdict);
    }

    [Fact]
    public void Dyads_of_the_lists_are_split_at_the_first_free_hyphen() =>
        Assert.Equal(new Dyad("LTTE", "LTTE - K"), KnownHistory.PairOf("LTTE - LTTE - K"));

    private static LullReport Report(int onset, int end)
    {
        var acts = Enumerable.Repeat(0.5, 400).ToArray();
        var series = new DyadSeries(Pair, Start, acts, acts);
        var spell = new RegimeSpell
        {
            Kind = RegimeKind.Mutual,
            Onset = series.DayAt(onset),
            OnsetLow = series.DayAt(onset - 3),
            OnsetHigh = series.DayAt(onset + 3),
            End = series.DayAt(end),
            Probability = 1,
            ProbabilityOnLastDay = 1,
            RateBefore = 1,
            RateDuring = 0,
            ExpectedActs = 100,
        };
        var none = new DailyProbabilities(acts, acts, acts, acts);
        return new LullReport(series, [spell], none, none);
    }
}
