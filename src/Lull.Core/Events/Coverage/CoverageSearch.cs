using System.Globalization;
using Lull.Events.Daily;
using Lull.Events.Ledger;

namespace Lull.Events.Coverage;

/// <summary>
/// Finds other reports that tell whether the press of a dyad's theatre was at work: from the coverage file where there
/// is one, else from the other events of the same dataset, looking further around until they tell something.
/// </summary>
internal sealed class CoverageSearch(RecordIndex index, TheatreReports reports, CoverageFile file)
{
    private const double LeastRecorded = 0.9;
    private const double LeastShareOfTheatre = 0.1;
    private const double LeastIncluded = 0.98;

    /// <summary>Looks for coverage of the days of a span.</summary>
    /// <param name="acts">The dyad's acts and tallies; at least one.</param>
    /// <param name="sides">The sides of the dyad's conflict: its own, their umbrellas and their members.</param>
    /// <param name="first">The number of the first day.</param>
    /// <param name="last">The number of the last day.</param>
    /// <param name="notes">What was found is told here.</param>
    public CoverageResult Find(
        IReadOnlyList<DyadAct> acts,
        IReadOnlySet<int> sides,
        int first,
        int last,
        ICollection<SeriesNote> notes)
    {
        var theatres = TheatresOf(acts);
        var main = index.Ledger.Theatres[theatres[0]];
        var own = OwnReports(acts, first, last);
        if (file.Find(main.Name) is { } days)
        {
            return FromFile(days, main, own, first, notes);
        }

        if (!file.IsEmpty)
        {
            Tell(notes, $"the coverage file has no theatre '{main.Name}'");
        }

        return FromOtherEvents(theatres, sides, own, first, notes);
    }

    /// <summary>The main theatres of the dataset that has most of the dyad's rows, fullest first.</summary>
    public IReadOnlyList<int> TheatresOf(IReadOnlyList<DyadAct> acts)
    {
        var all = index.Ledger.Theatres;
        var dataset = acts.GroupBy(act => all[act.Entry.Theatre].Dataset, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First();
        return [.. MainTheatres(dataset, all)];
    }

    /// <summary>The theatres that hold at least a tenth of the rows, fullest first.</summary>
    public static IEnumerable<int> MainTheatres(IEnumerable<DyadAct> acts, IReadOnlyList<Theatre> all)
    {
        var rows = acts.ToList();
        return rows.GroupBy(act => act.Entry.Theatre)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => all[group.Key].Name, StringComparer.Ordinal)
            .Where((group, place) => place == 0 || group.Count() >= LeastShareOfTheatre * rows.Count)
            .Select(group => group.Key);
    }

    private static double[] OwnReports(IReadOnlyList<DyadAct> acts, int first, int last)
    {
        var own = new double[last - first + 1];
        foreach (var entry in acts.Select(act => act.Entry).Where(entry => entry.Form == ItemForm.Act && entry.IsDated))
        {
            var day = TheatreReports.DayOf(entry) - first;
            if (day >= 0 && day < own.Length)
            {
                own[day]++;
            }
        }

        return own;
    }

    // A coverage file counts all pairs, so the dyad's own reports come off; a file that often has fewer reports than
    // the dyad alone evidently leaves the dyad out already.
    private static CoverageResult FromFile(
        IReadOnlyDictionary<int, double> days,
        Theatre main,
        double[] own,
        int first,
        ICollection<SeriesNote> notes)
    {
        var given = own
            .Select((_, day) => days.TryGetValue(first + day, out var reports) ? reports : double.NaN)
            .ToArray();
        var active = Enumerable.Range(0, own.Length).Where(day => own[day] > 0 && !double.IsNaN(given[day])).ToList();
        var includes = active.Count(day => given[day] >= own[day]) >= LeastIncluded * active.Count;
        var others = includes
            ? given.Zip(own, (all, mine) => double.IsNaN(all) ? all : Math.Max(0, all - mine)).ToArray()
            : given;
        var known = others.Where(value => !double.IsNaN(value)).ToList();
        if (known.Count == 0)
        {
            Tell(notes, "reporting could not be checked: the coverage file has none of the dyad's days");
            return new CoverageResult(CoverageFound.None, Reports: null);
        }

        var ownHow = includes ? " besides the dyad's own" : ", taken as they are since they leave the dyad's own out";
        Tell(notes, string.Create(
            CultureInfo.InvariantCulture,
            $"reporting is checked against the coverage file: {known.Average():0.##} reports a day of {main.Title}{ownHow}"));
        var found = new CoverageFound(CoverageOrigin.File, Scope: null, main.Title, known.Average());
        return new CoverageResult(found, others);
    }

