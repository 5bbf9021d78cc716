using Lull.Events;
using Lull.Places;

namespace Lull.Reviews.Queue;

/// <summary>Whether rows tell one act or two: those that were taken for one, and those that hardly differ and were not.</summary>
internal static class MatchQuestions
{
    /// <summary>The questions of a pair.</summary>
    public static IEnumerable<QueuedSubject> Of(QueuedPair pair) =>
        pair.Ledger.OfAct > 0 ? TakenForOne(pair).Concat(TakenForTwo(pair)) : [];

    private static IEnumerable<QueuedSubject> TakenForOne(QueuedPair pair) =>
        from act in pair.Material.Assessment.Violations
        from id in act.Also
        let other = pair.Find(id)
        where other is not null && Differ(act.Item, other)
        let isNextDay = act.Item.When.Start != other.When.Start
        select Of(pair, act.Item, other, isNextDay ? Doubt.OfNextDay : Doubt.OfSameDay, $"the two rows were taken for one act{(isNextDay ? ", though of two days" : "")}");

    private static IEnumerable<QueuedSubject> TakenForTwo(QueuedPair pair)
    {
        var acts = pair.Material.Assessment.Violations.Select(act => act.Item).OrderBy(item => item.When).ThenBy(item => item.Id, StringComparer.Ordinal).ToList();
        for (var first = 0; first < acts.Count; first++)
        {
            for (var second = first + 1; second < acts.Count && acts[second].When.Start.DayNumber - acts[first].When.Start.DayNumber <= 1; second++)
            {
                if (Differ(acts[first], acts[second]) && MayBeOne(acts[first], acts[second], pair))
                {
                    yield return Of(pair, acts[first], acts[second], Doubt.OfOtherPlace, "the two rows were taken for two acts, but differ in little more than how the place is named");
                }
            }
        }
    }

    private static bool Differ(RecordItem one, RecordItem other) =>
        !string.Equals(ReviewSubject.KeyOf(one), ReviewSubject.KeyOf(other), StringComparison.Ordinal);

    // A publisher that counts both counts two.
    private static bool MayBeOne(RecordItem one, RecordItem other, QueuedPair pair) =>
        one.Kind == other.Kind
        && (one.Act.Length == 0 || other.Act.Length == 0)
        && string.Equals(pair.Ties.SideOf(one.Source, one.When.Start), pair.Ties.SideOf(other.Source, other.When.Start), StringComparison.Ordinal)
        && string.Equals(pair.Ties.SideOf(one.Target, one.When.Start), pair.Ties.SideOf(other.Target, other.When.Start), StringComparison.Ordinal)
        && !one.Publishers.Intersect(other.Publishers, StringComparer.OrdinalIgnoreCase).Any()
        && IsNamedOtherwise(one.Place, other.Place);

    // Two places that lie apart, or in two countries, are no matter of names.
    private static bool IsNamedOtherwise(Place one, Place other) =>
        (one.Name is null || !string.Equals(one.Name, other.Name, StringComparison.Ordinal))
        && (one.Country is null || other.Country is null || string.Equals(one.Country, other.Country, StringComparison.OrdinalIgnoreCase))
        && !PlaceDistance.IsFar(one.Latitude ?? double.NaN, one.Longitude ?? double.NaN, other.Latitude ?? double.NaN, other.Longitude ?? double.NaN);

    private static QueuedSubject Of(QueuedPair pair, RecordItem one, RecordItem other, double trust, string reason) => new(
        ReviewSubject.OfMatch(one, other),
        pair.Dyad,
        pair.Ledger.OfAct,
        Doubt.Of(trust),
        $"{QueuedPair.TextOf(one)} / {QueuedPair.TextOf(other)}",
        $"{pair.Weighs(pair.Ledger.OfAct)}; {reason}.");
}
