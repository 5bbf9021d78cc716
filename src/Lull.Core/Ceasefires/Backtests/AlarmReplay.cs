using Lull.Lulls;

namespace Lull.Ceasefires.Backtests;

/// <summary>Goes through a filtered curve day by day and tells a lull as it would have been told then.</summary>
internal sealed class AlarmReplay(LullDetector detector)
{
    // The date of an act may be wrong by days, so that an alarm may come a little before the onset.
    private const int EarlyDays = 3;

    /// <summary>The days on which a curve reaches the threshold after having been under the one of a resumption.</summary>
    public static IEnumerable<int> Days(IReadOnlyList<double> filtered, LullSettings settings)
    {
        var armed = true;
        for (var day = 0; day < filtered.Count; day++)
        {
            if (armed && filtered[day] >= settings.OnlineThreshold)
            {
                armed = false;
                yield return day;
            }

            armed |= filtered[day] < settings.ResumptionThreshold;
        }
    }

    /// <summary>Every alarm of a dyad with what became of it.</summary>
    public IReadOnlyList<AlarmOutcome> Run(LullReport report, HeldOutActs acts)
    {
        var outcomes = new List<AlarmOutcome>();
        foreach (var index in Days(report.Filtered.Mutual, detector.Settings))
        {
            var day = report.Series.DayAt(index);
            var quiet = acts.WasQuietAfter(index, Backtester.LongHorizon, acts.FightingRate(index));
            outcomes.Add(new AlarmOutcome(day, Told(report, index), LullOn(report, day), quiet is { } held ? !held : null));
        }

        return outcomes;
    }

    private RegimeSpell? Told(LullReport report, int index) =>
        detector.Detect(report.Series.Until(index)).Spells.LastOrDefault(spell => spell is { Kind: RegimeKind.Mutual, End: null });

    private static RegimeSpell? LullOn(LullReport report, DateOnly day) =>
        report.Spells.FirstOrDefault(spell => spell.IsMutualLull
            && day >= spell.OnsetLow.AddDays(-EarlyDays) && !(spell.End <= day));
}
