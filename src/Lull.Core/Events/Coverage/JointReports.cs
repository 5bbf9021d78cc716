using Lull.Events.Ledger;

namespace Lull.Events.Coverage;

/// <summary>The daily reports of several theatres together, on the days that are on record for all of them.</summary>
internal sealed class JointReports
{
    private readonly int _first;
    private readonly int[] _daily;

    /// <summary>Adds the theatres up.</summary>
    public JointReports(IReadOnlyList<Theatre> theatres, int[][] daily, IReadOnlyList<int> chosen)
    {
        _first = chosen.Max(theatre => theatres[theatre].FirstDay);
        var last = chosen.Min(theatre => theatres[theatre].LastDay);
        _daily = new int[Math.Max(0, last - _first + 1)];
        foreach (var theatre in chosen)
        {
            var shift = _first - theatres[theatre].FirstDay;
            for (var day = 0; day < _daily.Length; day++)
            {
                _daily[day] += daily[theatre][day + shift];
            }
        }
    }

    /// <summary>The reports on the days of a span; not a number on those that are not on record.</summary>
    public double[] On(int first, int last)
    {
        var reports = new double[last - first + 1];
        for (var day = first; day <= last; day++)
        {
            var place = day - _first;
            reports[day - first] = place >= 0 && place < _daily.Length ? _daily[place] : double.NaN;
        }

        return reports;
    }
}
