using Lull.Ceasefires;
using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers.Weekly;

/// <summary>Says a week in sentences and tables.</summary>
internal static class SituationText
{
    /// <summary>What the week was: of a pair its state and acts, of a theatre how many pairs are in what state and which changed.</summary>
    public static IReadOnlyList<string> Answer(SituationReport report) =>
        report.Theatre is null ? [AnswerText.Of(report.Pairs[0].Now, report.Pairs[0].Finding.Report.Series)[0], Week(report.Pairs[0]), Change(report.Pairs[0])] : Theatre(report);

    /// <summary>What a pair did in the week, beside the week and the month before.</summary>
    public static string Week(PairWeek pair) =>
        $"In the week the record has {Acts(pair.ThisWeek.ByA)} by {pair.Dyad.A} and {Acts(pair.ThisWeek.ByB)} by {pair.Dyad.B}; "
        + $"in the week before it was {Number(pair.LastWeek.ByA)} and {Number(pair.LastWeek.ByB)}, and in the four weeks before {Number(pair.Month.ByA / 4)} and {Number(pair.Month.ByB / 4)} a week.";

    /// <summary>How the likeliest state moved.</summary>
    public static string Change(PairWeek pair) =>
        pair.Before is not { } before ? "A week earlier the record had nothing of the pair."
        : pair.HasChanged
            ? $"A week earlier the likeliest state was another: {State(before)}; now it is {State(pair.Now)}."
            : $"The likeliest state is the same as a week earlier ({State(before)}).";

    /// <summary>The figures of a pair side by side.</summary>
    public static DossierTable Figures(PairWeek pair) => new(
        "The week beside the time before",
        ["", "this week", "the week before", "a week of the four before"],
        [
            Row($"acts of {pair.Dyad.A}", pair, figures => figures.ByA),
            Row($"acts of {pair.Dyad.B}", pair, figures => figures.ByB),
            ["killed, as far as told", Dead(pair.ThisWeek, weeks: 1), Dead(pair.LastWeek, weeks: 1), Dead(pair.Month, weeks: 4)],
            Row("said to stop, or ceasefire told of", pair, figures => figures.SaidToStop),
            Row("said to go on", pair, figures => figures.SaidToGoOn),
        ]);

    /// <summary>All pairs of a theatre.</summary>
    public static DossierTable Pairs(IReadOnlyList<PairWeek> pairs) => new(
        "The pairs, those with most acts this week first (* : another state than a week ago)",
        ["pair", "likeliest state", "a week ago", "acts this week", "the week before", "a week of the four before"],
        [
            .. pairs.Select(pair => (IReadOnlyList<string>)
            [
                $"{pair.Dyad.A} – {pair.Dyad.B}",
                $"{(pair.HasChanged ? "* " : "")}{State(pair.Now)}",
                pair.Before is { } before ? State(before) : "nothing in the record",
                Number(pair.ThisWeek.Acts),
                Number(pair.LastWeek.Acts),
                Number(pair.Month.Acts / 4),
            ]),
        ]);

    /// <summary>The acts of the week, each a row.</summary>
    public static DossierTable Acts(IReadOnlyList<PairWeek> pairs)
    {
        var rows = pairs.SelectMany(pair => InWeek(pair).Where(row => row.Item is Event)).DistinctBy(row => row.Item.Id, StringComparer.Ordinal).OrderBy(row => row.Item.When).ToList();
        return EvidenceTable.Of(rows) with { Caption = "Acts of the week" };
    }

    /// <summary>What was said in the week, each a sentence.</summary>
    public static IReadOnlyList<string> Said(IReadOnlyList<PairWeek> pairs, IReadOnlyList<ReportStatements> reports)
    {
        var day = pairs[0].Finding.Report.Series.End;
        var ids = reports.Where(report => report.Report.Date is { } date && date > day.AddDays(-7))
            .SelectMany(report => report.Statements.Select(report.IdOf))
            .Concat(pairs.SelectMany(pair => InWeek(pair).Where(row => row.Item is Signal).Select(row => row.Item.Id)))
            .ToHashSet(StringComparer.Ordinal);
        return [.. pairs.SelectMany(pair => pair.Now.Ledger.Where(line => ids.Contains(line.Id)).Select(line => line.Sentence)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<EvidenceRow> InWeek(PairWeek pair) =>
        pair.Evidence.Where(row => row.Item.When.Start >= pair.ThisWeek.Days.Start && row.Item.When.Start <= pair.ThisWeek.Days.End);

    private static IReadOnlyList<string> Theatre(SituationReport report)
    {
        var fighting = report.Pairs.Count(pair => pair.ThisWeek.Acts >= 0.5);
        var changed = report.Pairs.Where(pair => pair.HasChanged).ToList();
        return
        [
            $"In the week up to {DayPhrase.Written(report.Day)} the record has {Acts(report.Pairs.Sum(pair => pair.ThisWeek.Acts))} of {fighting} of the {(report.Pairs.Count == 1 ? "one pair" : $"{report.Pairs.Count} pairs")} told of in {report.Theatre}; in the week before it was {Number(report.Pairs.Sum(pair => pair.LastWeek.Acts))}, and in the four weeks before {Number(report.Pairs.Sum(pair => pair.Month.Acts) / 4)} a week.",
            changed.Count == 0
                ? "For none of them is another state likelier than a week ago."
                : $"Another state than a week ago is the likeliest for {string.Join("; ", changed.Select(pair => $"{pair.Dyad.A} and {pair.Dyad.B} (from {pair.Before!.Answer.State.Name()} to {State(pair.Now)})"))}.",
        ];
    }

    private static IReadOnlyList<string> Row(string name, PairWeek pair, Func<PeriodFigures, double> figure) =>
        [name, Number(figure(pair.ThisWeek)), Number(figure(pair.LastWeek)), Number(figure(pair.Month) / 4)];

    private static string Dead(PeriodFigures figures, double weeks) =>
        figures.Dead == figures.MostDead ? Number(figures.Dead / weeks) : $"{Number(figures.Dead / weeks)}-{Number(figures.MostDead / weeks)}";

    private static string State(Assessment assessment) => $"{assessment.Answer.State.Name()}, {FigureText.Probability(assessment.Answer.Probability)}";

    private static string Acts(double acts) => Math.Round(acts, 1) switch
    {
        0 => "no act",
        1 => "one act",
        var many => $"{FigureText.Acts(many)} acts",
    };

    private static string Number(double number) => FigureText.Acts(Math.Round(number, 1));
}
