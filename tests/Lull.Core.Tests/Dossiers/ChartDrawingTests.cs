using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Lull.Dossiers.Charts;
using Lull.Lulls;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class ChartDrawingTests
{
    private const double WidthOfLetter = 6;

    [Fact]
    public void No_month_is_cut_off_at_the_edge() =>
        Gen.Int[121, 2600].Sample(days =>
        {
            var svg = Drawn(SampleReport.Make(days, 60, null));
            var width = double.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
            var labels = Labels(svg).ToList();

            Assert.Contains(labels, label => label.Value.Contains(" 20", StringComparison.Ordinal));
            Assert.All(labels, label => Assert.InRange(X(label) + (label.Value.Length * WidthOfLetter), 0, width));
        });

    [Fact]
    public void Every_month_that_is_named_is_of_the_year_named_last() =>
        Gen.Int[121, 14_000].Sample(days =>
        {
            var named = Labels(Drawn(SampleReport.Make(days, 60, null))).Where(label => label.Attribute("class")?.Value is "tick").Select(label => label.Value).ToList();
            var before = DateOnly.MinValue;
            foreach (var label in named)
            {
                var isYear = label.Length == 4;
                var month = isYear ? new DateOnly(int.Parse(label, CultureInfo.InvariantCulture), 1, 1)
                    : DateOnly.ParseExact(label.Length == 3 ? $"{label} {before.Year:0000}" : label, "MMM yyyy", CultureInfo.InvariantCulture);
                Assert.True(month > before, $"{label} after {before:O}");
                before = month;
            }

            var end = SampleReport.Start.AddDays(days - 1);
            Assert.True(named.Count >= 2 && end.DayNumber - before.DayNumber <= days / 2, $"{end:O} is far from {before:O}");
        });

    [Theory]
    [InlineData(600, 120)]
    [InlineData(9000, 8980)]
    [InlineData(9000, 8500)]
    public void Lull_is_named_within_the_chart(int days, int from)
    {
        var label = Assert.Single(Labels(Drawn(SampleReport.Make(days, from, null))), label => label.Value is "mutual lull");
        Assert.InRange(X(label) + (label.Value.Length * WidthOfLetter), 0, 948);
    }

    [Fact]
    public void Names_of_lulls_do_not_lie_on_each_other()
    {
        var report = SampleReport.Make(9000, 110, 260);
        var lull = report.Spells[1];
        var later = lull with { Onset = lull.Onset.AddDays(200), OnsetLow = lull.OnsetLow.AddDays(200), OnsetHigh = lull.OnsetHigh.AddDays(200), End = lull.End!.Value.AddDays(200) };
        Assert.Single(Labels(Drawn(report with { Spells = [.. report.Spells, later] })), label => label.Value is "mutual lull");
    }

    private static XElement Drawn(LullReport report) => XElement.Parse(ChartDrawing.Draw(new LullChart(report, ActsAlone: null, [])));

    private static IEnumerable<XElement> Labels(XElement svg) =>
        svg.Descendants().Where(part => part.Name.LocalName is "text" && part.Attribute("text-anchor")?.Value is "start");

    private static double X(XElement label) => double.Parse(label.Attribute("x")!.Value, CultureInfo.InvariantCulture);
}
