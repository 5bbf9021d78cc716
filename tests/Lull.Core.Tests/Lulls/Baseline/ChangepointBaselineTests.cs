using Lull.Events;
using Lull.Lulls;
using Lull.Lulls.Baseline;
using Xunit;

namespace Lull.Core.Tests.Lulls.Baseline;

public sealed class ChangepointBaselineTests
{
    private static readonly Dyad Pair = new("A", "B");
    private static readonly DateOnly Start = new(2024, 1, 1);
    private readonly ChangepointBaseline _baseline = new(ChangepointSettings.Default);

    [Fact]
    public void Baseline_finds_a_mutual_lull_where_both_sides_stop()
    {
        var acts = Acts(400, day => day is >= 150 and < 250);
        var report = _baseline.Detect(new DyadSeries(Pair, Start, acts, acts));
        var lull = Assert.Single(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
        Assert.InRange(lull.Onset.DayNumber - Start.DayNumber, 148, 153);
        Assert.InRange(lull.End!.Value.DayNumber - Start.DayNumber, 247, 252);
        Assert.True(lull.OnsetLow <= lull.Onset && lull.Onset <= lull.OnsetHigh);
        Assert.True(report.Smoothed.Mutual[200] > 0.9);
        Assert.True(report.Filtered.Mutual[200] > 0.9);
    }

    [Fact]
    public void Baseline_names_the_side_that_stopped_where_only_one_does()
    {
        var report = _baseline.Detect(new DyadSeries(Pair, Start, Acts(400, day => day >= 250), Acts(400, _ => false)));
        Assert.Contains(report.Spells, spell => spell is { Kind: RegimeKind.OneSidedA, End: null });
        Assert.DoesNotContain(report.Spells, spell => spell.Kind == RegimeKind.Mutual);
    }

    [Fact]
    public void Baseline_finds_nothing_where_the_press_falls_silent_as_well()
    {
        var acts = Acts(400, day => day is >= 150 and < 200);
        var reports = Enumerable.Range(0, 400).Select(day => day is >= 150 and < 200 ? 1.0 : 40).ToArray();
        Assert.Empty(_baseline.Detect(new DyadSeries(Pair, Start, acts, acts, reports)).Spells);
    }

    [Fact]
    public void Baseline_finds_nothing_where_rates_are_steady()
    {
        var acts = Acts(400, _ => false);
        Assert.Empty(_baseline.Detect(new DyadSeries(Pair, Start, acts, acts)).Spells);
    }

    [Fact]
    public void Exposure_is_one_where_reports_are_unknown_or_steady_and_low_in_an_outage()
    {
        Assert.All(TheatreExposure.Of(null, 20), share => Assert.Equal(1, share));
        var reports = Enumerable.Range(0, 60).Select(day => day is >= 20 and < 40 ? 4.0 : 40).ToArray();
        reports[50] = double.NaN;
        var exposure = TheatreExposure.Of(reports, 60);
        Assert.Equal(1, exposure[5], 1e-12);
        Assert.Equal(0.1, exposure[30], 1e-12);
        Assert.Equal(1, exposure[50], 1e-12);
    }

    [Fact]
    public void Dispersion_is_about_one_for_even_counts_and_large_for_bursts()
    {
        var open = Enumerable.Repeat(1.0, 400).ToArray();
        var bursts = Enumerable.Range(0, 400).Select(day => day % 40 < 5 ? 8.0 : 0).ToArray();
        Assert.Equal(1, Dispersion.Of(Acts(400, _ => false), open));
        Assert.True(Dispersion.Of(bursts, open) > 10);
    }

    private static double[] Acts(int days, Func<int, bool> isQuiet) =>
        [.. Enumerable.Range(0, days).Select(day => isQuiet(day) ? 0.0 : (day * 7 % 3))];
}
