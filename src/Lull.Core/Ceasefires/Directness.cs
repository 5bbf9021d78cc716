namespace Lull.Ceasefires;

/// <summary>How near to the matter the one who speaks is.</summary>
public enum Directness
{
    /// <summary>A side of the dyad, a member of it, or somebody who speaks for one.</summary>
    Party,

    /// <summary>A government, organisation or office holder that is not a side of the dyad.</summary>
    Official,

    /// <summary>A named observer: an expert, an analyst, a witness.</summary>
    Observer,

    /// <summary>The publisher in its own voice.</summary>
    Publisher,

    /// <summary>Somebody without a name.</summary>
    Anonymous,
}
