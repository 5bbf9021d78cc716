using CsCheck;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed class ReportingLevelTests
{
    [Fact]
    public void Steady_reporting_leaves_exposure_at_one()
    {
        var (exposure, _) = Of(Scene.Poisson(1, (1000, 20)));
        Assert.All(exposure.Skip(30), open => Assert.InRange(open, 0.9, 1.1));
        Assert.InRange(exposure.Skip(30).Average(), 0.98, 1.02);
    }

    [Fact]
    public void Weekend_without_reports_is_no_outage_once_the_week_is_known()
    {
        var reports = Enumerable.Range(0, 700).Select(day => day % 7 >= 5 ? 2.0 : 20).ToArray();
        var (exposure, ratio) = Of(reports);
        Assert.All(exposure.Skip(300), open => Assert.InRange(open, 0.85, 1.15));
        Assert.All(ratio.Skip(300), outage => Assert.True(outage < 1, $"an outage was {outage} times as likely"));
    }

    [Fact]
    public void Dark_spell_speaks_for_an_outage_and_full_reporting_against()
    {
        var (_, ratio) = Of(Scene.Poisson(2, (400, 20), (30, 1), (100, 20)));
        Assert.True(ratio.Skip(400).Take(30).Count(outage => outage > 5) > 25);
        Assert.True(ratio.Take(400).Skip(14).Count(outage => outage > 1) < 5);
        Assert.True(ratio.Skip(445).Count(outage => outage > 1) < 3);
    }

    [Fact]
    public void Slow_fall_of_reporting_lowers_exposure()
    {
        var (exposure, _) = Of([.. Enumerable.Range(0, 800).Select(day => day < 500 ? 30.0 : Math.Max(30 - ((day - 500) * 0.1), 10))]);
        Assert.InRange(exposure[490], 0.95, 1.05);
        Assert.InRange(exposure[799], 0.4, 0.85);
    }

    [Fact]
    public void Future_does_not_change_the_past() =>
        Gen.Select(Gen.Double[0, 40].Select(Math.Round).Array[60], Gen.Double[0, 40].Select(Math.Round).Array[20], Gen.Int[1, 59]).Sample(
            (reports, others, cut) =>
            {
                var (exposure, ratio) = Of(reports);
                var (otherExposure, otherRatio) = Of([.. reports.Take(cut), .. others]);
                Assert.Equal(exposure.Take(cut), otherExposure.Take(cut));
                Assert.Equal(ratio.Take(cut), otherRatio.Take(cut));
            },
            iter: 200);

    [Fact]
    public void Days_without_a_figure_leave_all_as_it_was()
    {
        var reports = Scene.Poisson(3, (200, 20));
        Array.Fill(reports, double.NaN, 100, 50);
        var (exposure, ratio) = Of(reports);
        Assert.All(Enumerable.Range(100, 50), day => Assert.Equal((exposure[99], 1f), (exposure[day], ratio[day])));
    }

    private static (float[] Exposure, float[] OutageRatio) Of(double[] reports) =>
        ReportingLevel.Of(reports, Scene.Start, ModelParameters.Default);
}
