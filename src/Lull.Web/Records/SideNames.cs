using System.Collections.Concurrent;
using Lull.Actors;

namespace Lull.Web.Records;

/// <summary>
/// The names of a record under which rows of a side may stand, whenever they belonged together. Whether a row counts on
/// its day is decided by whoever reads it.
/// </summary>
internal sealed class SideNames
{
    private readonly ActorRegistry _registry;
    private readonly ILookup<string, string> _spelled;
    private readonly ILookup<string, string> _under;
    private readonly ILookup<string, string> _exactly;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    public SideNames(ActorRegistry registry, IReadOnlyList<string> names)
    {
        _registry = registry;
        _spelled = names.ToLookup(NameKey.Of, StringComparer.Ordinal);
        _exactly = names.SelectMany(name => registry.Match(name).Candidates, (name, actor) => (name, actor.Id))
            .ToLookup(pair => pair.Id, pair => pair.name, StringComparer.Ordinal);
        _under = _exactly.SelectMany(own => Above(own.Key), (own, above) => (Names: own, Above: above))
            .SelectMany(pair => pair.Names, (pair, name) => (pair.Above, name))
            .ToLookup(pair => pair.Above, pair => pair.name, StringComparer.Ordinal);
    }

    /// <summary>The names of a side and of everyone who ever belonged to it.</summary>
    public IReadOnlyList<string> Under(string side) =>
        _known.GetOrAdd(side, name => Distinct(name, _registry.Match(name).Candidates.SelectMany(actor => _under[actor.Id])));

    /// <summary>These, and the names of whoever it ever belonged to.</summary>
    public IReadOnlyList<string> Around(string side) =>
        Distinct(side, Under(side).Concat(_registry.Match(side).Candidates.SelectMany(actor => Above(actor.Id)).SelectMany(actor => _exactly[actor])));

    private IReadOnlyList<string> Distinct(string side, IEnumerable<string> names) =>
    [
        .. _spelled[NameKey.Of(side)]
            .Prepend(side)
            .Concat(names)
            .Distinct(StringComparer.Ordinal),
    ];

    // Ties that count and those that do not, at any time: too many names cost a look at a row, too few lose rows.
    private HashSet<string> Above(string actor)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { actor };
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var next))
        {
            foreach (var tie in _registry.AffiliationsOf(next).Where(tie => found.Add(tie.GroupId)))
            {
                open.Enqueue(tie.GroupId);
            }
        }

        return found;
    }
}
