using System.Globalization;

namespace Lull.Events.Coverage;

/// <summary>
/// Judges whether other reports can tell silence of the press from silence of the guns. They can where there are enough
/// of them at all times and they are not the pair's own story over again; the limits are those of <c>docs/events.md</c>.
/// </summary>
internal static class Informativeness
{
    private const double LeastPerDay = 1;
    private const double LeastPerDayInWindow = 0.7;
    private const double ShareOfWindows = 0.8;
    private const int WindowDays = 180;
    private const int WindowStep = 30;
    private const int YearDays = 365;
    private const int CorrelationDays = 28;
    private const double HighestCorrelation = 0.5;
    private const double HighestCorrelationOfMany = 0.8;
    private const double ManyPairs = 5;
    private const double LeastPairs = 3;
    private const double HighestOwnShare = 0.5;
    private const double LeastKnownDays = 0.75;

    /// <summary>Says why other reports tell nothing; null where they do.</summary>
    /// <param name="others">Other reports a day, not a number where unknown.</param>
    /// <param name="own">The dyad's own reports of the same days.</param>
    /// <param name="pairs">How many pairs of sides the others are spread over.</param>
    public static string? Fault(double[] others, double[] own, double pairs)
    {
        var days = Enumerable.Range(0, others.Length).Where(day => !double.IsNaN(others[day])).ToList();
        if (days.Count == 0 || days.Count < LeastKnownDays * others.Length)
        {
            return "most of the days are not on record";
        }

        var known = days.ConvertAll(day => others[day]);
        var ownKnown = days.ConvertAll(day => own[day]);
        var typical = Median([.. Means(known, YearDays, YearDays)]);
        if (typical < LeastPerDay)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{typical:0.##} reports a day in a middling year");
        }

        var windows = Means(known, WindowDays, WindowStep).ToList();
        if (windows.Count(mean => mean >= LeastPerDayInWindow) < ShareOfWindows * windows.Count)
        {
            return "hardly any reports for months on end";
        }

        if (pairs < LeastPairs)
        {
            return "nearly all reports are of one other conflict";
        }

        var ownShare = ownKnown.Sum() / (ownKnown.Sum() + known.Sum());
        return ownShare > HighestOwnShare ? "the pair makes most of the news" : Bound(known, ownKnown, pairs);
    }

    /// <summary>The means of consecutive windows; of the whole where it is shorter than one.</summary>
    internal static IEnumerable<double> Means(List<double> values, int length, int step)
    {
        var window = Math.Min(length, values.Count);
        for (var start = 0; start + window <= values.Count; start += step)
        {
            yield return values.GetRange(start, window).Sum() / window;
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

    // Many conflicts do not follow one pair: where all of them move with it, that is the press, and worth knowing.
    private static string? Bound(List<double> known, List<double> own, double pairs)
    {
        var correlation = Correlation(
            [.. Means(known, CorrelationDays, CorrelationDays)],
            [.. Means(own, CorrelationDays, CorrelationDays)]);
        return correlation > (pairs >= ManyPairs ? HighestCorrelationOfMany : HighestCorrelation)
            ? "reports of the others rise and fall with the pair's own"
            : null;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
