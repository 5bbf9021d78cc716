namespace Lull.Reading.Rules;

/// <summary>Where the sides of a recast statement come from.</summary>
internal enum RoleShift
{
    /// <summary>Agent: the governing word's; patient: as before.</summary>
    Governor,

    /// <summary>Agent: the governing word's; patient: whom it is directed at, or else the doer of what is asked.</summary>
    Directed,

    /// <summary>As before; the governing word's agent where there was none.</summary>
    Keep,

    /// <summary>Agent: nobody yet; patient: the governing word's addressee, who is accused.</summary>
    Accused,

    /// <summary>Agent: nobody yet; patient: the governing word's own doer, who did not keep to it.</summary>
    Blamed,

    /// <summary>Agent: the governing word's; patient: nobody yet.</summary>
    Alone,
}
