using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>What rows of the record put on a chart's time line.</summary>
internal static class ChartMarks
{
    /// <summary>The words, and the acts within a lull.</summary>
    public static IReadOnlyList<ChartMark> Of(IEnumerable<EvidenceRow> evidence) =>
    [
        .. evidence.Where(row => row.WithinLull || row.Item is Signal)
            .Select(row => new ChartMark(row.Item.When.Start, KindOf(row), $"{row.Item.Source}: {row.Item.Kind.Name()}. {row.Item.Note}")),
    ];

    /// <summary>The reports whose words are in a ledger, each on the day on which it came out.</summary>
    public static IEnumerable<ChartMark> Of(IEnumerable<ReportStatements> reports, IReadOnlyList<LedgerLine> ledger)
    {
        var weighed = ledger.SelectMany(line => line.Also.Append(line.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var report in reports.Where(report => report.Report.Date is not null))
        {
            var words = report.Statements.Where(statement => weighed.Contains(report.IdOf(statement))).ToList();
            if (words.Count > 0)
            {
                yield return new ChartMark(report.Report.Date!.Value, ChartMarkKind.Reported, $"report: {string.Join("; ", words.Select(statement => $"\"{statement.Text}\""))}");
            }
        }
    }

    private static ChartMarkKind KindOf(EvidenceRow row) =>
        row.WithinLull ? ChartMarkKind.Violation
        : row.Item.Kind is EventKind.Ceasefire ? ChartMarkKind.Declared
        : row.Item.Kind is EventKind.Suspension ? ChartMarkKind.SaidToStop
        : ChartMarkKind.SaidToGoOn;
}
