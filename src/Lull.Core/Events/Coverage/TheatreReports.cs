using System.Collections.Concurrent;
using Lull.Events.Daily;
using Lull.Events.Ledger;

namespace Lull.Events.Coverage;

/// <summary>
/// How many dated reports each theatre had a day, counted once for all dyads: a dyad's own are then subtracted.
/// </summary>
internal sealed class TheatreReports
{
    private readonly RecordIndex _index;
    private readonly int[][] _daily;
    private readonly Dictionary<DyadKey, int>[] _pairs;
    private readonly ConcurrentDictionary<string, JointReports> _joint = new(StringComparer.Ordinal);

    /// <summary>Counts the reports of an index.</summary>
    public TheatreReports(RecordIndex index)
    {
        _index = index;
        var theatres = index.Ledger.Theatres;
        _daily = [.. theatres.Select(theatre => new int[Math.Max(0, (long)theatre.LastDay - theatre.FirstDay + 1)])];
        _pairs = [.. theatres.Select(_ => new Dictionary<DyadKey, int>())];
        for (var number = 0; number < index.EntrySides.Length; number++)
        {
            var entry = index.Ledger.Entries[number];
            if (entry.Form is ItemForm.Act or ItemForm.OtherReport && entry.IsDated && index.IsKnown(number))
            {
                _daily[entry.Theatre][DayOf(entry) - theatres[entry.Theatre].FirstDay]++;
                var sides = index.EntrySides[number];
                var pair = new DyadKey(sides.SourceListed, sides.TargetListed);
                _pairs[entry.Theatre][pair] = _pairs[entry.Theatre].GetValueOrDefault(pair) + 1;
            }
        }
    }

    /// <summary>The day that a report counts for: the middle one where several are possible.</summary>
    public static int DayOf(LedgerEntry entry) => entry.When.Start.DayNumber + ((entry.When.Days - 1) / 2);

    /// <summary>
    /// The reports of several theatres on the days of a span, less those in which one of the given sides takes part;
    /// not a number on days that are not on record for all of the theatres.
    /// </summary>
    public double[] Without(IReadOnlySet<int> sides, IReadOnlyList<int> theatres, int first, int last)
    {
        var joint = _joint.GetOrAdd(
            string.Join(',', theatres),
            _ => new JointReports(_index.Ledger.Theatres, _daily, theatres));
        var reports = joint.On(first, last);
        foreach (var theatre in theatres)
        {
            foreach (var side in sides)
            {
                foreach (var number in _index.ReportsOf(side, theatre))
                {
                    var day = DayOf(_index.Ledger.Entries[number]);
                    if (first <= day && day <= last && side == FirstOf(_index.EntrySides[number], sides))
                    {
                        reports[day - first]--;
                    }
                }
            }
        }

        return reports;
    }

    /// <summary>
    /// How many pairs of sides the reports of the theatres are spread over, as if all had equally many: one over the
    /// sum of their squared shares. Pairs with one of the given sides are left out.
    /// </summary>
    public double PairsReporting(IReadOnlySet<int> sides, IReadOnlyList<int> theatres)
    {
        var counts = theatres.SelectMany(theatre => _pairs[theatre])
            .Where(pair => !sides.Contains(pair.Key.Low) && !sides.Contains(pair.Key.High))
            .GroupBy(pair => pair.Key, pair => (double)pair.Value)
            .Select(group => group.Sum())
            .ToList();
        var all = counts.Sum();
        return all > 0 ? all * all / counts.Sum(count => count * count) : 0;
    }

    // A report that involves several of the sides is found under each of them, and counts under this one only.
    private static int FirstOf(EntrySides entry, IReadOnlySet<int> sides)
    {
        foreach (var side in entry.Source)
        {
            if (sides.Contains(side))
            {
                return side;
            }
        }

        return Array.Find(entry.Target, sides.Contains);
    }
}
