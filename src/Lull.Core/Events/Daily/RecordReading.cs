using Lull.Actors;
using Lull.Events.Coverage;
using Lull.Events.Ledger;
using Lull.Events.Sides;

namespace Lull.Events.Daily;

/// <summary>The dyads of a finished ledger, and the way from a side's name to its number.</summary>
internal sealed class RecordReading
{
    private readonly ActorRegistry _registry;
    private readonly RecordIndex _index;
    private readonly SeriesAssembly _assembly;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<DyadSummary>> _dyads;

    /// <summary>Reads the ledger.</summary>
    public RecordReading(ActorRegistry registry, ItemLedger ledger, SeriesOptions options, CoverageFile file)
    {
        var book = new SideBook(registry, ledger.Names, options.Level);
        _registry = registry;
        _index = new RecordIndex(ledger, book, options);
        _assembly = new SeriesAssembly(_index, file);
        foreach (var side in _index.Listed.SelectMany(key => new[] { key.Low, key.High }).Distinct())
        {
            _byName.TryAdd(_index.Names[side], side);
        }

        // Not before somebody asks: most readings are made to build one dyad.
        _dyads = new Lazy<IReadOnlyList<DyadSummary>>(() => [.. _index.Listed.Select(Summary)
            .OfType<DyadSummary>()
            .OrderByDescending(dyad => dyad.Acts)
            .ThenBy(dyad => dyad.Dyad.A, StringComparer.Ordinal)
            .ThenBy(dyad => dyad.Dyad.B, StringComparer.Ordinal)]);
        Ambiguous = [.. book.Ambiguous.Select(pair => AmbiguousOf(pair.Name, pair.Match))
            .OrderBy(name => name.Name, StringComparer.Ordinal)];
    }

    /// <summary>Every dyad, those with most acts first.</summary>
    public IReadOnlyList<DyadSummary> Dyads => _dyads.Value;

    /// <summary>The names that may mean several actors.</summary>
    public IReadOnlyList<AmbiguousName> Ambiguous { get; }

    /// <summary>The side that a name means; null where the record has none.</summary>
    public int? Find(string name)
    {
        if (_byName.TryGetValue(name, out var listed))
        {
            return listed;
        }

        if (_registry.Match(name).Actor is { } actor)
        {
            return _index.Book.Find(actor);
        }

        if (_index.Ledger.Names.Find(name) is { } exact)
        {
            return _index.Book.Find(exact);
        }

        var alike = _byName.Keys
            .Where(key => string.Equals(key, name.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        return alike.Count == 1 ? _byName[alike[0]] : null;
    }

    /// <summary>Builds a dyad's series from its sides' names.</summary>
    public SeriesBuilding Build(Dyad dyad)
    {
        if (Find(dyad.A) is not { } one
            || Find(dyad.B) is not { } other
            || one == other
            || Named(one, other) is not { } named)
        {
            return new SeriesBuilding(dyad, Series: null, CoverageFound.None, []);
        }

        return string.Equals(named.A, NameOf(one, other), StringComparison.Ordinal)
            ? _assembly.Build(named, one, other)
            : _assembly.Build(named, other, one);
    }

    // A member may go by the same spelling as its umbrella where the data has no other; both then need their own names.
    private Dyad? Named(int one, int other)
    {
        var (nameOfOne, nameOfOther) = (NameOf(one, other), NameOf(other, one));
        return string.Equals(nameOfOne, nameOfOther, StringComparison.Ordinal) ? null : new Dyad(nameOfOne, nameOfOther);
    }

    private string NameOf(int side, int other) =>
        string.Equals(_index.Names[side], _index.Names[other], StringComparison.Ordinal)
            ? _index.Book.Sides[side].Name
            : _index.Names[side];

    private DyadSummary? Summary(DyadKey key)
    {
        var dyad = new Dyad(_index.Names[key.Low], _index.Names[key.High]);
        var a = string.Equals(dyad.A, _index.Names[key.Low], StringComparison.Ordinal) ? key.Low : key.High;
        var rows = _assembly.RowsOf(a, a == key.Low ? key.High : key.Low);
        if (rows.Count == 0)
        {
            return null;
        }

        var acts = RepeatedReports.Scale(
            [.. rows.Where(row => row.Entry.Form == ItemForm.Act)],
            _index.Publishers,
            out _);
        return new DyadSummary(
            dyad,
            acts.Sum(act => act.ShareOfA * act.Acts),
            acts.Sum(act => (1 - act.ShareOfA) * act.Acts),
            acts.Count,
            rows.Count - acts.Count,
            rows.Min(row => row.Entry.When.Start),
            rows.Max(row => row.Entry.When.End));
    }

    private AmbiguousName AmbiguousOf(int name, ActorMatch match) =>
        new(
            _index.Ledger.Names[name],
            [.. match.Candidates.Select(actor => actor.Name).Order(StringComparer.Ordinal)],
            _index.Ledger.Entries.Count(entry => entry.Source == name || entry.Target == name));
}
