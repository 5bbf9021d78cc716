using CsCheck;
using Lull.Dossiers.Charts;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class ActsByWeekTests
{
    [Fact]
    public void Weeks_lose_no_act_and_no_day() =>
        Gen.Select(Gen.Int[200, 2000], Gen.Int[1, 9]).Sample((days, weeks) =>
        {
            var series = SampleReport.Make(days).Series;
            var bins = ActsByWeek.Of(series, weeks);
            var acts = series.AToB.Sum() + series.IntervalCounts.Sum(count => count.Acts);
            return bins.Sum(bin => bin.Days) == days && Math.Abs(bins.Sum(bin => bin.AToB) - acts) < 1e-6
                && bins.Skip(1).All(bin => bin.Start.DayOfWeek == DayOfWeek.Monday);
        });
}
