using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Lull.Dossiers.Charts;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class ChartDrawingTests
{
    private const double WidthOfLetter = 6;

    [Fact]
    public void No_month_is_cut_off_at_the_edge() =>
        Gen.Int[121, 2600].Sample(days =>
        {
            var svg = XElement.Parse(ChartDrawing.Draw(new LullChart(SampleReport.Make(days, 60, null), ActsAlone: null, [])));
            var width = double.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
            var labels = svg.Descendants().Where(part => part.Name.LocalName is "text" && part.Attribute("text-anchor")?.Value is "start").ToList();

            Assert.Contains(labels, label => label.Value.Contains(" 20", StringComparison.Ordinal));
            Assert.All(labels, label => Assert.InRange(X(label) + (label.Value.Length * WidthOfLetter), 0, width));
        });

    private static double X(XElement label) => double.Parse(label.Attribute("x")!.Value, CultureInfo.InvariantCulture);
}
