namespace Lull.Actors;

/// <summary>How a name is used.</summary>
public enum AliasForm
{
    /// <summary>A name of the actor itself; from a state's names the names of its government and forces are formed.</summary>
    Name,

    /// <summary>An adjective or demonym of a state; the names of its government and forces are formed from it as well.</summary>
    Adjective,

    /// <summary>A name of its armed forces, its government or its seat, from which nothing is formed.</summary>
    Body,

    /// <summary>A code such as ISO 3166-1: matched only as written, and only where no name matches.</summary>
    Code,
}
