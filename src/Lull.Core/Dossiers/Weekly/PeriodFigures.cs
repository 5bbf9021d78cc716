using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers.Weekly;

/// <summary>What two sides did and said within some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="ByA">Acts of side A, those known only as a sum spread evenly.</param>
/// <param name="ByB">Acts of side B.</param>
/// <param name="Dead">The least that were killed, as far as rows tell.</param>
/// <param name="MostDead">The most; where a row tells only a least number, that.</param>
/// <param name="SaidToStop">How often a side said that it stops, or a ceasefire was told of.</param>
/// <param name="SaidToGoOn">How often a side said that it goes on, or that a ceasefire is over.</param>
public sealed record PeriodFigures(DayInterval Days, double ByA, double ByB, int Dead, int MostDead, int SaidToStop, int SaidToGoOn)
{
    /// <summary>Acts of both.</summary>
    public double Acts => ByA + ByB;

    /// <summary>The number of days.</summary>
    public int Length => Days.End.DayNumber - Days.Start.DayNumber + 1;

    /// <summary>The figures of some days.</summary>
    public static PeriodFigures Of(DyadSeries series, IReadOnlyList<EvidenceRow> evidence, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(evidence);
        var rows = evidence.Where(row => row.Item.When.Start >= from && row.Item.When.Start <= to).ToList();
        return new PeriodFigures(
            new DayInterval(from, to),
            ActsBetween.Count(series, fromA: true, from, to),
            ActsBetween.Count(series, fromA: false, from, to),
            rows.Sum(row => row.Item is Event { Deaths: { } dead } ? dead.Low : 0),
            rows.Sum(row => row.Item is Event { Deaths: { } dead } ? dead.High ?? dead.Low : 0),
            rows.Count(row => row.Item is Signal { Kind: EventKind.Suspension or EventKind.Ceasefire }),
            rows.Count(row => row.Item is Signal { Kind: EventKind.Resumption or EventKind.CeasefireEnd }));
    }
}
