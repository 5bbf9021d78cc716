using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks.Scoring;

/// <summary>How lulls are told as they happen, without look-ahead.</summary>
/// <param name="Threshold">The filtered probability at which a lull is told.</param>
/// <param name="FalseAlarmsPer100">False alarms in a hundred years of one dyad.</param>
/// <param name="Found">Share of the lulls told before they end, those too faint left out.</param>
/// <param name="MedianDelay">Days from the onset to the alarm.</param>
internal sealed record OnlineScores(double Threshold, double FalseAlarmsPer100, double Found, double MedianDelay)
{
    // The threshold of the design at which a resumption is told, and with it a further alarm becomes possible.
    private const double Rearm = 0.3;

    // A date error of a few days may make the first quiet day look earlier than it was.
    private const int EarlyDays = 3;

    /// <summary>Tells at a threshold.</summary>
    public static OnlineScores At(double threshold, IReadOnlyList<Answer> answers)
    {
        var (falseAlarms, lulls) = (0, 0);
        var delays = new List<int>();
        foreach (var answer in answers)
        {
            var truths = answer.Truth.Truth.Where(spell => spell.Kind == TruthKind.Mutual).ToArray();
            var told = new HashSet<TrueSpell>();
            foreach (var day in Alarms(answer.Filtered ?? [], threshold))
            {
                var lull = Array.Find(truths, truth => truth.Onset - EarlyDays <= day && day < truth.End);
                falseAlarms += lull is null ? 1 : 0;
                if (lull is { IsFaint: false } && told.Add(lull))
                {
                    delays.Add(Math.Max(0, day - lull.Onset));
                }
            }

            lulls += truths.Count(truth => !truth.IsFaint);
        }

        delays.Sort();
        var years = answers.Sum(answer => answer.Truth.Series.Days) / 365.25;
        var median = delays.Count == 0 ? double.NaN : delays[delays.Count / 2];
        return new OnlineScores(threshold, 100 * falseAlarms / years, LullScores.Share(delays.Count, lulls), median);
    }

    /// <summary>The lowest threshold with no more false alarms than wanted.</summary>
    public static double Calibrate(IReadOnlyList<Answer> answers, double falseAlarmsPer100)
    {
        const int Steps = 200;
        for (var step = 0; step < Steps; step++)
        {
            // Equal steps in log-odds from 0.5 to 0.9999: what matters lies near one.
            var threshold = 1 / (1 + Math.Exp(-9.21 * step / Steps));
            if (At(threshold, answers).FalseAlarmsPer100 <= falseAlarmsPer100)
            {
                return threshold;
            }
        }

        return 1;
    }

    private static IEnumerable<int> Alarms(IReadOnlyList<double> filtered, double threshold)
    {
        var armed = true;
        for (var day = 0; day < filtered.Count; day++)
        {
            if (armed && filtered[day] >= threshold)
            {
                armed = false;
                yield return day;
            }

            armed |= filtered[day] < Rearm;
        }
    }
}
