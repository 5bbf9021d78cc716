using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;
using Lull.Lulls;
using Xunit;

namespace Lull.Benchmarks.Tests.Scoring;

public sealed class ConfusionScoresTests
{
    private static readonly TrueSpell Outage = new(TruthKind.Outage, 100, 120, 0, 0);

    [Fact]
    public void Outage_is_told_as_a_lull_as_an_outage_or_not_at_all()
    {
        Assert.Equal((1.0, 0.0), Of([Outage], Case.Found(98, 125)));
        Assert.Equal((0.0, 1.0), Of([Outage], Case.Found(101, 119, RegimeKind.ReportingGap)));
        Assert.Equal((0.0, 0.0), Of([Outage]));
        Assert.Equal((0.0, 0.0), Of([Outage], Case.Found(90, 300)));

        static (double Lulls, double Outages) Of(TrueSpell[] truth, params Finding[] findings)
        {
            var scores = new ConfusionScores([Case.Of(truth, findings)]);
            return (scores.OutagesCalledLulls, scores.OutagesCalledOutages);
        }
    }

    [Fact]
    public void Outage_within_a_true_lull_is_left_out() =>
        Assert.True(double.IsNaN(new ConfusionScores([Case.Of([Case.Lull(90, 150), Outage], [])]).OutagesCalledLulls));

    [Fact]
    public void One_sided_lull_is_recognised_only_with_the_right_side()
    {
        var truth = Case.Lull(100, 200, kind: TruthKind.OneSidedA);
        Assert.Equal((0.0, 1.0), Of(RegimeKind.OneSidedA));
        Assert.Equal((0.0, 0.0), Of(RegimeKind.OneSidedB));
        Assert.Equal((1.0, 0.0), Of(RegimeKind.Mutual));

        (double Mutual, double Recognised) Of(RegimeKind kind)
        {
            var scores = new ConfusionScores([Case.Of([truth], [Case.Found(102, 198, kind)])]);
            return (scores.OneSidedCalledMutual, scores.OneSidedRecognised);
        }
    }
}
