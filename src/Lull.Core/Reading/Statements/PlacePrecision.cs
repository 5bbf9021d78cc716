namespace Lull.Reading.Statements;

/// <summary>How finely a place is known.</summary>
public enum PlacePrecision
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A base, field, crossing or the like.</summary>
    Site,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A province, governorate, region or the like.</summary>
    Admin,

    /// <summary>A country.</summary>
    Country,
}
