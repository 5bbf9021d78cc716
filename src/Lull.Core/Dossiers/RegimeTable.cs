using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>The regimes of a dyad one after the other, fighting included, as a table.</summary>
public static class RegimeTable
{
    /// <summary>
    /// Makes the table. What lies before the record's first act is named as such: nothing is known of it.
    /// </summary>
    /// <param name="report">What was found.</param>
    /// <param name="actsAlone">The same from acts alone; null where there are no words to leave out.</param>
    public static DossierTable Of(LullReport report, LullReport? actsAlone)
    {
        ArgumentNullException.ThrowIfNull(report);
        var series = report.Series;
        var rows = new List<IReadOnlyList<string>>
        {
            new[] { "before the record", "", DayPhrase.Iso(series.Start.AddDays(-1)), "not known", "" },
        };
        var from = series.Start;
        foreach (var spell in report.Spells.OrderBy(spell => spell.Onset))
        {
            if (spell.Onset > from)
            {
                rows.Add(Fighting(report, from, spell.Onset.AddDays(-1)));
            }

            rows.Add(Quiet(report, actsAlone, spell));
            var next = spell.End ?? series.End.AddDays(1);
            from = next > from ? next : from;
        }

        if (from <= series.End)
        {
            rows.Add(Fighting(report, from, series.End));
        }

        var probability = actsAlone is null ? "Probability" : "Probability (acts alone)";
        return new DossierTable(
            "Regimes, with 90 % intervals",
            ["Regime", "First day", "Last day", "Acts / expected", probability],
            rows);
    }

    private static IReadOnlyList<string> Fighting(LullReport report, DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        var acts = ActsBetween.Count(report.Series, from, to);
        return ["active", DayPhrase.Iso(from), DayPhrase.Iso(to), $"{FigureText.Acts(Math.Round(acts, 1))} in {days} days", ""];
    }

    // The same spell without the words: of a pause the spell itself, since a pause is no part of the curve of lulls.
    private static string Alone(LullReport actsAlone, RegimeSpell spell, DateOnly last)
    {
        var same = actsAlone.Spells.Where(other =>
            other.Kind == spell.Kind && other.Onset <= last && (other.End is null || other.End > spell.Onset));
        return same.MaxBy(other => other.Probability) is { } found ? FigureText.Probability(found.Probability)
            : spell.Kind == RegimeKind.Pause ? "none"
            : FigureText.Probability(ActsBetween.Highest(actsAlone, spell.Onset, last));
    }

    private static IReadOnlyList<string> Quiet(LullReport report, LullReport? actsAlone, RegimeSpell spell)
    {
        var last = spell.End?.AddDays(-1) ?? report.Series.End;
        var acts = ActsBetween.Count(report.Series, spell.Onset, last);
        var expected = FigureText.Acts(Math.Round(spell.ExpectedActs));
        var alone = actsAlone is null || spell.Kind is not (RegimeKind.Mutual or RegimeKind.Pause)
            ? ""
            : $" ({Alone(actsAlone, spell, last)})";
        return
        [
            SpellText.Kind(report.Series.Dyad, spell),
            SpellText.Onset(spell),
            SpellText.LastDay(spell),
            $"{FigureText.Acts(Math.Round(acts, 1))} / {expected}",
            $"{FigureText.Probability(spell.Probability)}{alone}",
        ];
    }
}
