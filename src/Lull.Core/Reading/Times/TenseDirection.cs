namespace Lull.Reading.Times;

/// <summary>Where a verb looks in time.</summary>
internal enum TenseDirection
{
    /// <summary>It does not say.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>Neither.</summary>
    Present,

    /// <summary>Ahead.</summary>
    Future,
}
