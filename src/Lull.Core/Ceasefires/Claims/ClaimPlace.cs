using Lull.Actors;
using Lull.Places;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Claims;

/// <summary>Where a claim says that nothing, or so much, happened: a base, a town, a province, one or more countries.</summary>
internal sealed class ClaimPlace
{
    // A name for two places farther apart than this stands for two places. Kilometres.
    private const double OnePlace = 25;

    private readonly StatementPlace _place;
    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _keys;

    private ClaimPlace(StatementPlace place, IEnumerable<string> countries)
    {
        _place = place;
        _countries = countries.ToHashSet(StringComparer.Ordinal);
        _keys = new[] { place.Text, place.Name ?? "" }.Select(KeyOf).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The place as the report names it.</summary>
    public string Name => _place.Text;

    /// <summary>The place of a statement; null where it names none.</summary>
    public static ClaimPlace? Of(Statement statement, ClaimWords words)
    {
        if (statement.Place is not { } place)
        {
            return null;
        }

        var joined = place.Precision is PlacePrecision.Country && words.JoinedTo(place.Text) is { } name ? CountryOf(name) : null;
        return new ClaimPlace(place, new[] { place.Country, joined }.OfType<string>());
    }

    /// <summary>Whether something at a place is at this one.</summary>
    public Fit Of(Place place)
    {
        var country = place.Country is { Length: > 0 } named ? CountryOf(named) : null;
        if (_countries.Count > 0 && country is not null && !_countries.Contains(country))
        {
            return Fit.No;
        }

        return _place.Precision is PlacePrecision.Country ? (country is null ? Fit.Unknown : Fit.Yes)
            : _place.Precision is PlacePrecision.Admin ? (place.AdminRegion is not { Length: > 0 } region ? Fit.Unknown : _keys.Contains(KeyOf(region)) ? Fit.Yes : Fit.No)
            : place.Name is not { Length: > 0 } at ? Fit.Unknown
            : IsNamed(at, country) ? Fit.Yes
            : Fit.No;
    }

    /// <summary>The names of places that go by the claim's name and lie apart from each other, or from where the claim's is taken to be; empty where it is one place.</summary>
    /// <param name="places">The places that go by the name.</param>
    public IReadOnlyList<string> Merged(IEnumerable<Place> places)
    {
        if (_place.Precision is PlacePrecision.Country or PlacePrecision.Admin)
        {
            return [];
        }

        List<(double Latitude, double Longitude, string Text)> spots = _place is { Latitude: { } north, Longitude: { } east, Precision: PlacePrecision.Site }
            ? [(north, east, _place.Name ?? _place.Text)] : [];
        foreach (var place in places)
        {
            if (place is { Latitude: { } latitude, Longitude: { } longitude } && spots.TrueForAll(spot => PlaceDistance.Kilometres(spot.Latitude, spot.Longitude, latitude, longitude) > OnePlace))
            {
                spots.Add((latitude, longitude, string.Join(", ", new[] { place.Name, place.AdminRegion, place.Country }.Where(part => part is { Length: > 0 }))));
            }
        }

        return spots.Count > 1 ? [.. spots.Select(spot => spot.Text)] : [];
    }

    private bool IsNamed(string name, string? country) =>
        _keys.Contains(KeyOf(name))
        || (_place.Name is { } own && Gazetteer.Default.Find(name, country ?? _place.Country) is { } match
            && string.Equals(match.Entry.Name, own, StringComparison.Ordinal) && string.Equals(match.Entry.Country, _place.Country, StringComparison.Ordinal));

    // "Ain al-Asad air base" and "Ain al-Asad" are one name.
    private static string KeyOf(string name)
    {
        var key = NameKey.Of(name);
        foreach (var ending in (ReadOnlySpan<string>)[" air base", " airbase", " base", " military base", " camp"])
        {
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal))
            {
                return key[..^ending.Length];
            }
        }

        return key;
    }

    private static string? CountryOf(string name) =>
        Gazetteer.Default.Find(name, country: null) is { Entry: { Kind: PlaceKind.Country } state } ? state.Country : null;
}
