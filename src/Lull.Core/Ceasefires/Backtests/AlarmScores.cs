namespace Lull.Ceasefires.Backtests;

/// <summary>How good the telling of lulls was as they happened, measured by what is known now.</summary>
public sealed class AlarmScores
{
    /// <summary>Scores alarms.</summary>
    /// <param name="alarms">All alarms.</param>
    /// <param name="lulls">How many mutual lulls are known now.</param>
    /// <param name="dyadYears">How long all dyads were watched, in years.</param>
    public AlarmScores(IReadOnlyList<AlarmOutcome> alarms, int lulls, double dyadYears)
    {
        ArgumentNullException.ThrowIfNull(alarms);
        var right = alarms.Where(alarm => alarm.Hindsight is not null).ToList();
        (Count, Lulls, DyadYears) = (alarms.Count, lulls, dyadYears);
        False = alarms.Count - right.Count;
        Found = right.Select(alarm => alarm.Hindsight).Distinct().Count();
        MedianDelay = Median([.. right.DistinctBy(alarm => alarm.Hindsight).Select(alarm => (double)alarm.Delay!.Value)]);
        var errors = right.Select(alarm => alarm.OnsetError).OfType<int>().Select(error => (double)Math.Abs(error)).ToList();
        MedianOnsetError = Median(errors);
        MeanOnsetError = errors.Count == 0 ? null : errors.Average();
        IntervalHeld = Share([.. right.Select(alarm => alarm.IntervalHeld).OfType<bool>()]);
        var judged = alarms.Select(alarm => alarm.ActsRefute).OfType<bool>().ToList();
        (JudgedByActs, RefutedByActs) = (judged.Count, judged.Count(refuted => refuted));
    }

    /// <summary>How many alarms there were.</summary>
    public int Count { get; }

    /// <summary>How many of them, looking back, were no lull.</summary>
    public int False { get; }

    /// <summary>How many mutual lulls are known now.</summary>
    public int Lulls { get; }

    /// <summary>How many of those were told before they ended.</summary>
    public int Found { get; }

    /// <summary>How long all dyads were watched, in years.</summary>
    public double DyadYears { get; }

    /// <summary>False alarms in a hundred years of one dyad; not a number where nothing was watched.</summary>
    public double FalsePer100 => 100 * False / DyadYears;

    /// <summary>Days from the onset as known now to the alarm; null where there is none.</summary>
    public double? MedianDelay { get; }

    /// <summary>Days by which the onset told on the day misses the one known now, whichever way.</summary>
    public double? MedianOnsetError { get; }

    /// <summary>The mean of the same.</summary>
    public double? MeanOnsetError { get; }

    /// <summary>The share of the 90 % onset intervals told on the day that hold the onset known now.</summary>
    public double? IntervalHeld { get; }

    /// <summary>How many alarms the acts of the next 30 days can judge.</summary>
    public int JudgedByActs { get; }

    /// <summary>How many of those were followed by more than a fifth of the acts of the fighting before.</summary>
    public int RefutedByActs { get; }

    private static double? Share(IReadOnlyList<bool> held) => held.Count == 0 ? null : (double)held.Count(one => one) / held.Count;

    private static double? Median(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
