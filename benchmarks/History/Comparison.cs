using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Benchmarks.History;

/// <summary>One thing known beside what was found.</summary>
/// <param name="Spell">The mutual lull that fits best; null where there is none near.</param>
/// <param name="OnsetError">Days by which its onset interval misses the known day; zero where it holds it.</param>
/// <param name="EndError">Days by which its end misses the known end; null where that is not known.</param>
/// <param name="Verdict">What became of it.</param>
internal sealed record Comparison(RegimeSpell? Spell, int? OnsetError, int? EndError, Verdict Verdict)
{
    private const int OnsetTolerance = 14;
    private const int EndTolerance = 60;
    private const int Window = 90;
    private const double LeastActsBefore = 5;
    private const double KeptShare = 0.2;

    /// <summary>Compares a known lull, with its end.</summary>
    public static Comparison Of(KnownLull known, LullReport? report)
    {
        var best = Mutual(report)
            .Where(spell => Overlaps(spell, known))
            .OrderBy(spell => Miss(spell, known.Onset))
            .ThenBy(spell => Math.Abs(spell.Onset.DayNumber - known.Onset.Start.DayNumber))
            .FirstOrDefault();
        if (best is null)
        {
            return new Comparison(null, null, null, Verdict.Missed);
        }

        var onset = Miss(best, known.Onset);
        int? end = known.End is { } over ? EndMiss(best, over, report!.Series.End) : null;
        var verdict = onset > OnsetTolerance ? Verdict.OnsetOff : end > EndTolerance ? Verdict.EndOff : Verdict.Found;
        return new Comparison(best, onset, end, verdict);
    }

    /// <summary>Compares a declared ceasefire, of which it is not known whether it was kept.</summary>
    public static Comparison Of(DeclaredTruce truce, LullReport? report)
    {
        var day = DayInterval.OfDay(truce.Day);
        var best = Mutual(report).OrderBy(spell => Miss(spell, day)).FirstOrDefault(spell => Miss(spell, day) <= OnsetTolerance);
        if (best is not null)
        {
            return new Comparison(best, Miss(best, day), null, Verdict.Found);
        }

        var (before, after) = report is null ? (0, 0) : (Acts(report.Series, truce.Day, -Window), Acts(report.Series, truce.Day, Window));
        var around = Mutual(report).FirstOrDefault(spell => spell.Onset <= truce.Day && (spell.End is null || truce.Day < spell.End));
        var verdict = before < LeastActsBefore ? Verdict.TooSparse
            : around is not null ? Verdict.OnsetOff
            : after >= KeptShare * before ? Verdict.NotObserved : Verdict.Missed;
        return new Comparison(around, around is null ? null : Miss(around, day), null, verdict);
    }

    private static IEnumerable<RegimeSpell> Mutual(LullReport? report) =>
        report?.Spells.Where(spell => spell.IsMutualLull) ?? [];

    // A spell that began long before and one that begins after the known lull is over are other lulls.
    private static bool Overlaps(RegimeSpell spell, KnownLull known) =>
        (known.End is not { } end || spell.Onset <= end.End)
        && (spell.End is not { } over || over > known.Onset.Start)
        && (known.End is not null || spell.Onset.DayNumber - known.Onset.End.DayNumber < 2 * Window);

    private static int Miss(RegimeSpell spell, DayInterval known) =>
        Math.Max(0, Math.Max(spell.OnsetLow.DayNumber - known.End.DayNumber, known.Start.DayNumber - spell.OnsetHigh.DayNumber));

    private static int EndMiss(RegimeSpell spell, DayInterval known, DateOnly last)
    {
        var end = (spell.End ?? last).DayNumber;
        return Math.Max(0, Math.Max(end - known.End.DayNumber, known.Start.DayNumber - end));
    }

    private static double Acts(DyadSeries series, DateOnly day, int days)
    {
        var at = day.DayNumber - series.Start.DayNumber;
        var (first, end) = days < 0 ? (at + days, at) : (at + 1, at + 1 + days);
        var acts = 0.0;
        for (var index = Math.Max(0, first); index < Math.Min(series.Days, end); index++)
        {
            acts += series.AToB[index] + series.BToA[index];
        }

        return acts;
    }
}
