using Lull.Dossiers;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

/// <summary>What is quoted has to be true of the record.</summary>
public sealed class AnswerTextTests
{
    [Fact]
    public void Act_of_days_on_which_the_quiet_may_not_have_begun_is_told()
    {
        var report = SampleReport.Make(lullTo: null);
        var assessment = SampleDossier.Make().Result.Assessment;
        var acts = Enumerable.Range(0, report.Series.Days).Where(day => report.Series.AToB[day] + report.Series.BToA[day] > 0).Select(report.Series.DayAt).ToList();
        var quiet = report.Spells[1] with { Onset = acts[^1], OnsetLow = acts[^1], OnsetHigh = acts[^1].AddDays(30), End = null };

        var since = AnswerText.Of(assessment with { Quiet = quiet, Violations = [] }, report.Series)[1];
        Assert.DoesNotContain("no hostile act", since, StringComparison.Ordinal);
        Assert.Contains("within that interval and none after it", since, StringComparison.Ordinal);

        var later = quiet with { Onset = acts[^1].AddDays(1), OnsetLow = acts[^1].AddDays(1) };
        Assert.Contains("no hostile act by either since", AnswerText.Of(assessment with { Quiet = later, Violations = [] }, report.Series)[1], StringComparison.Ordinal);
    }
}
