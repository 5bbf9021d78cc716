namespace Lull.Events;

/// <summary>
/// From how far around a dyad other reports are taken, to tell silence of the guns from silence of the press.
/// </summary>
public enum TheatreScope
{
    /// <summary>The dyad's own theatre: what its rows name, else the country of their places.</summary>
    Country,

    /// <summary>The part of the world that the source gives for the dyad's places.</summary>
    Region,

    /// <summary>Everything that the same source publishes.</summary>
    All,
}
