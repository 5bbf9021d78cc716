using System.Globalization;

namespace Lull.Events.Coverage;

/// <summary>
/// Judges whether other reports can tell silence of the press from silence of the guns. They can where there are enough
/// of them at all times, from several conflicts, and where they are not the pair's own story over again. The limits and
/// what they were measured on are in <c>docs/events.md</c>.
/// </summary>
internal static class Informativeness
{
    private const double LeastPerDayInWindow = 0.7;
    private const double ShareOfWindows = 0.8;
    private const int WindowDays = 180;
    private const int WindowStep = 30;
    private const int YearDays = 365;
    private const int WeekDays = 7;
    private const int WeeksAround = 26;
    private const double LowWeek = 0.35;
    private const double MostLowWeeks = 0.05;
    private const int CorrelationDays = 28;
    private const double HighestTie = 0.5;
    private const double HighestTieOfPlenty = 0.8;
    private const double PlentyPerDay = 3;
    private const double PlentyPairs = 5;
    private const int LeastDays = 28;
    private const double LeastShareOfDays = 0.75;

    /// <summary>Says why other reports tell nothing; null where they do.</summary>
    /// <param name="others">Other reports a day, not a number where unknown.</param>
    /// <param name="own">The dyad's own reports of the same days.</param>
    /// <param name="pairs">How many pairs of sides the others are spread over.</param>
    /// <param name="scope">How far around the dyad the others were taken.</param>
    public static string? Fault(double[] others, double[] own, double pairs, TheatreScope scope)
    {
        var days = Enumerable.Range(0, others.Length).Where(day => !double.IsNaN(others[day])).ToList();
        if (days.Count < LeastDays || days.Count < LeastShareOfDays * others.Length)
        {
            return "too few days are on record";
        }

        var known = days.ConvertAll(day => others[day]);
        var ownKnown = days.ConvertAll(day => own[day]);
        return Thin(known, pairs, scope) ?? Bound(known, ownKnown, pairs);
    }

    /// <summary>The sums of consecutive windows; of the whole where it is shorter than one.</summary>
    internal static IEnumerable<double> Sums(List<double> values, int length, int step)
    {
        for (var start = 0; start == 0 || start + length <= values.Count; start += step)
        {
            yield return values.GetRange(start, Math.Min(length, values.Count - start)).Sum();
        }
    }

    /// <summary>Pearson's correlation; 0 where either does not vary.</summary>
    internal static double Correlation(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var xy = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        var xx = x.Sum(a => (a - meanX) * (a - meanX));
        var yy = y.Sum(b => (b - meanY) * (b - meanY));
        return xx > 0 && yy > 0 ? xy / Math.Sqrt(xx * yy) : 0;
    }

    /// <summary>The share of weeks with hardly a third of the reports that a week of that time usually has.</summary>
    internal static double ShareOfLowWeeks(List<double> values)
    {
        var weeks = Sums(values, WeekDays, WeekDays).ToList();
        var low = 0;
        for (var week = 0; week < weeks.Count; week++)
        {
            var first = Math.Max(0, week - WeeksAround);
            var around = weeks.GetRange(first, Math.Min(weeks.Count, week + WeeksAround + 1) - first);
            low += weeks[week] < LowWeek * Median(around) ? 1 : 0;
        }

        return (double)low / weeks.Count;
    }

    // The farther off, the less a newsroom is shared with the dyad, and the more and broader the reports must be
    // before their ebb can mean that the source itself was silent.
    private static (double PerDay, double Pairs) LeastFor(TheatreScope scope) =>
        scope switch
        {
            TheatreScope.Country => (1, 3),
            TheatreScope.Region => (2, 5),
            _ => (5, 10),
        };

    private static string? Thin(List<double> known, double pairs, TheatreScope scope)
    {
        var least = LeastFor(scope);
        var typical = Median([.. Means(known, YearDays, YearDays)]);
        if (typical < least.PerDay)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{typical:0.##} reports a day in a middling year");
        }

        var windows = Means(known, WindowDays, WindowStep).ToList();
        if (windows.Count(mean => mean >= LeastPerDayInWindow) < ShareOfWindows * windows.Count)
        {
            return "hardly any reports for months on end";
        }

        if (pairs < least.Pairs)
        {
            return "nearly all reports are of few other conflicts";
        }

        return ShareOfLowWeeks(known) > MostLowWeeks ? "many weeks with hardly a report" : null;
    }

    // Plenty of reports of many conflicts do not follow one pair: where all of them move with it, that is the press,
    // and worth knowing.
    private static string? Bound(List<double> known, List<double> own, double pairs)
    {
        var highest = pairs >= PlentyPairs && known.Average() >= PlentyPerDay ? HighestTieOfPlenty : HighestTie;
        if (own.Sum() > highest * (own.Sum() + known.Sum()))
        {
            return "the pair makes most of the news";
        }

        var correlation = Correlation(
            [.. Sums(known, CorrelationDays, CorrelationDays)],
            [.. Sums(own, CorrelationDays, CorrelationDays)]);
        return correlation > highest ? "reports of the others rise and fall with the pair's own" : null;
    }

    private static IEnumerable<double> Means(List<double> values, int length, int step) =>
        Sums(values, length, step).Select(sum => sum / Math.Min(length, values.Count));

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
