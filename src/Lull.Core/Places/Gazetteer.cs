using System.Collections.Frozen;
using Lull.Actors;

namespace Lull.Places;

/// <summary>
/// Where a named place is. Names match by their normalised form (see <see cref="NameKey"/>), never by similarity. Several places
/// of one name are told apart by the countries that the report is about, else by size; where neither tells, nothing is found.
/// </summary>
internal sealed class Gazetteer
{
    // How many times larger than the next of its name a place must be to be meant without further ado.
    private const int Dominance = 4;

    // A province with so many times the people of the town it is named after is the likelier of the two.
    private const int Overshadowing = 3;

    // A place of fewer people is not meant in a report that names no country of its own, or others.
    private const int WellKnown = 100_000;

    private const int LongestName = 120;

    private static readonly Lazy<Gazetteer> DefaultGazetteer = new(ReadEmbedded);

    private static readonly FrozenSet<string> RegionWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "province", "governorate", "oblast", "state", "region", "district", "county", "department");

    private static readonly FrozenSet<string> TownWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "city", "town", "village", "municipality", "suburb");

    private readonly FrozenDictionary<string, PlaceEntry[]> _byKey;
    private readonly FrozenSet<string> _firstWords;

    private Gazetteer(GazetteerReader reader)
    {
        Problems = reader.Problems;
        _byKey = reader.Places
            .SelectMany(place => place.Names.Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)
                .Select(key => (key, place.Entry)))
            .GroupBy(pair => pair.key, pair => pair.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _firstWords = _byKey.Keys.Select(key => key.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The gazetteer that Lull comes with.</summary>
    public static Gazetteer Default => DefaultGazetteer.Value;

    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a gazetteer from its two files.</summary>
    /// <param name="places">Columns <c>name,alternates,kind,country,region,latitude,longitude,population</c>.</param>
    /// <param name="sites">Columns <c>name,alternates,kind,country,latitude,longitude,source</c>.</param>
    public static Gazetteer Read(TextReader places, TextReader sites)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(sites);
        var reader = new GazetteerReader();
        reader.ReadPlaces(places, "gazetteer.csv");
        reader.ReadSites(sites, "sites.csv");
        return new Gazetteer(reader);
    }

    /// <summary>The place that a name means; null where there is none of the name, or none is likelier than the others.</summary>
    /// <param name="name">As the report has it; a type word may follow, as in "Anbar province".</param>
    /// <param name="context">The countries that the report is about.</param>
    public PlaceMatch? Find(string name, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(context);
        return name.Length > LongestName ? null
            : Choose(Named(NameKey.Of(name)), context, IsSeveralWords(name)) ?? Typed(name, context);
    }

    /// <summary>The place that a name means in a report about one country; null for the country means that none is known.</summary>
    public PlaceMatch? Find(string name, string? country) =>
        Find(name, country is null ? PlaceContext.None : PlaceContext.Of(country));

    /// <summary>Every place of a name, whatever the report is about.</summary>
    public IReadOnlyList<PlaceEntry> Named(string key) => _byKey.TryGetValue(key, out var found) ? found : [];

    /// <summary>True where some place's name begins with the word.</summary>
    public bool BeginsName(string key) => _firstWords.Contains(key);

    private static Gazetteer ReadEmbedded()
    {
        using var places = EmbeddedData.Open("gazetteer.csv");
        using var sites = EmbeddedData.Open("sites.csv");
        var gazetteer = Read(places, sites);
        return gazetteer.Problems.Count == 0
            ? gazetteer
            : throw new InvalidOperationException($"the built-in gazetteer is faulty: {gazetteer.Problems[0]}");
    }

    // "Anbar province" is a region, "Idlib city" a town, and neither has its type in its name.
    private PlaceMatch? Typed(string name, PlaceContext context)
    {
        var words = name.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return null;
        }

        var isRegion = RegionWords.Contains(words[^1]);
        if (!isRegion && !TownWords.Contains(words[^1]))
        {
            return null;
        }

        var stem = Named(NameKey.Of(string.Join(' ', words[..^1])));
        return Choose([.. stem.Where(entry => entry.Kind == (isRegion ? PlaceKind.Admin : PlaceKind.Settlement))], context, isSeveralWords: true)
            ?? (isRegion ? Choose([.. stem.Where(entry => entry.Kind == PlaceKind.Settlement)], context, isSeveralWords: true) : null);
    }

    private static PlaceMatch? Choose(IReadOnlyList<PlaceEntry> entries, PlaceContext context, bool isSeveralWords)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var within = entries.Where(entry => context.Countries.Contains(entry.Country)).ToList();

        // A state is meant by its name unless the report is about a country that has a place of that name and not about the state.
        if (entries.FirstOrDefault(entry => entry.Kind == PlaceKind.Country) is { } state && (within.Count == 0 || within.Contains(state)))
        {
            return new PlaceMatch(state, 0.95);
        }

        if (within.Count > 0)
        {
            var best = Likeliest(within);
            var isOnly = within.All(entry => entry.Kind != best.Kind || ReferenceEquals(entry, best));
            var isLarger = within.Where(entry => entry.Kind == best.Kind && !ReferenceEquals(entry, best))
                .All(entry => best.Population >= (long)Dominance * Math.Max(1, entry.Population));
            return isOnly ? new PlaceMatch(best, 0.9) : isLarger ? new PlaceMatch(best, 0.75) : null;
        }

        return Elsewhere(entries, isSeveralWords);
    }

    // No country of the report has the name: only a place that everybody knows can be meant.
    private static PlaceMatch? Elsewhere(IReadOnlyList<PlaceEntry> entries, bool isSeveralWords)
    {
        var best = Likeliest(entries);
        if (best.Kind == PlaceKind.Site)
        {
            return entries.Count(entry => entry.Kind == PlaceKind.Site) == 1 && isSeveralWords
                ? new PlaceMatch(best, 0.5)
                : null;
        }

        var next = entries.Where(entry => !string.Equals(entry.Country, best.Country, StringComparison.Ordinal))
            .Select(entry => entry.Population).DefaultIfEmpty(0).Max();
        return best.Population >= WellKnown && best.Population >= (long)Dominance * next ? new PlaceMatch(best, 0.6) : null;
    }

    // A site is named after the town and not the other way round; a town outranks its province unless that is far larger.
    private static PlaceEntry Likeliest(IReadOnlyList<PlaceEntry> entries)
    {
        var sites = entries.Where(entry => entry.Kind == PlaceKind.Site).ToList();
        if (sites.Count > 0)
        {
            return sites[0];
        }

        var town = Largest(entries, PlaceKind.Settlement);
        var region = Largest(entries, PlaceKind.Admin);
        var isRegion = region is not null
            && (town is null || !string.Equals(region.Country, town.Country, StringComparison.Ordinal)
                ? region.Population > (town?.Population ?? -1)
                : region.Population >= (long)Overshadowing * Math.Max(1, town.Population));
        return isRegion ? region! : town ?? entries[0];
    }

    private static bool IsSeveralWords(string name) => name.Trim().AsSpan().IndexOfAny(' ', '-') > 0;

    private static PlaceEntry? Largest(IReadOnlyList<PlaceEntry> entries, PlaceKind kind) =>
        entries.Where(entry => entry.Kind == kind)
            .OrderByDescending(entry => entry.Population)
            .ThenBy(entry => entry.Country, StringComparer.Ordinal)
            .ThenBy(entry => entry.Latitude)
            .FirstOrDefault();
}
