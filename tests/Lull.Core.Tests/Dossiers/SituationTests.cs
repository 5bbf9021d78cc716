using CsCheck;
using Lull.Actors;
using Lull.Dossiers;
using Lull.Dossiers.Weekly;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class SituationTests
{
    [Fact]
    public void Week_stands_beside_the_week_and_the_four_weeks_before()
    {
        var week = Pair(SampleReport.Start.AddDays(103)).Pairs[0];
        Assert.Equal((3.0, 7.0, 28.0), (week.ThisWeek.Acts, week.LastWeek.Acts, week.Month.Acts));
        Assert.Equal(7, week.ThisWeek.Length);
    }

    [Fact]
    public void State_of_a_week_ago_is_as_it_was_known_then()
    {
        var now = Pair(SampleReport.Start.AddDays(110)).Pairs[0];
        var then = Pair(SampleReport.Start.AddDays(103)).Pairs[0];
        Assert.Equal(then.Now.Answer, now.Before!.Answer);
        Assert.Equal(now.Before.Answer.State != now.Now.Answer.State, now.HasChanged);
    }

    [Fact]
    public void Theatre_holds_its_pairs_and_no_others()
    {
        var request = DossierComposerTests.Request(SampleReport.Start.AddDays(103));
        var report = new SituationComposer(ActorRegistry.Empty).Theatre("redland", request);
        Assert.Equal(SampleDossier.Sides, Assert.Single(report!.Pairs).Dyad);
        Assert.Null(new SituationComposer(ActorRegistry.Empty).Theatre("Blueland", request));
    }

    [Theory]
    [InlineData(DossierForm.Html)]
    [InlineData(DossierForm.Md)]
    [InlineData(DossierForm.Json)]
    public void Week_is_written_in_every_form(DossierForm form)
    {
        var text = DossierText.Of(Pair(SampleReport.Start.AddDays(103)), form);
        Assert.Contains("the week of 22 to 28 January 2024", text, StringComparison.Ordinal);
        Assert.Contains("a week earlier", text.Replace("a_week_ago", "a week earlier", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Window_of_a_chart_keeps_every_act_of_its_days() =>
        Gen.Int[1, 250].Sample(skip =>
        {
            var whole = SampleReport.Make();
            var from = SampleReport.Start.AddDays(skip);
            var window = ChartWindow.Of(whole, from);
            return window.Series.Start == from && window.Series.End == whole.Series.End
                && Math.Abs(Lull.Lulls.ActsBetween.Count(whole.Series, from, whole.Series.End) - Lull.Lulls.ActsBetween.Count(window.Series, from, whole.Series.End)) < 1e-9
                && window.Smoothed.Mutual.SequenceEqual(whole.Smoothed.Mutual.Skip(skip));
        });

    private static SituationReport Pair(DateOnly day) =>
        new SituationComposer(ActorRegistry.Empty).Pair(DossierComposerTests.Request(day))!;
}
