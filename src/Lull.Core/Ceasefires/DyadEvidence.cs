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
        return
        [
            .. items.Where(item => Concerns(item, dyad, registry))
                .OrderBy(item => item.When)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => new EvidenceRow(item, WithinLull(item, spells))),
        ];
    }

    private static bool Concerns(RecordItem item, Dyad dyad, ActorRegistry registry)
    {
        var day = item.When.Start;
        var fromA = IsOf(item.Source, dyad.A, day, registry);
        var fromB = IsOf(item.Source, dyad.B, day, registry);
        if (item is Signal && item.Target.Length == 0)
        {
            return fromA || fromB;
        }

        return item is Signal or Tally || item.Kind.IsHostileAct()
            ? (fromA && IsOf(item.Target, dyad.B, day, registry)) || (fromB && IsOf(item.Target, dyad.A, day, registry))
            : false;
    }

    private static bool IsOf(string name, string side, DateOnly day, ActorRegistry registry)
    {
        if (string.Equals(name, side, StringComparison.Ordinal))
        {
            return true;
        }

        return registry.Match(name).Actor is { } actor
            && registry.Match(side).Actor is { } whole
            && (actor == whole || registry.IsUnder(actor, whole, day));
    }

    private static bool WithinLull(RecordItem item, IReadOnlyList<RegimeSpell> spells) =>
        item is Event && item.Kind.IsHostileAct()
        && spells.Any(spell => spell is { Kind: RegimeKind.Mutual, Indistinct: false }
            && item.When.Start >= spell.Onset
            && (spell.End is not { } end || item.When.End < end));
}
