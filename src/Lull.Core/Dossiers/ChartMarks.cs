using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers;

/// <summary>What rows of the record put on a chart's time line.</summary>
internal static class ChartMarks
{
    /// <summary>The words, and the acts within a lull.</summary>
    public static IReadOnlyList<ChartMark> Of(IEnumerable<EvidenceRow> evidence) =>
    [
        .. evidence.Where(row => row.WithinLull || row.Item is Signal)
            .Select(row => new ChartMark(row.Item.When.Start, KindOf(row), $"{row.Item.Source}: {row.Item.Kind.Name()}. {row.Item.Note}")),
    ];

    private static ChartMarkKind KindOf(EvidenceRow row) =>
        row.WithinLull ? ChartMarkKind.Violation
        : row.Item.Kind is EventKind.Ceasefire ? ChartMarkKind.Declared
        : row.Item.Kind is EventKind.Suspension ? ChartMarkKind.SaidToStop
        : ChartMarkKind.SaidToGoOn;
}
