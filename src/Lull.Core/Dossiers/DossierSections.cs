using Lull.Dossiers.Charts;
using Lull.Dossiers.Maps;
using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>Lays a dossier out in sections: first the answer, then what it rests on, last how to check it.</summary>
public static class DossierSections
{
    /// <summary>The sections in the order in which they are read; those without content are left out.</summary>
    public static IReadOnlyList<DossierSection> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return [.. Body(dossier).Concat(Back(dossier)).Where(section => !section.IsEmpty)];
    }

    private static IEnumerable<DossierSection> Body(Dossier dossier)
    {
        var assessment = dossier.Assessment;
        yield return new DossierSection("answer", "Answer") { Sentences = dossier.Answer };
        yield return new DossierSection("picture", "The acts of both sides, and how likely both are quiet") { Figures = [ChartFigure.Of(dossier.Chart, "chart")] };
        yield return new DossierSection("state", "State and probability") { Sentences = State(dossier), Tables = [AssessmentText.States(assessment)] };
        yield return new DossierSection("ledger", "What speaks for and against it") { Tables = [AssessmentText.Ledger(assessment)] };
        yield return new DossierSection("violations", "What broke the quiet") { Sentences = AssessmentText.Course(assessment), Tables = [AssessmentText.Violations(assessment)] };
        yield return new DossierSection("claims", "What reports claim, and what the record says of it") { Tables = [ClaimText.Table(dossier.Claims)] };
        yield return new DossierSection("parties", "Parties and sponsors") { Points = AssessmentText.Terms(assessment), Tables = [AssessmentText.Parties(assessment)] };
        if (dossier.Members.Count > 0)
        {
            yield return new DossierSection("members", "Members under their own names")
            {
                Sentences = ["Only acts that a member claims, or is named for, are here; all members have the same scale."],
                Figures = [ChartFigure.Members(dossier.Members, dossier.Finding.Report.Series)],
            };
        }

        yield return PairMap.Section(dossier.Evidence, dossier.Dyad);
        if (dossier.Result.Sensitivity is { } sensitivity)
        {
            yield return new DossierSection("sensitivity", "What the answer depends on")
            {
                Sentences = SensitivityText.Range(sensitivity) is { } range ? [range] : [],
                Tables = [SensitivityText.Variants(sensitivity), SensitivityText.Changes(sensitivity)],
                Remarks = SensitivityText.Untold(sensitivity),
            };
        }
    }

    private static IEnumerable<DossierSection> Back(Dossier dossier)
    {
        var report = dossier.Finding.Report;
        yield return new DossierSection("course", "The course so far")
        {
            Figures = [ChartFigure.Calendar(report)],
            Tables = [.. dossier.Result.History is { } history ? [HistoryText.Table(history)] : Array.Empty<DossierTable>(), RegimeTable.Of(report, dossier.Finding.ActsAlone)],
        };
        if (dossier.Later is { } later)
        {
            yield return new DossierSection("later", $"What came after {DayPhrase.Written(dossier.Day)}")
            {
                Sentences = ["None of this was known on the day, and none of it counts in the answer."],
                Figures = [ChartFigure.Of(later.Chart, "later-chart")],
                Tables = [RegimeTable.Of(later.Finding.Report, later.Finding.ActsAlone)],
            };
        }

        yield return new DossierSection("notes", "What to keep in mind") { Points = [.. dossier.Notes.Concat(dossier.Result.Sensitivity?.Notes ?? [])] };
        yield return SourceList.Of(dossier);
        yield return MethodText.Section;
        yield return ReproductionText.Of(dossier.Reproduction);
        yield return new DossierSection("evidence", $"Evidence: {dossier.Evidence.Count} rows of the record") { Tables = [EvidenceTable.Of(dossier.Evidence)] };
        yield return new DossierSection("figures", "The chart's figures, week by week") { Tables = [WeekTable.Of(report)], IsFolded = true };
    }

    private static IReadOnlyList<string> State(Dossier dossier)
    {
        var range = dossier.Result.Sensitivity is { } sensitivity ? SensitivityText.Range(sensitivity) : null;
        return
        [
            $"That both are quiet by an arrangement, whatever its form, has probability {FigureText.Probability(dossier.Assessment.InForce)}.",
            .. range is null ? Array.Empty<string>() : [range],
            .. AssessmentText.Quiet(dossier.Assessment),
        ];
    }
}
