namespace Lull.Actors;

/// <summary>What the registry makes of a name.</summary>
public enum ActorMatchStatus
{
    /// <summary>Nobody in the registry goes by the name.</summary>
    Unknown,

    /// <summary>Exactly one actor goes by the name.</summary>
    Resolved,

    /// <summary>Several actors go by the name, and it alone does not tell which is meant.</summary>
    Ambiguous,
}
