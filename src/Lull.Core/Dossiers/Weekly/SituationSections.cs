using Lull.Dossiers.Charts;
using Lull.Dossiers.Maps;
using Lull.Events;

namespace Lull.Dossiers.Weekly;

/// <summary>Lays a weekly report out in sections.</summary>
public static class SituationSections
{
    private const int DaysOfChart = 63;
    private const int DaysOfMap = 35;
    private const int MostPanels = 12;

    /// <summary>The sections in the order in which they are read; those without content are left out.</summary>
    public static IReadOnlyList<DossierSection> Of(SituationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. All(report).Where(section => !section.IsEmpty)];
    }

    private static IEnumerable<DossierSection> All(SituationReport report)
    {
        var pairs = report.Pairs;
        yield return new DossierSection("answer", "The week") { Sentences = SituationText.Answer(report) };
        yield return report.Theatre is null ? Pair(report, pairs[0]) : Theatre(report);
        if (report.Theatre is null)
        {
            yield return new DossierSection("violations", "What broke the quiet")
            {
                Sentences = AssessmentText.Course(pairs[0].Now),
                Tables = [AssessmentText.Violations(pairs[0].Now)],
            };
        }

        yield return new DossierSection("acts", "Acts of the week") { Tables = [SituationText.Acts(pairs)] };
        yield return new DossierSection("said", "What was said") { Points = SituationText.Said(pairs, report.Reports) };
        var lately = pairs.SelectMany(pair => pair.Evidence).Where(row => row.Item.When.Start > report.Day.AddDays(-DaysOfMap)).ToList();
        var dyad = report.Theatre is null ? pairs[0].Dyad : (Dyad?)null;
        yield return PairMap.Section(lately, dyad) with { Heading = "Where: this week and the four before" };
        yield return new DossierSection("notes", "What to keep in mind") { Points = [.. pairs.SelectMany(pair => pair.Now.Notes).Distinct(StringComparer.Ordinal).Take(MostPanels)] };
        yield return new DossierSection("credits", "Sources") { Sentences = report.Credits.Length > 0 ? [report.Credits] : [] };
        yield return MethodText.Section;
        yield return ReproductionText.Of(report.Reproduction);
    }

    private static DossierSection Pair(SituationReport report, PairWeek pair)
    {
        var from = pair.ThisWeek.Days.End.AddDays(1 - DaysOfChart);
        var alone = pair.Finding.ActsAlone is { } acts ? ChartWindow.Of(acts, from) : null;
        var chart = new LullChart(ChartWindow.Of(pair.Finding.Report, from), alone, [.. ChartMarks.Of(pair.Evidence), .. ChartMarks.Of(report.Reports, pair.Now.Ledger)]) { Evidence = pair.Evidence };
        return new DossierSection("picture", "The last nine weeks") { Figures = [ChartFigure.Of(chart, "chart")], Tables = [SituationText.Figures(pair)] };
    }

    private static DossierSection Theatre(SituationReport report)
    {
        var from = report.Day.AddDays(1 - DaysOfChart);
        var panels = report.Pairs.Take(MostPanels)
            .Select(pair => new MemberFinding($"{pair.Dyad.A} ▲ {pair.Dyad.B} ▼", ChartWindow.Of(pair.Finding.Report, from), IsTurned: false))
            .ToList();
        return new DossierSection("pairs", "The pairs")
        {
            Tables = [SituationText.Pairs(report.Pairs)],
            Figures = [new DossierFigure(MembersDrawing.Pairs(panels, from, report.Day, "pairs"), MembersDrawing.Finding(panels), Keys(panels))],
            Remarks = report.Untold > 0 ? [$"{report.Untold} further pairs of the theatre had no act in the last year, or fewer than those that are told."] : [],
        };
    }

    private static IReadOnlyList<FigureKey> Keys(List<MemberFinding> panels) =>
    [
        new FigureKey("a", "acts of the side named first, a day"),
        new FigureKey("b", "acts of the side named second"),
        .. panels.Exists(panel => panel.Report.Spells.Any(spell => spell.IsMutualLull)) ? [new FigureKey("lull", "mutual lull")] : Array.Empty<FigureKey>(),
    ];
}
