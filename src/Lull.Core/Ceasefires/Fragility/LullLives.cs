using Lull.Actors;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires.Fragility;

/// <summary>Cuts the lulls of a record into weeks, each with what was known when it began.</summary>
public static class LullLives
{
    /// <summary>From this probability on, as known on the day, a lull counts as told.</summary>
    public const double LeastProbability = 0.5;

    /// <summary>How long a lull is looked at, in days: one that has lasted for longer is another thing, and ends for other reasons.</summary>
    public const int MostDays = 1826;

    /// <summary>Fewer acts than this in the two years before a lull say too little of the fighting that it interrupts.</summary>
    public const int LeastActsBefore = 10;

    private const int DaysBefore = 730;

    /// <summary>
    /// The mutual lulls of a dyad that could be told while they lasted, from the day on which they could be told. Their
    /// onset and end are as known now.
    /// </summary>
    /// <param name="report">What a detector says of the dyad.</param>
    /// <param name="group">What its lulls have in common with others, as a rule the theatre.</param>
    /// <param name="items">Rows of the record from which the words are taken; none where only acts are known.</param>
    /// <param name="reports">Reports of the record from which words are taken.</param>
    /// <param name="registry">Who is who.</param>
    public static IReadOnlyList<LullLife> Of(
        LullReport report, string group, IEnumerable<RecordItem> items, IReadOnlyList<ReportStatements> reports, ActorRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(report);
        var ties = new SideTies(report.Series.Dyad, registry);
        var said = Words.SaidUpTo(report.Series.End, items.Where(item => !item.Kind.IsHostileAct()), reports, ties);
        return
        [
            .. report.Spells.Where(spell => spell.IsMutualLull && HasActsBefore(report.Series, spell))
                .Select(spell => ToldOn(report, spell) is { } told ? Life(report.Series, spell, told, group, said) : null)
                .OfType<LullLife>()
                .Where(life => life.Weeks.Count > 0),
        ];
    }

    /// <summary>What is known of a lull on a day of it.</summary>
    internal static HazardCovariates Known(DyadSeries series, RegimeSpell lull, DateOnly day, IEnumerable<Utterance> said)
    {
        var recent = day.AddDays(1 - HazardCovariates.RecentDays) < lull.Onset ? lull.Onset : day.AddDays(1 - HazardCovariates.RecentDays);
        var (threats, negotiation, deadline) = LullWords.Of(said, lull.Onset, day);
        return new HazardCovariates(
            day.DayNumber - lull.Onset.DayNumber + 1, ActsBetween.Count(series, recent, day), lull.RateBefore, threats, negotiation, deadline);
    }

    /// <summary>Whether enough acts are on record of the two years before a lull.</summary>
    internal static bool HasActsBefore(DyadSeries series, RegimeSpell lull) =>
        ActsBetween.Count(series, lull.Onset.AddDays(-DaysBefore), lull.Onset.AddDays(-1)) >= LeastActsBefore;

    private static DateOnly? ToldOn(LullReport report, RegimeSpell lull)
    {
        for (var day = lull.Onset; day < (lull.End ?? report.Series.End); day = day.AddDays(1))
        {
            if (report.Filtered.Mutual[day.DayNumber - report.Series.Start.DayNumber] >= LeastProbability)
            {
                return day;
            }
        }

        return null;
    }

    private static LullLife Life(DyadSeries series, RegimeSpell lull, DateOnly from, string group, IReadOnlyList<Utterance> said)
    {
        int? toEnd = lull.End is { } end && end.DayNumber - lull.Onset.DayNumber <= MostDays ? end.DayNumber - from.DayNumber : null;
        var known = toEnd ?? Math.Min(series.End.DayNumber - from.DayNumber, lull.Onset.DayNumber + MostDays - from.DayNumber);
        var weeks = new List<LullWeek>();
        for (var day = 0; day < known; day += HazardCovariates.StepDays)
        {
            var ended = toEnd <= day + HazardCovariates.StepDays;
            if (!ended && day + HazardCovariates.StepDays > known)
            {
                // The record ends within the week: what became of it is not known.
                break;
            }

            weeks.Add(new LullWeek(Known(series, lull, from.AddDays(day), said), ended));
        }

        return new LullLife(group, weeks, toEnd, known);
    }
}
