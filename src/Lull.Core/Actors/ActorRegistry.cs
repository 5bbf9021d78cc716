using System.Collections.Concurrent;

namespace Lull.Actors;

/// <summary>
/// Who is who, and who belongs to whom when. Names match by their normalised form (see <see cref="NameKey"/>), never by
/// similarity: a name that nobody in the registry goes by is unknown, and one that several go by is ambiguous.
/// </summary>
public sealed class ActorRegistry
{
    private const int LongestName = 300;

    // A record repeats a few hundred names in every row; more than this are no names but free text.
    private const int MostRemembered = 10_000;

    private static readonly Lazy<ActorRegistry> DefaultRegistry = new(EmbeddedRegistry.Read);

    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Actor[]> _byKey;
    private readonly Dictionary<string, Actor[]> _byCode;
    private readonly Dictionary<string, Actor[]> _statesByName;
    private readonly Dictionary<string, Actor[]> _statesByAdjective;
    private readonly ConcurrentDictionary<string, ActorMatch> _matched = new(StringComparer.Ordinal);
    private readonly ILookup<string, ActorAlias> _aliases;
    private readonly ILookup<string, Affiliation> _groups;
    private readonly ILookup<string, Affiliation> _members;

    internal ActorRegistry(
        IReadOnlyCollection<Actor> actors,
        IReadOnlyCollection<ActorAlias> aliases,
        IReadOnlyCollection<Affiliation> affiliations)
    {
        Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)];
        _actors = Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _aliases = aliases.ToLookup(alias => alias.ActorId, StringComparer.Ordinal);
        _groups = affiliations.ToLookup(affiliation => affiliation.MemberId, StringComparer.Ordinal);
        _members = affiliations.ToLookup(affiliation => affiliation.GroupId, StringComparer.Ordinal);
        _byKey = Index(actors.Select(actor => (NameKey.Of(actor.Name), actor)).Concat(aliases
            .Where(alias => alias.Form != AliasForm.Code)
            .Select(alias => (NameKey.Of(alias.Name), _actors[alias.ActorId]))));
        _statesByName = Index(StatesBy(AliasForm.Name));
        _statesByAdjective = Index(StatesBy(AliasForm.Adjective));
        _byCode = Index(aliases.Where(alias => alias.Form == AliasForm.Code)
            .Select(alias => (alias.Name, _actors[alias.ActorId])));
    }

    /// <summary>A registry that knows nobody: every name stays as it is.</summary>
    public static ActorRegistry Empty { get; } = new([], [], []);

    /// <summary>The registry that Lull comes with: every state and the sides of well-known conflicts, each with a source.</summary>
    public static ActorRegistry Default => DefaultRegistry.Value;

    /// <summary>Everyone in the registry, ordered by id.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Reads a registry from its three CSV files, whose columns <c>docs/actors.md</c> describes.</summary>
    /// <param name="actors">Columns <c>id,name,kind,country,source,note</c>.</param>
    /// <param name="aliases">Columns <c>actor,name,form,source</c>.</param>
    /// <param name="affiliations">Columns <c>member,group,from,to,kind,source</c>; null where there are none.</param>
    public static RegistryReading Read(TextReader actors, TextReader aliases, TextReader? affiliations = null)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(aliases);
        return new RegistryReader().Read(actors, aliases, affiliations);
    }

    /// <summary>Says who a name may be.</summary>
    public ActorMatch Match(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > LongestName)
        {
            return ActorMatch.Unknown;
        }

        return _matched.TryGetValue(name, out var known) ? known : Remembered(name, Matched(name));
    }

    private ActorMatch Remembered(string name, ActorMatch match)
    {
        if (_matched.Count < MostRemembered)
        {
            _matched.TryAdd(name, match);
        }

        return match;
    }

    private ActorMatch Matched(string name)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0)
        {
            return ActorMatch.Unknown;
        }

        // A name that a source writes out outweighs one that only follows from a rule, and both outweigh a code.
        return _byKey.TryGetValue(key, out var named) ? ActorMatch.Of(named)
            : Formed(key) is { Length: > 0 } formed ? ActorMatch.Of(formed)
            : _byCode.TryGetValue(name.Trim(), out var coded) ? ActorMatch.Of(coded)
            : ActorMatch.Unknown;
    }

    /// <summary>The actor with an id; null where there is none.</summary>
    public Actor? Find(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The names that an actor goes by besides its own, in the order of the file.</summary>
    public IReadOnlyList<ActorAlias> AliasesOf(string actorId) => [.. _aliases[actorId]];

    /// <summary>Everything the actor has ever belonged to or been tied to, counted or not, in order of time.</summary>
    public IReadOnlyList<Affiliation> AffiliationsOf(string actorId) =>
        [.. _groups[actorId].OrderBy(affiliation => affiliation.From ?? DateOnly.MinValue)
            .ThenBy(affiliation => affiliation.GroupId, StringComparer.Ordinal)];

    /// <summary>
    /// Whom the actor's acts of a day count for, directly or through others, nearest first. Ties that do not count
    /// are left out; an actor that would come up twice, as in a circle, comes up once.
    /// </summary>
    public IReadOnlyList<Affiliation> UmbrellasOf(string actorId, DateOnly day) =>
        Walk(actorId, day, _groups, affiliation => affiliation.GroupId);

    /// <summary>True where the acts of one actor count for another on a day, directly or through others.</summary>
    internal bool IsUnder(Actor member, Actor group, DateOnly day) =>
        UmbrellasOf(member.Id, day).Any(tie => string.Equals(tie.GroupId, group.Id, StringComparison.Ordinal));

    /// <summary>Whose acts of a day count for the actor, directly or through others, nearest first.</summary>
    public IReadOnlyList<Affiliation> MembersOf(string actorId, DateOnly day) =>
        Walk(actorId, day, _members, affiliation => affiliation.MemberId);

    private Actor[] Formed(string key) =>
    [
        .. StateForms.StemsOf(key)
            .SelectMany(form => (_statesByName.GetValueOrDefault(form.Stem) ?? [])
                .Concat(form.MayBeAdjective ? _statesByAdjective.GetValueOrDefault(form.Stem) ?? [] : []))
            .Distinct()
            .OrderBy(state => state.Id, StringComparer.Ordinal),
    ];

    private IEnumerable<(string Key, Actor State)> StatesBy(AliasForm form) =>
        Actors.Where(actor => actor.Kind == ActorKind.State).SelectMany(state => _aliases[state.Id]
            .Where(alias => alias.Form == form).Select(alias => alias.Name)
            .Concat(form == AliasForm.Name ? [state.Name] : [])
            .Select(name => (NameKey.Of(name), state)));

    private static List<Affiliation> Walk(
        string start,
        DateOnly day,
        ILookup<string, Affiliation> edges,
        Func<Affiliation, string> next)
    {
        var found = new List<Affiliation>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var id))
        {
            foreach (var edge in edges[id].OrderBy(next, StringComparer.Ordinal))
            {
                if (edge.Counts && edge.HoldsOn(day) && seen.Add(next(edge)))
                {
                    found.Add(edge);
                    queue.Enqueue(next(edge));
                }
            }
        }

        return found;
    }

    private static Dictionary<string, Actor[]> Index(IEnumerable<(string Key, Actor Actor)> names) =>
        names.Where(name => name.Key.Length > 0)
            .GroupBy(name => name.Key, name => name.Actor, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Distinct().OrderBy(actor => actor.Id, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);
}
