using Lull.Actors;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Dossiers;

/// <summary>Finds the members of a pair's sides that act under their own names.</summary>
internal sealed class MemberSearch(ActorRegistry registry)
{
    // A member with fewer acts has no regime of its own to speak of.
    private const int FewestActs = 3;
    private const int MostMembers = 9;

    /// <summary>The members with most acts, each with what is found from acts alone.</summary>
    /// <param name="items">The rows.</param>
    /// <param name="options">How the pair's own series is built.</param>
    /// <param name="dyad">The pair.</param>
    /// <param name="day">The day on which they belong to it.</param>
    public IReadOnlyList<MemberFinding> Of(IReadOnlyList<RecordItem> items, SeriesOptions options, Dyad dyad, DateOnly day)
    {
        var (a, b) = (registry.Match(dyad.A).Actor, registry.Match(dyad.B).Actor);
        if (options.Level != SideLevel.Umbrella || (a is null && b is null))
        {
            return [];
        }

        var builder = new SeriesBuilder(registry, options with { Level = SideLevel.Member });
        foreach (var item in items)
        {
            builder.Add(item);
        }

        var detection = new DyadDetection(builder, useWords: false);
        return
        [
            .. builder.Dyads()
                .Where(member => member.Acts >= FewestActs)
                .Select(member => Placed(member.Dyad, (dyad.A, a), (dyad.B, b), day))
                .OfType<(Dyad Dyad, string Name, bool IsTurned)>()
                .Take(MostMembers)
                .Select(member => (member, Finding: detection.Of(member.Dyad)))
                .Where(pair => pair.Finding is not null)
                .Select(pair => new MemberFinding(pair.member.Name, pair.Finding!.Report, pair.member.IsTurned)),
        ];
    }

    private (Dyad Dyad, string Name, bool IsTurned)? Placed(Dyad member, (string Name, Actor? Actor) a, (string Name, Actor? Actor) b, DateOnly day)
    {
        foreach (var (one, other, isTurned) in (ReadOnlySpan<(string, string, bool)>)[(member.A, member.B, false), (member.B, member.A, true)])
        {
            if (Belongs(one, a, day) && Belongs(other, b, day))
            {
                var names = new[] { Is(one, a) ? "" : one, Is(other, b) ? "" : other }.Where(name => name.Length > 0).ToList();
                return names.Count == 0 ? null : (member, string.Join(" and ", names), isTurned);
            }
        }

        return null;
    }

    private bool Belongs(string name, (string Name, Actor? Actor) side, DateOnly day) =>
        Is(name, side) || (side.Actor is { } whole && registry.Match(name).Actor is { } actor && registry.IsUnder(actor, whole, day));

    private bool Is(string name, (string Name, Actor? Actor) side) =>
        string.Equals(name, side.Name, StringComparison.Ordinal) || (side.Actor is { } whole && registry.Match(name).Actor == whole);
}
