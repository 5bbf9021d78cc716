namespace Lull.Places;

/// <summary>What sort of place a gazetteer entry is, finest first.</summary>
internal enum PlaceKind
{
    /// <summary>A base, field, crossing, port, camp or the like.</summary>
    Site,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A province, governorate or other region.</summary>
    Admin,

    /// <summary>A country.</summary>
    Country,
}
