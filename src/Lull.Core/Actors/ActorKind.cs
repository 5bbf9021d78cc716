namespace Lull.Actors;

/// <summary>What sort of side an actor is. Never a private person.</summary>
public enum ActorKind
{
    /// <summary>A state: its government and its armed forces as a whole.</summary>
    State,

    /// <summary>A body of a state with a name and a command of its own, such as a ministry, a corps or a command.</summary>
    StateBody,

    /// <summary>A coalition or coordination of several groups.</summary>
    Umbrella,

    /// <summary>An armed organisation of its own.</summary>
    Group,

    /// <summary>A name under which others claim acts: a brand, not an organisation.</summary>
    Facade,

    /// <summary>A coalition or organisation of states.</summary>
    International,
}
