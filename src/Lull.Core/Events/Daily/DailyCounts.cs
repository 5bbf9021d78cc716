using System.Globalization;

namespace Lull.Events.Daily;

/// <summary>
/// Puts acts on days: those with a date, shared out over its days; the others as sums over their spans.
/// </summary>
internal sealed class DailyCounts
{
    private readonly int _first;
    private readonly int _last;
    private readonly SortedDictionary<(int First, int Last, bool FromA, string Publisher), double> _sums = [];

    /// <summary>Counts nothing yet on the days of a span.</summary>
    public DailyCounts(int first, int last)
    {
        (_first, _last) = (first, last);
        AToB = new double[last - first + 1];
        BToA = new double[last - first + 1];
    }

    /// <summary>Acts of A against B, one value a day.</summary>
    public double[] AToB { get; }

    /// <summary>Acts of B against A, one value a day.</summary>
    public double[] BToA { get; }

    /// <summary>The sums over spans, in order of days, direction and publisher.</summary>
    public IReadOnlyList<IntervalCount> Sums =>
        [.. _sums.Select(sum => new IntervalCount(
            sum.Key.FromA,
            sum.Key.First - _first,
            sum.Key.Last - _first,
            sum.Value,
            sum.Key.Publisher))];

    /// <summary>Counts the acts.</summary>
    public void Add(IReadOnlyList<DyadAct> acts, Func<DyadAct, string> publisherOf, ICollection<SeriesNote> notes)
    {
        var (spread, summed) = (0, 0);
        foreach (var act in acts)
        {
            if (act.Entry.IsDated)
            {
                Spread(act);
                spread += act.Entry.When.IsDay ? 0 : 1;
            }
            else
            {
                var (from, to) = (act.Entry.When.Start.DayNumber, act.Entry.When.End.DayNumber);
                AddSum(from, to, act.ShareOfA * act.Acts, fromA: true, publisherOf(act));
                AddSum(from, to, (1 - act.ShareOfA) * act.Acts, fromA: false, publisherOf(act));
                summed++;
            }
        }

        Tell(notes, spread, "known to several days: spread evenly over them");
        Tell(notes, summed, "known only to a fortnight, a month or longer: counted as sums over that time");
    }

    /// <summary>
    /// Adds acts known only as a sum over a span; what of the span lies outside the series is cut off.
    /// </summary>
    public void AddSum(int first, int last, double acts, bool fromA, string publisher)
    {
        (first, last) = (Math.Max(first, _first), Math.Min(last, _last));
        if (acts > 0 && first <= last)
        {
            var key = (first, last, fromA, publisher);
            _sums[key] = _sums.GetValueOrDefault(key) + acts;
        }
    }

    private static void Tell(ICollection<SeriesNote> notes, int rows, string what)
    {
        if (rows > 0)
        {
            notes.Add(new SeriesNote(
                SeriesNoteKind.Approximation,
                string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "row" : "rows")} {what}")));
        }
    }

    private void Spread(DyadAct act)
    {
        var perDay = act.Acts / act.Entry.When.Days;
        var last = Math.Min(_last, act.Entry.When.End.DayNumber);
        for (var day = Math.Max(_first, act.Entry.When.Start.DayNumber); day <= last; day++)
        {
            AToB[day - _first] += act.ShareOfA * perDay;
            BToA[day - _first] += (1 - act.ShareOfA) * perDay;
        }
    }
}
