using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lull.Events.Ledger;

/// <summary>
/// All items of a record in the short form that series are built from; the same row twice is kept once.
/// </summary>
internal sealed class ItemLedger
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<Theatre> _theatres = [];
    private readonly Dictionary<(string Dataset, string Name), int> _theatreNumbers = [];
    private readonly Dictionary<UInt128, int> _seen = [];

    /// <summary>The entries, in the order in which they came.</summary>
    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>The theatres, in the order in which they were first seen.</summary>
    public IReadOnlyList<Theatre> Theatres => _theatres;

    /// <summary>The names of sides.</summary>
    public NamePool Names { get; } = new();

    /// <summary>The publishers, each list of them as one text.</summary>
    public NamePool Publishers { get; } = new();

    /// <summary>The names of places and countries.</summary>
    public NamePool Places { get; } = new();

    /// <summary>The acts that reviewers told apart.</summary>
    public NamePool Acts { get; } = new();

    /// <summary>Takes an item in, unless the very same row is there already.</summary>
    public void Add(RecordItem item)
    {
        if (item.Origin.ContentHash.Length > 0 && !_seen.TryAdd(Digest(item.Origin.ContentHash), _entries.Count))
        {
            return;
        }

        var theatre = TheatreOf(item);
        var entry = new LedgerEntry
        {
            Form = FormOf(item),
            When = item.When,
            Kind = item.Kind,
            Source = Names.Number(item.Source),
            Target = Names.Number(item.Target),
            Count = item switch { Event act => act.Count, Tally tally => tally.Count, _ => CountRange.One },
            Symmetric = item is Event { Symmetric: true } || item.Kind == EventKind.Clash,
            Cumulative = item is Tally { Cumulative: true },
            Publisher = Publishers.Number(item.Publisher),
            Place = Places.Number(item.Site.Name ?? ""),
            Country = Places.Number(item.Place.Country ?? ""),
            Latitude = (float)(item.Site.Latitude ?? double.NaN),
            Longitude = (float)(item.Site.Longitude ?? double.NaN),
            IsAsTold = item.IsAsTold,
            Act = Acts.Number(item.Act),
            Theatre = theatre,
        };
        _entries.Add(entry);
        _theatres[theatre].Widen(entry, item.Place.Region?.Trim() ?? "");
    }

    /// <summary>The number of the entry whose row has a content hash; null where there is none.</summary>
    public int? Find(string contentHash) => _seen.TryGetValue(Digest(contentHash), out var number) ? number : null;

    private static ItemForm FormOf(RecordItem item) =>
        item switch
        {
            Signal => ItemForm.Signal,
            _ when !item.Kind.IsHostileAct() || !HasTwoSides(item) => ItemForm.OtherReport,
            Tally => ItemForm.Tally,
            Event => ItemForm.Act,
            _ => ItemForm.OtherReport,
        };

    private static bool HasTwoSides(RecordItem item) =>
        !string.IsNullOrWhiteSpace(item.Source) && !string.IsNullOrWhiteSpace(item.Target);

    private static UInt128 Digest(string contentHash)
    {
        if (contentHash.Length >= 32
            && UInt128.TryParse(
                contentHash.AsSpan(0, 32),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var digest))
        {
            return digest;
        }

        return new UInt128(
            BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(contentHash)), 0),
            BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(contentHash)), 8));
    }

    private int TheatreOf(RecordItem item)
    {
        var name = (string.IsNullOrWhiteSpace(item.Theatre) ? item.Place.Country ?? "" : item.Theatre).Trim();
        var key = (item.Dataset, name);
        if (!_theatreNumbers.TryGetValue(key, out var number))
        {
            number = _theatres.Count;
            _theatreNumbers.Add(key, number);
            _theatres.Add(new Theatre(item.Dataset, name, ""));
        }

        return number;
    }
}
