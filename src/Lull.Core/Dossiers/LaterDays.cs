using Lull.Ceasefires;
using Lull.Dossiers.Charts;
using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>How it went on after the day asked about.</summary>
/// <param name="Finding">What is found looking back from the record's last day.</param>
/// <param name="Marks">What is marked on the time line.</param>
/// <param name="Evidence">The rows that it rests on.</param>
public sealed record LaterDays(DyadFinding Finding, IReadOnlyList<ChartMark> Marks, IReadOnlyList<EvidenceRow> Evidence)
{
    /// <summary>What the chart shows.</summary>
    public LullChart Chart => new(Finding.Report, Finding.ActsAlone, Marks) { Evidence = Evidence };
}
