using Lull.Actors;
using Lull.Events.Ledger;

namespace Lull.Events.Sides;

/// <summary>
/// Says for whom a name stands on a day: the side that the name means, then the umbrellas above it, nearest first. A
/// name that the registry does not know, or that may mean several actors, is a side of its own.
/// </summary>
internal sealed class SideBook(ActorRegistry registry, NamePool names, SideLevel level)
{
    private readonly List<Side> _sides = [];
    private readonly Dictionary<string, int> _byActor = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byName = [];
    private readonly Dictionary<int, int[]> _fixedChains = [];
    private readonly Dictionary<(int Name, int Day), int[]> _chains = [];
    private readonly Dictionary<int, ActorMatch> _matches = [];

    /// <summary>All sides seen so far; a side's number is its place in this list.</summary>
    public IReadOnlyList<Side> Sides => _sides;

    /// <summary>The names seen so far that may mean several actors, with who they may be.</summary>
    public IEnumerable<(int Name, ActorMatch Match)> Ambiguous =>
        _matches.Where(pair => pair.Value.Status == ActorMatchStatus.Ambiguous).Select(pair => (pair.Key, pair.Value));

    /// <summary>The side that a name means on a day, then all umbrellas above it.</summary>
    public int[] ChainOf(int name, DateOnly day)
    {
        if (_fixedChains.TryGetValue(name, out var chain))
        {
            return chain;
        }

        var match = MatchOf(name);
        if (match.Actor is not { } actor || registry.AffiliationsOf(actor.Id).Count == 0)
        {
            return _fixedChains[name] = [match.Actor is null ? NumberOfName(name) : NumberOfActor(match.Actor)];
        }

        if (!_chains.TryGetValue((name, day.DayNumber), out chain))
        {
            var umbrellas = registry.UmbrellasOf(actor.Id, day).Select(tie => registry.Find(tie.GroupId)).OfType<Actor>();
            chain = [NumberOfActor(actor), .. umbrellas.Select(NumberOfActor)];
            _chains.Add((name, day.DayNumber), chain);
        }

        return chain;
    }

    /// <summary>
    /// The side of a chain that an act is listed under: at member level the one that was named; at umbrella level the
    /// topmost, the one nearest to the named side where several umbrellas have nothing above them.
    /// </summary>
    public int ListedOf(int[] chain, DateOnly day) =>
        level == SideLevel.Member || chain.Length == 1 ? chain[0] : TopOf(chain, day);

    /// <summary>The side of an actor; null where the data never names it nor a member of it.</summary>
    public int? Find(Actor actor) => _byActor.TryGetValue(actor.Id, out var side) ? side : null;

    /// <summary>The side of a name that means no one actor; null where the data has no such name.</summary>
    public int? Find(int name) => _byName.TryGetValue(name, out var side) ? side : null;

    /// <summary>True where a side belongs, on a day, to an umbrella, directly or through others.</summary>
    public bool IsUnder(int side, int umbrella, DateOnly day) =>
        _sides[side].Actor is { } member
        && _sides[umbrella].Actor is { } group
        && registry.IsUnder(member, group, day);

    /// <summary>
    /// True where a speaker speaks for the whole of a side: as the side itself, as an umbrella above it, or as a body
    /// of
    /// the state that the side is.
    /// </summary>
    public bool SpeaksFor(int speaker, int side, DateOnly day) =>
        speaker == side || _sides[speaker].Actor is { Kind: ActorKind.StateBody } || IsUnder(side, speaker, day);

    private int TopOf(int[] chain, DateOnly day)
    {
        foreach (var side in chain.AsSpan(1))
        {
            if (_sides[side].Actor is { } actor && registry.UmbrellasOf(actor.Id, day).Count == 0)
            {
                return side;
            }
        }

        // Umbrellas that belong to each other in a circle have no top; the nearest one is as good as any.
        return chain[1];
    }

    private ActorMatch MatchOf(int name)
    {
        if (!_matches.TryGetValue(name, out var match))
        {
            match = registry.Match(names[name]);
            _matches.Add(name, match);
        }

        return match;
    }

    private int NumberOfActor(Actor actor)
    {
        if (!_byActor.TryGetValue(actor.Id, out var side))
        {
            side = _sides.Count;
            _sides.Add(new Side(actor, actor.Name));
            _byActor.Add(actor.Id, side);
        }

        return side;
    }

    private int NumberOfName(int name)
    {
        if (!_byName.TryGetValue(name, out var side))
        {
            side = _sides.Count;
            _sides.Add(new Side(Actor: null, names[name]));
            _byName.Add(name, side);
        }

        return side;
    }
}
