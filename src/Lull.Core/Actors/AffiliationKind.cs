namespace Lull.Actors;

/// <summary>How one actor belongs to another.</summary>
public enum AffiliationKind
{
    /// <summary>A member of an umbrella, or a unit of a group. Its acts count for the group.</summary>
    Member,

    /// <summary>A brand under which members of the group claim acts. What is done in its name counts for the group.</summary>
    Facade,

    /// <summary>A body under the state's own command. Its acts count for the state.</summary>
    StateBody,

    /// <summary>
    /// A tie that a reader should know of, such as a seat in a coalition or a place in the law, but that does not make
    /// the one's acts the other's. It is shown, and never counted.
    /// </summary>
    Tie,
}
