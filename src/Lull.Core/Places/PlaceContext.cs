using System.Collections.Frozen;

namespace Lull.Places;

/// <summary>The countries that a report is about, by which places of one name are told apart.</summary>
internal sealed record PlaceContext
{
    private PlaceContext(FrozenSet<string> countries) => Countries = countries;

    /// <summary>No country is known.</summary>
    public static PlaceContext None { get; } = new(FrozenSet<string>.Empty);

    /// <summary>The ISO 3166-1 alpha-2 codes.</summary>
    public FrozenSet<string> Countries { get; }

    /// <summary>Of some countries.</summary>
    public static PlaceContext Of(params IEnumerable<string> countries) => new(countries.ToFrozenSet(StringComparer.Ordinal));
}
