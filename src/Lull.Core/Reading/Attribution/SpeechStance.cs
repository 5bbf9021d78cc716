namespace Lull.Reading.Attribution;

/// <summary>How a speaker stands to what he says, by the verb that the report chose.</summary>
internal enum SpeechStance
{
    /// <summary>No verb, or one that says nothing of it.</summary>
    Said,

    /// <summary>Passes on what others did or said.</summary>
    Reported,

    /// <summary>Owns up to it.</summary>
    Acknowledged,

    /// <summary>Says that it is so, as others did.</summary>
    Confirmed,

    /// <summary>Says so, and the report keeps its distance.</summary>
    Claimed,

    /// <summary>Says that it is not so.</summary>
    Denied,

    /// <summary>Says that it may come.</summary>
    Warned,

    /// <summary>Lays it at somebody's door.</summary>
    Accused,

    /// <summary>Makes it known.</summary>
    Announced,

    /// <summary>Says so in spite of doubt, or pledges it.</summary>
    Insisted,

    /// <summary>Takes it to be so.</summary>
    Believed,

    /// <summary>Judges it.</summary>
    Condemned,
}
