using Lull.Events.Ledger;

namespace Lull.Events.Daily;

/// <summary>
/// Several reports of one act. Rows of different publishers with the same dates, direction, kind and named place are
/// taken for the same acts: together they count as many as the publisher counts who counts most of them. Rows that one
/// publisher counts are different acts, however alike.
/// </summary>
internal static class RepeatedReports
{
    /// <summary>
    /// Scales the acts down where they repeat each other; <paramref name="repeated"/> is how much went.
    /// </summary>
    public static List<DyadAct> Scale(IReadOnlyList<DyadAct> acts, PublisherLists publishers, out double repeated)
    {
        var scaled = new List<DyadAct>(acts.Count);
        repeated = 0;
        foreach (var group in acts.GroupBy(act =>
            (act.Entry.When.Start, act.Entry.When.End, act.Entry.Kind, act.ShareOfA, PlaceOf(act))))
        {
            var rows = group.ToList();
            var share = rows.Count == 1 ? 1 : ShareTold(rows, publishers);
            repeated += (1 - share) * rows.Sum(row => row.Acts);
            scaled.AddRange(rows.Select(row => row with { Acts = row.Acts * share }));
        }

        return scaled;
    }

    // An act at a place without a name is like no other: minus its own number stands for its place.
    private static int PlaceOf(DyadAct act) => act.Entry.Place == NamePool.Empty ? -1 - act.Number : act.Entry.Place;

    private static double ShareTold(List<DyadAct> rows, PublisherLists publishers)
    {
        var all = rows.Sum(row => row.Acts);
        var most = rows.SelectMany(row => publishers[row.Entry.Publisher].Select(publisher => (publisher, row.Acts)))
            .GroupBy(pair => pair.publisher, StringComparer.OrdinalIgnoreCase)
            .Max(group => group.Sum(pair => pair.Acts));
        return all > 0 ? Math.Min(1, most / all) : 1;
    }
}
