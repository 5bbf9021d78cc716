using Lull.Dossiers.Charts;
using Lull.Events;

namespace Lull.Web.Pairs;

/// <summary>The acts of a week.</summary>
/// <param name="Week">Its Monday, or the series' first day.</param>
/// <param name="Ab">Acts of A against B.</param>
/// <param name="Ba">Acts of B against A.</param>
internal sealed record WeekOfActs(DateOnly Week, double Ab, double Ba)
{
    private const int Weeks = 26;

    /// <summary>The last half year, the oldest week first.</summary>
    public static IReadOnlyList<WeekOfActs> LastOf(DyadSeries series) =>
        [.. ActsByWeek.Of(series).TakeLast(Weeks).Select(bin => new WeekOfActs(bin.Start, bin.AToB, bin.BToA))];
}
