using Lull.Cli.Output;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary>One spell of one dyad, as <c>lull detect</c> writes it. The first ten keys are the contract's.</summary>
internal sealed record FoundSpell(DyadFinding Finding, RegimeSpell Spell)
{
    /// <summary>The keys, in their order.</summary>
    public static IReadOnlyList<Column<FoundSpell>> Columns { get; } =
    [
        new("dyad", found => found.Dyad.ToString()),
        new("kind", found => found.Kind),
        new("onset", found => found.Spell.Onset),
        new("onset_lo", found => found.Spell.OnsetLow),
        new("onset_hi", found => found.Spell.OnsetHigh),
        new("end", found => LastDay(found.Spell.End)),
        new("probability", found => found.Spell.Probability),
        new("rate_before", found => found.Spell.RateBefore),
        new("rate_during", found => found.Spell.RateDuring),
        new("as_of", found => found.Series.End),
        new("end_lo", found => LastDay(found.Spell.EndLow)),
        new("end_hi", found => LastDay(found.Spell.EndHigh)),
        new("probability_on_last_day", found => found.Spell.ProbabilityOnLastDay),
        new("probability_without_words", found => found.ProbabilityWithoutWords),
        new("expected_acts", found => found.Spell.ExpectedActs),
        new("firm", found => found.Spell.Firm),
        new("detected_on", found => found.Spell.DetectedOn),
        new("rests_on_retaliation", found => found.Spell.RestsOnRetaliation),
        new("words", found => found.Finding.ActsAlone is not null),
        new("coverage_checked", found => found.Series.TheatreReports is not null),
    ];

    /// <summary>The two sides.</summary>
    public Dyad Dyad => Finding.Building.Dyad;

    /// <summary>The days looked at.</summary>
    public DyadSeries Series => Finding.Report.Series;

    /// <summary>The kind as the contract names it.</summary>
    public string Kind => SpellText.Name(Dyad, Spell);

    /// <summary>
    /// The highest probability of a mutual lull that acts alone give these days; null where words play no part.
    /// </summary>
    public double? ProbabilityWithoutWords
    {
        get
        {
            if (Finding.ActsAlone is not { } alone || Spell.Kind is not (RegimeKind.Mutual or RegimeKind.Pause))
            {
                return null;
            }

            var from = Math.Max(0, Spell.Onset.DayNumber - Series.Start.DayNumber);
            var to = Math.Min(Series.Days, (Spell.End ?? Series.End.AddDays(1)).DayNumber - Series.Start.DayNumber);
            var highest = 0.0;
            for (var day = from; day < to; day++)
            {
                highest = Math.Max(highest, alone.Smoothed.Mutual[day]);
            }

            return highest;
        }
    }

    /// <summary>The last quiet day, from the first day on which it was over.</summary>
    public static DateOnly? LastDay(DateOnly? end) => end?.AddDays(-1);
}
