namespace Lull.Actors;

/// <summary>Who a name may be: one actor, several, or none in the registry. Never a guess.</summary>
/// <param name="Status">Which of the three.</param>
/// <param name="Actor">The one actor; null unless the name is resolved.</param>
/// <param name="Candidates">Everyone who goes by the name, ordered by id.</param>
public sealed record ActorMatch(ActorMatchStatus Status, Actor? Actor, IReadOnlyList<Actor> Candidates)
{
    /// <summary>Nobody goes by the name.</summary>
    public static ActorMatch Unknown { get; } = new(ActorMatchStatus.Unknown, Actor: null, []);

    internal static ActorMatch Of(IReadOnlyList<Actor> candidates) =>
        candidates.Count switch
        {
            0 => Unknown,
            1 => new ActorMatch(ActorMatchStatus.Resolved, candidates[0], candidates),
            _ => new ActorMatch(ActorMatchStatus.Ambiguous, Actor: null, candidates),
        };
}
