namespace Lull.Reading.Mentions;

/// <summary>What a noun says of the side it belongs to.</summary>
internal enum SideWordClass
{
    /// <summary>No word of sides.</summary>
    None,

    /// <summary>Forces of a state, as a rule: army, troops, police.</summary>
    Force,

    /// <summary>Fighters who are no state's, as a rule: rebels, militia.</summary>
    Armed,

    /// <summary>A body of a state: government, ministry.</summary>
    Body,

    /// <summary>An organisation of either sort: group, movement, front.</summary>
    Group,

    /// <summary>Somebody who belongs to a side that is named beside: member, element.</summary>
    Member,

    /// <summary>A person by office or rank: spokesman, minister, colonel.</summary>
    Office,

    /// <summary>A thing that belongs to a side: base, convoy, drone.</summary>
    Thing,

    /// <summary>People who are no side: civilians, witnesses.</summary>
    People,
}
