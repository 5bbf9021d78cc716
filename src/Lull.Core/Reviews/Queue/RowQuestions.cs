using Lull.Actors;
using Lull.Ceasefires.Violations;
using Lull.Events;

namespace Lull.Reviews.Queue;

/// <summary>The rows of files that a ledger rests on.</summary>
internal static class RowQuestions
{
    /// <summary>The questions of a pair.</summary>
    public static IEnumerable<QueuedSubject> Of(QueuedPair pair) =>
        from item in pair.Items
        let weight = pair.Ledger[item.Id]
        where weight > 0
        let subject = ReviewSubject.OfRow(item)
        where subject.Kind == SubjectKind.Event
        select Of(pair, item, subject, weight);

    private static QueuedSubject Of(QueuedPair pair, RecordItem item, ReviewSubject subject, double weight)
    {
        var act = pair.Material.Assessment.Violations.FirstOrDefault(one => ReferenceEquals(one.Item, item));
        var open = new[] { item.Source, item.Target }
            .Where(name => name.Length > 0 && pair.Material.Registry.Match(name).Status == ActorMatchStatus.Ambiguous).Distinct(StringComparer.Ordinal).ToList();
        var reasons = open.Select(name => $"'{name}' may be several actors")
            .Concat(act is { DisputedBy: { Count: > 0 } deniers } ? [$"{string.Join(" and ", deniers)} denies it"] : [])
            .Concat(IsUnconfirmed(act) ? ["only one source tells of it, or nobody knows who did it"] : [])
            .DefaultIfEmpty("nothing about it is in doubt");
        return new QueuedSubject(
            subject,
            pair.Dyad,
            weight,
            Doubt.Of(Math.Pow(Doubt.OfName, open.Count), act is { DisputedBy.Count: > 0 } ? Doubt.OfDenied : 1, IsUnconfirmed(act) ? Doubt.OfUnconfirmed : 1),
            QueuedPair.TextOf(item),
            $"{pair.Weighs(weight)}; {string.Join("; ", reasons)}.");
    }

    private static bool IsUnconfirmed(Violation? act) => act is not null && (!act.IsConfirmed || act.Side is null);
}
