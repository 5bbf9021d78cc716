using Lull.Ceasefires;
using Lull.Lulls;

namespace Lull.Dossiers.Charts;

/// <summary>What a chart of one dyad shows.</summary>
/// <param name="Report">The acts, the spells and the probabilities.</param>
/// <param name="ActsAlone">The same without the words, where both are to be compared; null where there are none.</param>
/// <param name="Marks">What is marked on the time line.</param>
public sealed record LullChart(LullReport Report, LullReport? ActsAlone, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>The rows that the acts come from, by which the bars tell publishers apart; empty to draw them plain.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];
}
