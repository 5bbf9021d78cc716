using Lull.Events;

namespace Lull.Lulls.Model;

/// <summary>Turns a dyad's series into what the filter is shown.</summary>
internal sealed class PlanBuilder
{
    private const double LeastTelling = 2;
    private const double RareShare = 0.2;
    private readonly DyadSeries _series;
    private readonly float[] _exposure;
    private readonly float[]? _outageRatio;
    private readonly bool _useAnnouncements;

    public PlanBuilder(DyadSeries series, ModelParameters parameters, bool useAnnouncements)
    {
        _series = series;
        _useAnnouncements = useAnnouncements && series.Announcements.Count > 0;
        IsUndirected = series.AToB.SequenceEqual(series.BToA) && IntervalsAreMirrored(series);
        if (series.TheatreReports is { } reports)
        {
            (_exposure, _outageRatio) = ReportingLevel.Of(reports, series.Start, parameters);
        }
        else
        {
            _exposure = new float[series.Days];
            Array.Fill(_exposure, 1f);
        }
    }

    /// <summary>True where every act belongs to both directions alike, as in a series of clashes only.</summary>
    public bool IsUndirected { get; }

    public bool HasOutages => _outageRatio is not null;

    /// <summary>True where some acts are known only as sums over several days.</summary>
    public bool HasSums => _series.IntervalCounts.Count > 0;

    /// <summary>True where nothing was known later than on its day: neither sums nor words that reach back.</summary>
    public bool IsKnownAtOnce => !HasSums && !_useAnnouncements;

    /// <summary>
    /// The stream that is so much rarer than the other that it may only answer it: 0 for A's, 1 for B's, -1 for neither.
    /// </summary>
    public int RareStream()
    {
        if (IsUndirected)
        {
            return -1;
        }

        var acts = SpreadActs(weights: null).Select(stream => stream.Sum(y => (double)y)).ToArray();
        return acts[0] < RareShare * acts[1] ? 0 : acts[1] < RareShare * acts[0] ? 1 : -1;
    }

    /// <summary>For each day, whether a stream was as rare by then as <see cref="RareStream"/> asks.</summary>
    public bool[] RareSoFar(int stream)
    {
        var acts = SpreadActs(weights: null);
        var rare = new bool[_series.Days];
        var (own, other) = (0.0, 0.0);
        for (var day = 0; day < rare.Length; day++)
        {
            (own, other) = (own + acts[stream][day], other + acts[1 - stream][day]);
            rare[day] = own < RareShare * other;
        }

        return rare;
    }

    /// <summary>The highest rate of any four weeks, acts a day.</summary>
    public double HighestRate()
    {
        const int window = 28;
        var acts = SpreadActs(weights: null);
        double sum = 0, highest = 0;
        for (var day = 0; day < _series.Days; day++)
        {
            sum += acts.Sum(stream => stream[day] - (day >= window ? stream[day - window] : 0));
            highest = Math.Max(highest, sum / window);
        }

        return highest;
    }

    /// <summary>
    /// What is known now. Sums over days are spread in proportion to <paramref name="weights"/> (by stream and day);
    /// evenly where there are none.
    /// </summary>
    public ObservationPlan Offline(double[][]? weights = null) => new()
    {
        Acts = SpreadActs(weights),
        Known = AllKnown(),
        Evened = EvenedDays(),
        Exposure = _exposure,
        OutageRatio = _outageRatio,
        Tilt = _useAnnouncements ? AnnouncementTilt.Known(_series) : null,
    };

    /// <summary>What was known on each day, once every sum up to it had been published.</summary>
    public ObservationPlan Online() => new()
    {
        Acts = SpreadActs(weights: null),
        Known = AllKnown(),
        Evened = EvenedDays(),
        Exposure = _exposure,
        OutageRatio = _outageRatio,
        Tilt = _useAnnouncements ? AnnouncementTilt.AsHeard(_series) : null,
    };

    /// <summary>
    /// The same before the sums were published: days of a direction that a later sum mostly accounts for are not known.
    /// </summary>
    public ObservationPlan BeforeSums()
    {
        var known = AllKnown();
        var acts = DailyActs();
        foreach (var (stream, interval) in Intervals().Where(pair => Dominates(pair.Interval, acts[pair.Stream])))
        {
            for (var day = interval.FirstDay; day < interval.LastDay; day++)
            {
                known[stream][day] = false;
            }
        }

        return new ObservationPlan
        {
            Acts = acts,
            Known = known,
            Evened = EvenedDays(),
            Exposure = _exposure,
            OutageRatio = _outageRatio,
            Tilt = Online().Tilt,
        };
    }

    /// <summary>For each day, the last day of the unpublished sum it lies in; the day itself outside of any.</summary>
    public int[] PublicationDays()
    {
        var published = Enumerable.Range(0, _series.Days).ToArray();
        var acts = DailyActs();
        foreach (var (_, interval) in Intervals().Where(pair => Dominates(pair.Interval, acts[pair.Stream])))
        {
            for (var day = interval.FirstDay; day <= interval.LastDay; day++)
            {
                published[day] = Math.Max(published[day], interval.LastDay);
            }
        }

        return published;
    }

    private static bool IntervalsAreMirrored(DyadSeries series) =>
        series.IntervalCounts.GroupBy(i => (i.FirstDay, i.LastDay, i.Publisher))
            .All(g => Math.Abs(g.Sum(i => i.FromA ? i.Acts : -i.Acts)) < 1e-9);

    // A sum that is larger than what is known one by one leaves its days dark until it is published.
    private static bool Dominates(IntervalCount interval, float[] acts)
    {
        var known = 0.0;
        for (var day = interval.FirstDay; day <= interval.LastDay; day++)
        {
            known += acts[day];
        }

        return interval.Acts > Math.Max(known, LeastTelling);
    }

    private bool[] EvenedDays()
    {
        var evened = new bool[_series.Days];
        foreach (var (_, interval) in Intervals().Where(pair => pair.Interval.Acts >= LeastTelling))
        {
            Array.Fill(evened, true, interval.FirstDay, interval.LastDay - interval.FirstDay + 1);
        }

        return evened;
    }

    private bool[][] AllKnown() =>
        [.. Enumerable.Range(0, IsUndirected ? 1 : 2).Select(_ => Enumerable.Repeat(true, _series.Days).ToArray())];

    private float[][] DailyActs() =>
        IsUndirected
            ? [[.. _series.AToB.Select(acts => (float)(2 * acts))]]
            : [[.. _series.AToB.Select(acts => (float)acts)], [.. _series.BToA.Select(acts => (float)acts)]];

    private IEnumerable<(int Stream, IntervalCount Interval)> Intervals() =>
        _series.IntervalCounts
            .Select(interval => (IsUndirected || interval.FromA ? 0 : 1, Clipped(interval)))
            .Where(pair => pair.Item2.FirstDay <= pair.Item2.LastDay);

    private IntervalCount Clipped(IntervalCount interval) => interval with
    {
        FirstDay = Math.Max(interval.FirstDay, 0),
        LastDay = Math.Min(interval.LastDay, _series.Days - 1),
    };

    private float[][] SpreadActs(double[][]? weights)
    {
        var acts = DailyActs();
        foreach (var (stream, interval) in Intervals())
        {
            var total = 0.0;
            for (var day = interval.FirstDay; day <= interval.LastDay; day++)
            {
                total += weights?[stream][day] ?? 1;
            }

            for (var day = interval.FirstDay; day <= interval.LastDay; day++)
            {
                acts[stream][day] += (float)(interval.Acts * (weights?[stream][day] ?? 1) / total);
            }
        }

        return acts;
    }
}
