namespace Lull.Events;

/// <summary>Where the coverage of a series comes from.</summary>
public enum CoverageOrigin
{
    /// <summary>Nowhere: reporting could not be checked.</summary>
    None,

    /// <summary>A coverage file.</summary>
    File,

    /// <summary>The other events of the same dataset.</summary>
    OtherEvents,
}
