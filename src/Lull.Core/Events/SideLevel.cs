namespace Lull.Events;

/// <summary>At which level of the time-bound hierarchy of actors the sides of a record are told apart.</summary>
public enum SideLevel
{
    /// <summary>Every actor is a side of its own, as the data names it.</summary>
    Member,

    /// <summary>Acts by a member count for its topmost umbrella while the membership lasts.</summary>
    Umbrella,
}
