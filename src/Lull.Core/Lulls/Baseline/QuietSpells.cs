using Lull.Events;

namespace Lull.Lulls.Baseline;

/// <summary>Reads spells of quiet off a curve of probabilities.</summary>
internal static class QuietSpells
{
    private const double Likely = 0.5;
    private const int JoinedGap = 7;
    private const int LeastDays = 10;
    private const int Reach = 45;

    /// <summary>
    /// Days at least as likely quiet as not; pieces less than a week apart are one; shorter ones than ten days are left out.
    /// </summary>
    /// <param name="kind">What to call them.</param>
    /// <param name="series">The dyad, for its days.</param>
    /// <param name="curve">The probability that a day belongs to a spell of that kind.</param>
    /// <param name="quiet">Where its onsets and ends come from.</param>
    /// <param name="posterior">The counts, for the rates.</param>
    public static IEnumerable<RegimeSpell> Read(
        RegimeKind kind,
        DyadSeries series,
        IReadOnlyList<double> curve,
        QuietPosterior quiet,
        ChangepointPosterior posterior)
    {
        var free = 0;
        foreach (var (first, last) in Runs(curve))
        {
            if (last - first + 1 < LeastDays)
            {
                continue;
            }

            var (low, median, high) = Quantiles(quiet.Entry, Math.Max(free, first - Reach), Math.Min(last, first + Reach), first);
            (int Low, int Median, int High)? end = last == series.Days - 1
                ? null
                : Quantiles(quiet.Exit, Math.Max(median + 1, last - Reach), Math.Min(series.Days - 1, last + Reach), last + 1);
            var after = Math.Max(end?.Median ?? series.Days, median + 1);
            free = after;
            yield return new RegimeSpell
            {
                Kind = kind,
                Onset = series.DayAt(median),
                OnsetLow = series.DayAt(low),
                OnsetHigh = series.DayAt(high),
                End = end is null ? null : series.DayAt(after),
                EndLow = end is null ? null : series.DayAt(end.Value.Low),
                EndHigh = end is null ? null : series.DayAt(end.Value.High),
                Probability = Enumerable.Range(first, last - first + 1).Max(day => curve[day]),
                ProbabilityOnLastDay = curve[last],
                RateBefore = quiet.Level[median],
                RateDuring = posterior.Acts(median, after - 1) / posterior.Exposure(median, after - 1),
                ExpectedActs = quiet.Level[median] * posterior.Exposure(median, after - 1),
            };
        }
    }

    private static List<(int First, int Last)> Runs(IReadOnlyList<double> curve)
    {
        var runs = new List<(int First, int Last)>();
        for (var day = 0; day < curve.Count; day++)
        {
            if (curve[day] < Likely)
            {
                continue;
            }

            if (runs.Count > 0 && day - runs[^1].Last - 1 < JoinedGap)
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        return runs;
    }

    private static (int Low, int Median, int High) Quantiles(IReadOnlyList<double> flow, int first, int last, int otherwise)
    {
        var total = 0.0;
        for (var day = first; day <= last; day++)
        {
            total += flow[day];
        }

        if (total <= 0)
        {
            return (otherwise, otherwise, otherwise);
        }

        return (At(0.05), At(0.5), At(0.95));

        int At(double share)
        {
            var sum = 0.0;
            for (var day = first; day < last; day++)
            {
                sum += flow[day];
                if (sum >= share * total)
                {
                    return day;
                }
            }

            return last;
        }
    }
}
