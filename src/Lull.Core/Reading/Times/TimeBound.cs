namespace Lull.Reading.Times;

/// <summary>What a preposition makes of the day or event that follows it.</summary>
internal enum TimeBound
{
    /// <summary>On it, or within it.</summary>
    Within,

    /// <summary>From it up to the report.</summary>
    Since,

    /// <summary>From it on.</summary>
    From,

    /// <summary>Later than it.</summary>
    After,

    /// <summary>Up to it.</summary>
    Until,

    /// <summary>Earlier than it.</summary>
    Before,
}
