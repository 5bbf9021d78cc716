using Lull.Actors;
using Lull.Events;
using Lull.Record.Storage;
using Lull.Web.Records;

namespace Lull.Web.Pairs;

/// <summary>
/// The dyads of a record told from its names alone, to be shown until the record is read: a row counts for whoever its
/// sides belonged to on the last day of such rows, and acts are not counted yet.
/// </summary>
internal static class PendingPairs
{
    public static IReadOnlyList<PairRow> Of(IEnumerable<NamedPair> pairs, ActorRegistry registry) =>
    [
        .. pairs.Select(pair => (Pair: pair, A: SideOf(pair.Source, pair.Last, registry), B: SideOf(pair.Target, pair.Last, registry)))
            .Where(found => !string.Equals(found.A, found.B, StringComparison.Ordinal))
            .GroupBy(found => new Dyad(found.A, found.B), found => found.Pair)
            .Select(group => new PairRow
            {
                Id = PairId.Of(group.Key),
                A = group.Key.A,
                B = group.Key.B,
                Rows = group.Sum(pair => pair.Rows),
                First = group.Min(pair => pair.First),
                Last = group.Max(pair => pair.Last),
            })
            .OrderByDescending(row => row.Rows),
    ];

    private static string SideOf(string name, DateOnly day, ActorRegistry registry)
    {
        if (registry.Match(name).Actor is not { } actor)
        {
            return name.Trim();
        }

        var umbrellas = registry.UmbrellasOf(actor.Id, day).Select(tie => registry.Find(tie.GroupId)).OfType<Actor>().ToList();
        return (umbrellas.Find(above => registry.UmbrellasOf(above.Id, day).Count == 0) ?? umbrellas.FirstOrDefault() ?? actor).Name;
    }
}
