using Lull.Ceasefires.Fragility;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires.Backtests;

/// <summary>
/// Rolls through the past of a dyad as it was known: takes what was said on each day without look-ahead and holds it
/// against the acts of the days after, which the saying could not know. <c>docs/backtest.md</c>.
/// </summary>
/// <param name="settings">The detector's; they stay what they are from the first day to the last.</param>
/// <param name="hazard">How soon lulls end.</param>
public sealed class Backtester(LullSettings settings, HazardModel hazard)
{
    /// <summary>The shorter horizon, in days.</summary>
    public const int ShortHorizon = 14;

    /// <summary>The longer horizon, in days.</summary>
    public const int LongHorizon = 30;

    /// <summary>A dyad with fewer acts than this in all is left out.</summary>
    public const int LeastActs = 10;

    /// <summary>True for a dyad that may have acts enough; how many a tally brings, its series alone can say.</summary>
    /// <param name="dyad">The dyad.</param>
    public static bool MayJudge(DyadSummary dyad)
    {
        ArgumentNullException.ThrowIfNull(dyad);
        return dyad.Acts >= LeastActs || dyad.Tallies > 0;
    }

    // On days on which the press is likelier out than not nothing is said of the guns.
    private const double MostGap = 0.5;
    private readonly AlarmReplay _alarms = new(new LullDetector(settings));

    /// <summary>Holds what was said of a dyad against what turned out; null where it has too few acts.</summary>
    /// <param name="report">What a detector with the same settings says of it.</param>
    public DyadBacktest? Run(LullReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var acts = new HeldOutActs(report.Series);
        if (acts.All < LeastActs)
        {
            return null;
        }

        var days = new List<JudgedDay>[] { [], [] };
        var since = 0;
        for (var day = 0; day < report.Series.Days; day++)
        {
            // Since when it has been quiet, as far as the day itself could tell.
            since = report.Filtered.Mutual[day] < settings.ResumptionThreshold ? day + 1 : since;
            if (report.Filtered.Gap[day] < MostGap)
            {
                Judge(report, acts, day, since, days);
            }
        }

        return new DyadBacktest
        {
            Dyad = report.Series.Dyad,
            Days = report.Series.Days,
            LullFortnight = [.. days[0].Select(day => new Forecast(day.Mutual, day.WasQuiet))],
            LullMonth = [.. days[1].Select(day => new Forecast(day.Mutual, day.WasQuiet))],
            QuietFortnight = [.. days[0].Select(day => new Forecast(day.Quiet, day.WasQuiet))],
            QuietMonth = [.. days[1].Select(day => new Forecast(day.Quiet, day.WasQuiet))],
            Alarms = _alarms.Run(report, acts),
            Lulls = report.Spells.Count(spell => spell.IsMutualLull),
        };
    }

    private void Judge(LullReport report, HeldOutActs acts, int day, int since, List<JudgedDay>[] days)
    {
        var rate = acts.FightingRate(day);
        var mutual = Math.Clamp(report.Filtered.Mutual[day], 0, 1);
        var known = new HazardCovariates(day + 1 - since, acts.Between(Math.Max(since, day + 1 - HazardCovariates.RecentDays), day + 1), rate);
        foreach (var (horizon, list) in (ReadOnlySpan<(int, List<JudgedDay>)>)[(ShortHorizon, days[0]), (LongHorizon, days[1])])
        {
            if (acts.WasQuietAfter(day, horizon, rate) is { } wasQuiet)
            {
                list.Add(new JudgedDay(mutual, QuietForecast.Of(mutual, hazard.EndsWithin(known, horizon), rate, horizon), wasQuiet));
            }
        }
    }

    private readonly record struct JudgedDay(double Mutual, double Quiet, bool WasQuiet);
}
