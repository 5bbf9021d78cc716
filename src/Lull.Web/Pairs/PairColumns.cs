using Lull.Record.Export;

namespace Lull.Web.Pairs;

/// <summary>The overview as a table.</summary>
internal static class PairColumns
{
    public static IReadOnlyList<ExportColumn<PairRow>> All { get; } =
    [
        new("id", ExportType.Text, row => row.Id),
        new("a", ExportType.Text, row => row.A),
        new("b", ExportType.Text, row => row.B),
        new("acts_ab", ExportType.Number, row => row.ActsAb),
        new("acts_ba", ExportType.Number, row => row.ActsBa),
        new("rows", ExportType.Whole, row => row.Rows),
        new("first", ExportType.Day, row => row.First),
        new("last", ExportType.Day, row => row.Last),
        new("status", ExportType.Text, row => row.Status),
        new("since", ExportType.Day, row => row.Since),
        new("since_lo", ExportType.Day, row => row.SinceLo),
        new("since_hi", ExportType.Day, row => row.SinceHi),
        new("probability", ExportType.Number, row => row.Probability),
        new("changed", ExportType.Text, row => row.Changed),
        new("as_of", ExportType.Day, row => row.AsOf),
    ];
}
