using Lull.Actors;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>Picks out of a record the rows that concern a dyad.</summary>
public static class DyadEvidence
{
    /// <summary>
    /// The acts, tallies and announcements of the dyad, in order of time; acts within one of its lulls are marked.
    /// </summary>
    /// <param name="items">All rows.</param>
    /// <param name="dyad">The two sides; an umbrella stands for its members while they belong to it.</param>
    /// <param name="registry">Who is who.</param>
    /// <param name="spells">What was found.</param>
    public static IReadOnlyList<EvidenceRow> Of(
        IEnumerable<RecordItem> items,
        Dyad dyad,
        ActorRegistry registry,
        IReadOnlyList<RegimeSpell> spells)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(spells);
        var sides = new Sides(dyad, registry);
        return
        [
            .. items.Where(item => Concerns(item, sides))
                .OrderBy(item => item.When)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => new EvidenceRow(item, WithinLull(item, spells)) { FromA = sides.Doer(item) }),
        ];
    }

    /// <summary>The hostile acts between two sides up to a day, in order of time.</summary>
    internal static IReadOnlyList<EvidenceRow> HostileActs(IEnumerable<RecordItem> items, Dyad dyad, ActorRegistry registry, DateOnly day) =>
        Of(items.Where(item => item is Event && item.When.End <= day && item.Kind.IsHostileAct()), dyad, registry, []);

    private static bool Concerns(RecordItem item, Sides sides)
    {
        if (item is not (Signal or Tally) && !item.Kind.IsHostileAct())
        {
            return false;
        }

        var day = item.When.Start;
        var (fromA, fromB) = sides.Of(item.Source, day);
        if (item is Signal && item.Target.Length == 0)
        {
            return fromA || fromB;
        }

        var (toA, toB) = sides.Of(item.Target, day);
        return (fromA && toB) || (fromB && toA);
    }

    private static bool WithinLull(RecordItem item, IReadOnlyList<RegimeSpell> spells) =>
        item is Event && item.Kind.IsHostileAct()
        && spells.Any(spell => spell.IsMutualLull
            && item.When.Start >= spell.Onset
            && (spell.End is not { } end || item.When.End < end));

    // The names of a record are few and its rows are many: who a name means is looked up once.
    private sealed class Sides(Dyad dyad, ActorRegistry registry)
    {
        private readonly Actor? _a = registry.Match(dyad.A).Actor;
        private readonly Actor? _b = registry.Match(dyad.B).Actor;
        private readonly Dictionary<string, Actor?> _actors = new(StringComparer.Ordinal);

        public (bool OfA, bool OfB) Of(string name, DateOnly day)
        {
            if (!_actors.TryGetValue(name, out var actor))
            {
                actor = registry.Match(name).Actor;
                _actors.Add(name, actor);
            }

            return (IsOf(name, actor, dyad.A, _a, day), IsOf(name, actor, dyad.B, _b, day));
        }

        // Of a clash the order of the sides means nothing.
        public bool? Doer(RecordItem item) =>
            item is Event { Symmetric: true } ? null : Of(item.Source, item.When.Start) switch
            {
                (true, false) => true,
                (false, true) => false,
                _ => null,
            };

        private bool IsOf(string name, Actor? actor, string side, Actor? whole, DateOnly day) =>
            string.Equals(name, side, StringComparison.Ordinal)
            || (actor is not null && whole is not null && (actor == whole || registry.IsUnder(actor, whole, day)));
    }
}
