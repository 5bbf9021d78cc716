using Lull.Events.Ledger;
using Lull.Events.Sides;

namespace Lull.Events.Daily;

/// <summary>
/// Which entries concern which sides: made once when all items are there, and not changed any more, so that dyads can
/// be built from it side by side.
/// </summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<DyadKey, List<int>> _byDyad = [];
    private readonly Dictionary<(int Side, int Theatre), List<int>> _reports = [];
    private readonly HashSet<DyadKey> _listed = [];
    private readonly Dictionary<int, int> _within = [];
    private readonly HashSet<int> _named = [];
    private readonly HashSet<int> _struck;
    private readonly SideLevel _level;

    /// <summary>Sorts the ledger's entries by side.</summary>
    public RecordIndex(ItemLedger ledger, SideBook book, SeriesOptions options)
    {
        (Ledger, Book, Options, _level) = (ledger, book, options, options.Level);
        _struck = options.Struck is null ? [] : [.. options.Struck.Select(ledger.Find).OfType<int>()];
        Publishers = new PublisherLists(ledger.Publishers);
        EntrySides = new EntrySides[ledger.Entries.Count];
        var chosen = Publishers.Chosen(options);
        var signals = new List<int>();
        for (var number = 0; number < EntrySides.Length; number++)
        {
            var entry = ledger.Entries[number];
            EntrySides[number] = SidesOf(entry);
            if (!IsKnown(number))
            {
                continue;
            }

            if (entry.Form == ItemForm.Signal)
            {
                signals.Add(number);
            }
            else
            {
                Sort(number, entry, chosen[entry.Publisher]);
            }
        }

        Signals = [.. signals.OrderBy(number => ledger.Entries[number].When)
            .ThenBy(number => ledger.Names[ledger.Entries[number].Source], StringComparer.Ordinal)
            .ThenBy(number => ledger.Entries[number].Kind)
            .ThenByDescending(number => EntrySides[number].Target.Length)];
        Names = NamesOf();
    }

    /// <summary>The entries.</summary>
    public ItemLedger Ledger { get; }

    /// <summary>The sides.</summary>
    public SideBook Book { get; }

    /// <summary>What the analyst chose.</summary>
    public SeriesOptions Options { get; }

    /// <summary>Who counts what.</summary>
    public PublisherLists Publishers { get; }

    /// <summary>By entry, for whom its names stand.</summary>
    public EntrySides[] EntrySides { get; }

    /// <summary>What the sides are called.</summary>
    public SideNames Names { get; }

    /// <summary>The dyads that acts or tallies are listed under.</summary>
    public IReadOnlySet<DyadKey> Listed => _listed;

    /// <summary>The acts and tallies between two sides, each with its members.</summary>
    public IReadOnlyList<int> Between(int one, int other) => _byDyad.GetValueOrDefault(new DyadKey(one, other)) ?? [];

    /// <summary>What anybody says, in order of days, then of speakers and kinds, the most specific first.</summary>
    public IReadOnlyList<int> Signals { get; }

    /// <summary>The dated reports of a theatre in which a side or a member of it takes part.</summary>
    public IReadOnlyList<int> ReportsOf(int side, int theatre) => _reports.GetValueOrDefault((side, theatre)) ?? [];

    /// <summary>How many acts took place within a side, among its members.</summary>
    public int ActsWithin(int side) => _within.GetValueOrDefault(side);

    /// <summary>True where an entry had happened by the day as of which the analyst asks.</summary>
    public bool IsKnown(int number) =>
        !_struck.Contains(number) && (Options.AsOf is not { } asOf || Ledger.Entries[number].When.End <= asOf);

    /// <summary>
    /// True where a chain stands for a side: at member level a side that the data names stands for itself alone, in
    /// all other cases a side stands for its members too.
    /// </summary>
    public bool Stands(int[] chain, int side) =>
        _level == SideLevel.Member && _named.Contains(side)
            ? chain.Length > 0 && chain[0] == side
            : Array.IndexOf(chain, side) >= 0;

    private static void Put<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int number)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        if (list.Count == 0 || list[^1] != number)
        {
            list.Add(number);
        }
    }

    private EntrySides SidesOf(LedgerEntry entry)
    {
        var day = entry.When.Start;
        var source = entry.Source == NamePool.Empty ? [] : Book.ChainOf(entry.Source, day);
        var target = entry.Target == NamePool.Empty ? [] : Book.ChainOf(entry.Target, day);
        return new EntrySides(
            source,
            target,
            source.Length == 0 ? -1 : Book.ListedOf(source, day),
            target.Length == 0 ? -1 : Book.ListedOf(target, day));
    }

    private void Sort(int number, LedgerEntry entry, bool chosen)
    {
        var sides = EntrySides[number];
        if (entry.Form != ItemForm.Tally && entry.IsDated)
        {
            Array.ForEach(sides.Source, side => Put(_reports, (side, entry.Theatre), number));
            Array.ForEach(sides.Target, side => Put(_reports, (side, entry.Theatre), number));
        }

        if (chosen && entry.Form is ItemForm.Act or ItemForm.Tally && sides.Source.Length > 0 && sides.Target.Length > 0)
        {
            SortByDyad(number, sides);
        }
    }

    private void SortByDyad(int number, EntrySides sides)
    {
        _named.Add(sides.Source[0]);
        _named.Add(sides.Target[0]);
        if (sides.SourceListed == sides.TargetListed)
        {
            _within[sides.SourceListed] = _within.GetValueOrDefault(sides.SourceListed) + 1;
        }
        else
        {
            _listed.Add(new DyadKey(sides.SourceListed, sides.TargetListed));
        }

        foreach (var source in sides.Source.Where(side => Array.IndexOf(sides.Target, side) < 0))
        {
            foreach (var target in sides.Target.Where(side => Array.IndexOf(sides.Source, side) < 0))
            {
                Put(_byDyad, new DyadKey(source, target), number);
            }
        }
    }

    private SideNames NamesOf()
    {
        var spellings = Book.Sides.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var number in _byDyad.Values.SelectMany(list => list).Distinct())
        {
            var entry = Ledger.Entries[number];
            Array.ForEach(EntrySides[number].Source, side => spellings[side].Add(Ledger.Names[entry.Source]));
            Array.ForEach(EntrySides[number].Target, side => spellings[side].Add(Ledger.Names[entry.Target]));
        }

        return new SideNames(Book.Sides, spellings, _listed.SelectMany(key => new[] { key.Low, key.High }).ToHashSet());
    }
}
