using CsCheck;
using Lull.Dossiers.Charts;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class MirrorChartTests
{
    [Fact]
    public void Chart_shows_both_directions_with_the_lull_shaded() =>
        Golden.Check(string.Join('\n', MirrorChart.Draw(SampleReport.Make())) + "\n", "mirror-chart.verified.txt");

    [Fact]
    public void Chart_of_thirty_five_years_is_drawn_by_several_weeks() =>
        Golden.Check(string.Join('\n', MirrorChart.Draw(SampleReport.Make(12_700, 6_000, 7_000))) + "\n", "mirror-chart-long.verified.txt");

    [Fact]
    public void Chart_never_exceeds_its_columns() =>
        Gen.Select(Gen.Int[200, 3000], Gen.Int[MirrorChart.MinColumns, 160], Gen.Int[50, 190]).Sample((days, columns, from) =>
            MirrorChart.Draw(SampleReport.Make(days, from, null), columns).All(line => line.Length <= columns));
}
