using Lull.Events;
using Lull.Lulls;

namespace Lull.Benchmarks.Peers;

/// <summary>"There has been no attack for 21 days": every such silence is a lull from the day after the last act.</summary>
internal sealed class NaiveMethod : IDetectionMethod
{
    private const int SilentDays = 21;

    public string Name => "naive";

    public LullReport Detect(DyadSeries series)
    {
        double[] smoothed = new double[series.Days], filtered = new double[series.Days];
        var spells = new List<RegimeSpell>();
        var first = 0;
        for (var day = 0; day <= series.Days; day++)
        {
            if (day < series.Days && series.AToB[day] + series.BToA[day] <= 0)
            {
                filtered[day] = day - first + 1 >= SilentDays ? 1 : 0;
                continue;
            }

            if (day - first >= SilentDays && first > 0)
            {
                Array.Fill(smoothed, 1, first, day - first);
                spells.Add(Spell(series, first, day));
            }

            first = day + 1;
        }

        var none = new double[series.Days];
        return new LullReport(
            series,
            spells,
            new DailyProbabilities(smoothed, smoothed, smoothed, none),
            new DailyProbabilities(filtered, filtered, filtered, none));
    }

    private static RegimeSpell Spell(DyadSeries series, int first, int end) =>
        new()
        {
            Kind = RegimeKind.Mutual,
            Onset = series.DayAt(first),
            OnsetLow = series.DayAt(first),
            OnsetHigh = series.DayAt(first),
            End = end == series.Days ? null : series.DayAt(end),
            Probability = 1,
            ProbabilityOnLastDay = 1,
            RateBefore = 0,
            RateDuring = 0,
            ExpectedActs = 0,
        };
}
