using Lull.Actors;

namespace Lull.Cli.Commands;

/// <summary>Looks names up in the registry, with everything it knows of whom they may mean.</summary>
internal sealed class ActorDirectory(ActorRegistry registry)
{
    private const int Suggestions = 5;

    private readonly ILookup<string, Affiliation> _members = registry.Actors
        .SelectMany(actor => registry.AffiliationsOf(actor.Id))
        .ToLookup(affiliation => affiliation.GroupId, StringComparer.Ordinal);

    /// <summary>Everybody, ordered by id.</summary>
    public IEnumerable<KnownActor> All() =>
        registry.Actors.Select(actor => Describe(asked: null, ActorMatchStatus.Resolved, actor));

    /// <summary>Whom a name may mean: one, several, or the word that it is nobody. Never a guess.</summary>
    public IReadOnlyList<KnownActor> Find(string name)
    {
        var match = registry.Match(name);
        return match.Status == ActorMatchStatus.Unknown
            ? [KnownActor.Unknown(name)]
            : [.. match.Candidates.Select(actor => Describe(name, match.Status, actor))];
    }

    /// <summary>Names in the registry that share a word with a name that nobody goes by.</summary>
    public IReadOnlyList<string> Near(string name)
    {
        var asked = Words(name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. registry.Actors
                .Select(actor => (actor.Name, Shared: registry.AliasesOf(actor.Id)
                    .Select(alias => alias.Name)
                    .Prepend(actor.Name)
                    .Max(other => Words(other).Count(asked.Contains))))
                .Where(actor => actor.Shared > 0)
                .OrderByDescending(actor => actor.Shared)
                .ThenBy(actor => actor.Name, StringComparer.Ordinal)
                .Take(Suggestions)
                .Select(actor => actor.Name),
        ];
    }

    private static string[] Words(string name) => NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private KnownActor Describe(string? asked, ActorMatchStatus status, Actor actor) =>
        new(
            asked,
            status,
            actor,
            registry.AliasesOf(actor.Id),
            [.. registry.AffiliationsOf(actor.Id).Select(tie => new Belonging(registry.Find(tie.GroupId)!, tie))],
            [.. _members[actor.Id]
                .OrderBy(tie => tie.From ?? DateOnly.MinValue)
                .ThenBy(tie => tie.MemberId, StringComparer.Ordinal)
                .Select(tie => new Belonging(registry.Find(tie.MemberId)!, tie))]);
}
