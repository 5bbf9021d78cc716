using System.Globalization;
using Lull.Events.Coverage;
using Lull.Events.Ledger;
using Lull.Events.Tallies;

namespace Lull.Events.Daily;

/// <summary>Puts a dyad's series together from what the record has of it. Holds no state between dyads.</summary>
internal sealed class SeriesAssembly(RecordIndex index, CoverageFile file)
{
    private readonly CoverageSearch _coverage = new(index, new TheatreReports(index), file);
    private readonly Announcements _announcements = new(index);

    /// <summary>The series of two sides, with notes; without a series where there is neither act nor tally.</summary>
    public SeriesBuilding Build(Dyad dyad, int a, int b)
    {
        var rows = RowsOf(a, b);
        if (rows.Count == 0)
        {
            return new SeriesBuilding(dyad, Series: null, CoverageFound.None, []);
        }

        var notes = new List<SeriesNote>();
        var theatre = index.Ledger.Theatres[_coverage.TheatresOf(rows)[0]];
        var (first, last) = SeriesSpan.Of(rows, theatre, index, file, notes);
        var counts = new DailyCounts(first, last);
        var acts = RepeatedReports.Scale(
            [.. rows.Where(row => row.Entry.Form == ItemForm.Act)],
            index.Publishers,
            out var repeated);
        counts.Add(acts, act => index.Ledger.Publishers[act.Entry.Publisher], notes);
        AddTallies(rows, counts, a, b, notes);
        var coverage = _coverage.Find(rows, SidesAround(rows), first, last, notes);
        Tell(
            notes,
            SeriesNoteKind.Duplicate,
            repeated,
            "acts taken for repeated reports by other publishers, counted once");
        TellDatasets(rows, notes);
        Tell(notes, SeriesNoteKind.Name, index.ActsWithin(a), $"acts within {dyad.A}, not counted");
        Tell(notes, SeriesNoteKind.Name, index.ActsWithin(b), $"acts within {dyad.B}, not counted");
        var series = new DyadSeries(
            dyad,
            DateOnly.FromDayNumber(first),
            counts.AToB,
            counts.BToA,
            coverage.Reports,
            counts.Sums,
            _announcements.Between(a, b, first));
        return new SeriesBuilding(dyad, series, coverage.Found, notes) { Theatre = theatre.Name };
    }

    /// <summary>The acts and tallies of two sides, each with its share of A, in the order in which they came.</summary>
    public List<DyadAct> RowsOf(int a, int b)
    {
        var rows = new List<DyadAct>();
        foreach (var number in index.Between(a, b))
        {
            var (entry, sides) = (index.Ledger.Entries[number], index.EntrySides[number]);
            var fromA = index.Stands(sides.Source, a) && index.Stands(sides.Target, b);
            var fromB = index.Stands(sides.Source, b) && index.Stands(sides.Target, a);
            if (fromA != fromB)
            {
                rows.Add(new DyadAct(number, entry, entry.Symmetric ? 0.5 : fromA ? 1 : 0, entry.Count.Middle));
            }
        }

        return rows;
    }

    private static void Tell(List<SeriesNote> notes, SeriesNoteKind kind, double number, string what)
    {
        if (number > 0)
        {
            notes.Add(new SeriesNote(kind, string.Create(CultureInfo.InvariantCulture, $"{what}: {number:0.#}")));
        }
    }

    private void TellDatasets(List<DyadAct> rows, List<SeriesNote> notes)
    {
        var datasets = rows.Select(row => index.Ledger.Theatres[row.Entry.Theatre].Dataset)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (datasets.Count > 1)
        {
            notes.Add(new SeriesNote(
                SeriesNoteKind.Duplicate,
                $"acts from {string.Join(" and ", datasets)} are added up, though they may be the same acts"));
        }
    }

    private HashSet<int> SidesAround(List<DyadAct> rows) =>
        [.. rows.SelectMany(row => index.EntrySides[row.Number].Source.Concat(index.EntrySides[row.Number].Target))];

    private void AddTallies(List<DyadAct> rows, DailyCounts counts, int a, int b, List<SeriesNote> notes)
    {
        foreach (var fromA in new[] { true, false })
        {
            var texts = new List<string>();
            var own = rows.FindAll(row => fromA ? row.ShareOfA > 0 : row.ShareOfA < 1);
            var lines = own.Where(row => row.Entry.Form == ItemForm.Tally).Select(LineOf).ToList();
            var known = own
                .Where(row => row.Entry.Form == ItemForm.Act)
                .Select(row => KnownOf(row, fromA ? a : b))
                .ToList();
            foreach (var rest in lines.Count == 0 ? [] : TallyReckoning.Reckon(lines, known, texts))
            {
                counts.AddSum(rest.First, rest.Last, rest.Acts, fromA, rest.Publisher);
            }

            notes.AddRange(texts.Select(text => new SeriesNote(SeriesNoteKind.Tally, text)));
        }
    }

    private TallyLine LineOf(DyadAct row) =>
        new(
            row.Entry.When.Start.DayNumber,
            row.Entry.When.End.DayNumber,
            row.Entry.Count,
            row.Entry.Cumulative,
            index.Publishers[row.Entry.Publisher][0],
            row.Entry.Kind,
            index.EntrySides[row.Number].Source[0],
            index.EntrySides[row.Number].Target[0]);

    // In an act that both sides share, either may be the one that the tally counts as acting.
    private KnownAct KnownOf(DyadAct row, int acting)
    {
        var sides = index.EntrySides[row.Number];
        var (source, target) = index.Stands(sides.Source, acting)
            ? (sides.Source, sides.Target)
            : (sides.Target, sides.Source);
        return new KnownAct(
            row.Entry.When.Start.DayNumber,
            row.Entry.When.End.DayNumber,
            row.Acts,
            index.Publishers[row.Entry.Publisher],
            source,
            target);
    }
}
