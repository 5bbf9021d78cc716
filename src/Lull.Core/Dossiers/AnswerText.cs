using System.Globalization;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>The answer for one dyad in two sentences: what is found, and what speaks against it.</summary>
public static class AnswerText
{
    /// <summary>Says it.</summary>
    /// <param name="main">What everybody's counts show.</param>
    /// <param name="others">What it becomes with other counts.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="evidence">The rows it rests on.</param>
    /// <param name="coverageChecked">Whether other reports show that the press was at work.</param>
    public static IReadOnlyList<string> Of(
        CountReading main,
        IReadOnlyList<CountReading> others,
        DateOnly day,
        IReadOnlyList<EvidenceRow> evidence,
        bool coverageChecked)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(evidence);
        var dyad = main.Report.Series.Dyad;
        if (main.Lull is not { } lull)
        {
            return [$"No mutual lull between {dyad.A} and {dyad.B} is found from {DayPhrase.Written(main.Report.Series.Start)} to {DayPhrase.Written(main.Report.Series.End)}."];
        }

        return [Finding(main, lull, day), Against(main, lull, others, evidence, coverageChecked)];
    }

    private static string Finding(CountReading main, RegimeSpell lull, DateOnly day)
    {
        var dyad = main.Report.Series.Dyad;
        var end = lull.End is { } over
            ? $"until {DayPhrase.Written(over.AddDays(-1))}{Interval(lull.EndLow?.AddDays(-1), lull.EndHigh?.AddDays(-1))}"
            : $"and still do on {DayPhrase.Written(main.Report.Series.End)}";
        var alone = main.LullActsAlone is { } acts
            ? $"from acts alone they begin on {DayPhrase.Written(acts.Onset)}{Interval(acts.OnsetLow, acts.OnsetHigh)} with probability {FigureText.Probability(acts.Probability)}"
            : "acts alone show no lull";
        var known = main is { Known: { } both, KnownActsAlone: { } onlyActs }
            ? $"; knowing on {DayPhrase.Written(day)} only what was known then, it was {FigureText.Probability(onlyActs)} from acts alone and {FigureText.Probability(both)} with the words"
            : "";
        return $"Both {dyad.A} and {dyad.B} keep quiet from {DayPhrase.Written(lull.Onset)}{Interval(lull.OnsetLow, lull.OnsetHigh)} {end}: "
            + $"a mutual lull with probability {FigureText.Probability(lull.Probability)} from acts and words together ({alone}){known}.";
    }

    private static string Against(CountReading main, RegimeSpell lull, IReadOnlyList<CountReading> others, IReadOnlyList<EvidenceRow> evidence, bool coverageChecked)
    {
        var against = new List<string>();
        var broken = evidence.Where(row => row.WithinLull).Select(row => row.Item.When).ToList();
        if (broken.Count > 0)
        {
            against.Add($"{broken.Count} {(broken.Count == 1 ? "act" : "acts")} within it ({string.Join(", ", broken.Select(when => DayPhrase.Span(when.Start, when.End)).Distinct(StringComparer.Ordinal))})");
        }

        against.AddRange(Rare(main.Report.Series, lull));
        if (!coverageChecked)
        {
            against.Add("too few other reports to tell whether the press was at work");
        }

        var first = against.Count > 0 ? $"Against it speak {Listed(against)}" : "Nothing in the record speaks against it";
        return $"{first}; {string.Join(", ", others.Select(Other))}.";
    }

    // A direction that was rare before says little by being silent for a while.
    private static IEnumerable<string> Rare(DyadSeries series, RegimeSpell lull)
    {
        foreach (var fromA in (bool[])[true, false])
        {
            var acts = ActsBetween.Count(series, fromA, series.Start, lull.Onset.AddDays(-1));
            var days = lull.Onset.DayNumber - series.Start.DayNumber;
            if (acts > 0 && days / acts >= 7)
            {
                yield return $"the rarity of acts by {(fromA ? series.Dyad.A : series.Dyad.B)} before (one in {FigureText.Acts(Math.Round(days / acts))} days, so that their silence says less{Resting(lull)})";
            }
        }
    }

    private static string Resting(RegimeSpell lull) =>
        lull.RestsOnRetaliation >= 0.05
            ? string.Create(CultureInfo.InvariantCulture, $"; {100 * lull.RestsOnRetaliation:0} % of the verdict rests on their having only answered")
            : "";

    private static string Other(CountReading reading) =>
        reading.Lull is { } lull
            ? $"by {reading.Name} it begins on {DayPhrase.Written(lull.Onset)}{Interval(lull.OnsetLow, lull.OnsetHigh)}"
            : $"by {reading.Name} there is none";

    private static string Listed(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";

    private static string Interval(DateOnly? low, DateOnly? high) =>
        low is { } from && high is { } to ? $" (90 %: {DayPhrase.Span(from, to)})" : "";
}
