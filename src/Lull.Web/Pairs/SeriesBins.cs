using Lull.Dossiers.Charts;
using Lull.Events;

namespace Lull.Web.Pairs;

/// <summary>Sums a series by days or by weeks, so that no chart has more bars than it can show.</summary>
internal static class SeriesBins
{
    private const int MostBins = 2000;
    private const int DaysAWeek = 7;

    /// <summary>How many weeks a bin has to have; zero where days will do.</summary>
    public static int WeeksOf(DyadSeries series, bool byDay) =>
        byDay && series.Days <= MostBins ? 0 : Math.Max(1, (int)Math.Ceiling((double)ActsByWeek.Weeks(series) / MostBins));

    /// <summary>The bins, in order.</summary>
    /// <param name="series">Everybody's count.</param>
    /// <param name="weeks">How many weeks a bin has; zero for days.</param>
    /// <param name="publishers">The series by each publisher's own count.</param>
    public static IReadOnlyList<SeriesBin> Of(DyadSeries series, int weeks, IReadOnlyDictionary<string, DyadSeries> publishers)
    {
        var bins = weeks == 0 ? ByDay(series) : [.. ActsByWeek.Of(series, weeks)];
        var own = publishers.ToDictionary(pair => pair.Key, pair => new Running(pair.Value), StringComparer.Ordinal);
        return
        [
            .. bins.Select(bin => new SeriesBin(bin.Start, bin.Days, bin.KnownAToB, bin.KnownBToA, bin.SpreadAToB, bin.SpreadBToA)
            {
                ByPublisher = own.Select(pair => (pair.Key, Value: pair.Value.Between(bin.Start, bin.Days)))
                    .Where(pair => pair.Value is { Ab: > 0 } or { Ba: > 0 })
                    .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            }),
        ];
    }

    /// <summary>The index of each bin's last day in the series.</summary>
    public static IEnumerable<int> LastDays(DyadSeries series, IReadOnlyList<SeriesBin> bins) =>
        bins.Select(bin => bin.Start.DayNumber - series.Start.DayNumber + bin.Days - 1);

    private static List<ActsBin> ByDay(DyadSeries series)
    {
        var (spreadA, spreadB) = (Spread(series, fromA: true), Spread(series, fromA: false));
        return [.. Enumerable.Range(0, series.Days).Select(day =>
            new ActsBin(series.DayAt(day), 1, series.AToB[day], spreadA[day], series.BToA[day], spreadB[day]))];
    }

    private static double[] Spread(DyadSeries series, bool fromA)
    {
        var spread = new double[series.Days];
        foreach (var sum in series.IntervalCounts.Where(sum => sum.FromA == fromA))
        {
            var aDay = sum.Acts / (sum.LastDay - sum.FirstDay + 1);
            for (var day = Math.Max(0, sum.FirstDay); day <= Math.Min(series.Days - 1, sum.LastDay); day++)
            {
                spread[day] += aDay;
            }
        }

        return spread;
    }

    // Sums from the first day on, so that a bin costs two look-ups however long it is.
    private sealed class Running
    {
        private readonly int _start;
        private readonly double[] _ab;
        private readonly double[] _ba;

        public Running(DyadSeries series)
        {
            _start = series.Start.DayNumber;
            _ab = Sums(series.AToB, Spread(series, fromA: true));
            _ba = Sums(series.BToA, Spread(series, fromA: false));
        }

        public SeriesBin.BothWays Between(DateOnly start, int days)
        {
            var from = Math.Clamp(start.DayNumber - _start, 0, _ab.Length - 1);
            var to = Math.Clamp(start.DayNumber - _start + days, 0, _ab.Length - 1);
            return new SeriesBin.BothWays(Math.Round(_ab[to] - _ab[from], 6), Math.Round(_ba[to] - _ba[from], 6));
        }

        private static double[] Sums(IReadOnlyList<double> known, double[] spread)
        {
            var sums = new double[known.Count + 1];
            for (var day = 0; day < known.Count; day++)
            {
                sums[day + 1] = sums[day] + known[day] + spread[day];
            }

            return sums;
        }
    }
}