    private static void Tell(ICollection<SeriesNote> notes, string text) =>
        notes.Add(new SeriesNote(SeriesNoteKind.Coverage, text));

    private CoverageResult FromOtherEvents(
        IReadOnlyList<int> own,
        IReadOnlySet<int> sides,
        double[] ownReports,
        int first,
        ICollection<SeriesNote> notes)
    {
        var faults = new List<string>();
        var last = first + ownReports.Length - 1;
        foreach (var scope in Enum.GetValues<TheatreScope>().Where(scope => scope >= index.Options.Theatre))
        {
            var theatres = OnRecord(Around(own, scope), first, last);
            if (theatres.Count == 0)
            {
                continue;
            }

            var title = Title(own, scope);
            var others = reports.Without(sides, theatres, first, last);
            if (Informativeness.Fault(others, ownReports, reports.PairsReporting(sides, theatres), scope) is { } fault)
            {
                faults.Add($"{title}: {fault}");
                continue;
            }

            var mean = others.Where(value => !double.IsNaN(value)).Average();
            var nearer = faults.Count > 0 ? $" (too thin: {string.Join("; ", faults)})" : "";
            Tell(notes, string.Create(
                CultureInfo.InvariantCulture,
                $"reporting is checked against other events of {title}: {mean:0.##} reports a day{nearer}"));
            return new CoverageResult(new CoverageFound(CoverageOrigin.OtherEvents, scope, title, mean), others);
        }

        var why = faults.Count > 0 ? $" ({string.Join("; ", faults)})" : "";
        Tell(notes, $"coverage too thin, reporting could not be checked{why}");
        return new CoverageResult(CoverageFound.None, Reports: null);
    }

    private List<int> Around(IReadOnlyList<int> own, TheatreScope scope)
    {
        var all = index.Ledger.Theatres;
        var main = all[own[0]];
        return scope switch
        {
            TheatreScope.Country => [.. own],
            TheatreScope.Region when main.Region.Length == 0 => [],
            _ => [.. Enumerable.Range(0, all.Count).Where(theatre =>
                string.Equals(all[theatre].Dataset, main.Dataset, StringComparison.Ordinal)
                && (scope == TheatreScope.All
                    || string.Equals(all[theatre].Region, main.Region, StringComparison.Ordinal)))],
        };
    }

    // Releases of different countries begin and end in different years; one that begins or ends within the span would
    // look like the press awaking or falling silent.
    private List<int> OnRecord(List<int> theatres, int first, int last) =>
        theatres.FindAll(number =>
        {
            var theatre = index.Ledger.Theatres[number];
            return theatre.LastDay >= theatre.FirstDay
                && Days.Shared(theatre.FirstDay, theatre.LastDay, first, last) >= LeastRecorded * (last - first + 1);
        });

    private string Title(IReadOnlyList<int> own, TheatreScope scope)
    {
        var main = index.Ledger.Theatres[own[0]];
        return scope switch
        {
            TheatreScope.Country => string.Join(" and ", own.Select(theatre => index.Ledger.Theatres[theatre].Title)),
            TheatreScope.Region => main.Region,
            _ => $"everything in {main.Dataset}",
        };
    }
}
