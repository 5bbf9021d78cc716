using Lull.Ceasefires.Violations;
using Lull.Lulls;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>What strains an arrangement that holds so far, and what tells that one has ended, from the model's own curve and from threats.</summary>
internal static class Strain
{
    /// <summary>An end younger than this may yet turn out to be no end, in days.</summary>
    public const int UnsettledDays = 14;

    /// <summary>How long after its end an arrangement is spoken of as collapsed, in days.</summary>
    public const int RecentDays = 90;

    private const double AtRest = -4;
    private const double OfThreat = 1.2;
    private const double OfRenunciation = 1.5;
    private const double OfRecentAct = 0.8;
    private const double OfActAfterThreat = 2.5;
    private const double OfUnattributed = 0.5;
    private const double OfDeadline = 2;
    private const double DeadlineDays = 15;
    private const int RecentActDays = 21;
    private const int LeastResumedDays = 7;

    /// <summary>The share, 0 to 1, of an arrangement in force that is under strain: a logistic sum of threats, renunciations, deadlines and recent acts.</summary>
    /// <param name="words">What is said; threats and renunciations count from when the quiet began, deadlines near the day.</param>
    /// <param name="violations">The acts since the quiet began.</param>
    /// <param name="day">The day asked about.</param>
    public static double OfArrangement(Words words, IEnumerable<EvidenceRow> violations, DateOnly day)
    {
        var (threats, renunciations) = (0.0, 0.0);
        foreach (var (one, share) in words.SinceOnset.Where(one => one.Said is { Polarity: Polarity.Affirmed, Modality: Modality.Actual }))
        {
            var weight = share * one.Confidence * WordWeights.Fading(day.DayNumber - one.Day.DayNumber);
            threats += one.Kind is StatementKind.Threat ? weight : 0;
            renunciations += one.Kind is StatementKind.Resumption or StatementKind.CeasefireEnd ? weight : 0;
        }

        // An act by itself may be isolated; one that follows a threat is hardly so.
        var acts = violations.Where(row => day.DayNumber - row.Item.When.End.DayNumber < RecentActDays)
            .Sum(row => Severity.Of(row.Item) * (UnattributedActs.IsNobody(row.Item.Source) ? OfUnattributed : 1));
        var deadlines = words.Deadlines.Sum(one => one.Share * Math.Max(0, 1 - (Math.Abs(one.Day.DayNumber - day.DayNumber) / DeadlineDays)));
        var sum = AtRest + (OfDeadline * deadlines) + (OfThreat * threats) + (OfRenunciation * renunciations) + (OfRecentAct * acts)
            + (acts > 0 ? OfActAfterThreat * threats : 0);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The probability that a mutual quiet of the last <see cref="RecentDays"/> days before a day ended so lately that it may yet be none, from the smoothed curve.</summary>
    public static double UnsettledEnd(LullReport report, int day) =>
        Math.Max(0, ActsBetween.Highest(report, day - UnsettledDays, day) - report.Smoothed.Mutual[day]);

    /// <summary>The probability that a mutual quiet ended more than <see cref="UnsettledDays"/> and at most <see cref="RecentDays"/> days before a day.</summary>
    public static double SettledEnd(LullReport report, int day) =>
        Math.Max(0, ActsBetween.Highest(report, day - RecentDays, day - UnsettledDays) - Math.Max(ActsBetween.Highest(report, day - UnsettledDays, day), report.Smoothed.Mutual[day]));

    /// <summary>
    /// The share, 0 to 1, of the rate before a quiet at which they fight again since it ended: at the old rate an end that
    /// is a few days old is settled all the same.
    /// </summary>
    public static double Resumed(LullReport report, RegimeSpell? quiet, DateOnly day)
    {
        if (quiet?.End is not { } end || end > day)
        {
            return 0;
        }

        var expected = quiet.RateBefore * Math.Max(LeastResumedDays, day.DayNumber - end.DayNumber + 1);
        return expected > 0 ? Math.Min(1, ActsBetween.Count(report.Series, end, day) / expected) : 1;
    }
}
