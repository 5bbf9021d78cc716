using Lull.Events.Ledger;
using Lull.Places;

namespace Lull.Events.Daily;

/// <summary>
/// Several reports of one act. Rows of different publishers with the same dates, direction, kind and place are taken for
/// the same acts: together they count as many as the publisher counts who counts most of them. So are rows, told by
/// different publishers, of two days one after the other: midnight in Baghdad is afternoon in Washington. Rows that one
/// publisher counts are different acts, however alike; so are acts at two places of one name, and rows that a reviewer told apart.
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
        foreach (var site in acts.GroupBy(act =>
            (act.Entry.When.Start, act.Entry.When.End, act.Entry.Kind, act.ShareOfA, PlaceOf(act))).SelectMany(Sites))
        {
            var share = site.Count == 1 ? 1 : ShareTold(site, publishers);
            repeated += (1 - share) * site.Sum(row => row.Acts);
            scaled.AddRange(site.Select(row => row with { Acts = row.Acts * share }));
        }

        return WithoutNextDay(scaled, publishers, ref repeated);
    }

    // An act at a place without a name is like no other: minus its own number stands for its place.
    private static int PlaceOf(DyadAct act) => act.Entry.Place == NamePool.Empty ? -1 - act.Number : act.Entry.Place;

    // Two places may have one name: rows whose countries differ, or that lie too far apart, are of different places.
    private static List<List<DyadAct>> Sites(IEnumerable<DyadAct> rows)
    {
        var sites = new List<List<DyadAct>>();
        foreach (var row in rows)
        {
            if (sites.Find(site => site.TrueForAll(other => MayBeSame(row.Entry, other.Entry))) is { } site)
            {
                site.Add(row);
            }
            else
            {
                sites.Add([row]);
            }
        }

        return sites;
    }

    private static bool MayBeSame(LedgerEntry one, LedgerEntry other) =>
        (one.Country == other.Country || one.Country == NamePool.Empty || other.Country == NamePool.Empty)
        && (one.Act == other.Act || one.Act == NamePool.Empty || other.Act == NamePool.Empty)
        && !PlaceDistance.IsFar(one.Latitude, one.Longitude, other.Latitude, other.Longitude);

    private static double ShareTold(List<DyadAct> rows, PublisherLists publishers)
    {
        var all = rows.Sum(row => row.Acts);
        var most = rows.SelectMany(row => publishers[row.Entry.Publisher].Select(publisher => (publisher, row.Acts)))
            .GroupBy(pair => pair.publisher, StringComparer.OrdinalIgnoreCase)
            .Max(group => group.Sum(pair => pair.Acts));
        return all > 0 ? Math.Min(1, most / all) : 1;
    }

    // Datasets that are coded have seen to it that an act is one row; reports and people have not.
    private static List<DyadAct> WithoutNextDay(List<DyadAct> acts, PublisherLists publishers, ref double repeated)
    {
        var told = acts.Select((act, index) => (act, index))
            .Where(one => one.act.Entry is { IsAsTold: true, When.IsDay: true } && one.act.Entry.Place != NamePool.Empty)
            .GroupBy(one => (one.act.Entry.Kind, one.act.ShareOfA, one.act.Entry.Place));
        foreach (var place in told)
        {
            var days = place.GroupBy(one => one.act.Entry.When.Start.DayNumber).OrderBy(day => day.Key).Select(day => day.ToList()).ToList();
            for (var index = 1; index < days.Count; index++)
            {
                var (before, after) = (days[index - 1], days[index]);
                if (!AreOneAct([.. before.Select(one => one.act)], [.. after.Select(one => one.act)], publishers))
                {
                    continue;
                }

                // The day on which more is told keeps its acts; on a tie the first.
                var less = before.Sum(one => one.act.Acts) < after.Sum(one => one.act.Acts) ? before : after;
                repeated += less.Sum(one => one.act.Acts);
                less.ForEach(one => acts[one.index] = one.act with { Acts = 0 });

                // A third day is not the second's repetition as well.
                index++;
            }
        }

        return acts;
    }

    private static bool AreOneAct(List<DyadAct> before, List<DyadAct> after, PublisherLists publishers) =>
        after[0].Entry.When.Start.DayNumber - before[0].Entry.When.Start.DayNumber == 1
        && before.TrueForAll(one => after.TrueForAll(other => MayBeSame(one.Entry, other.Entry)))
        && Names(before, publishers) is { } earlier && Names(after, publishers) is { } later
        && !earlier.Contains("") && !later.Contains("") && !earlier.Overlaps(later);

    private static HashSet<string> Names(List<DyadAct> rows, PublisherLists publishers) =>
        rows.SelectMany(row => publishers[row.Entry.Publisher]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
