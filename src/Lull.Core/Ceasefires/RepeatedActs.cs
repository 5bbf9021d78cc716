using Lull.Events;
using Lull.Places;

namespace Lull.Ceasefires;

/// <summary>
/// Puts together rows that tell one act, as the series does: different publishers, the same kind, sides and named place, and
/// the same days or, where people or reports tell them, two days one after the other.
/// </summary>
internal static class RepeatedActs
{
    /// <summary>The acts in order of time, of each the rows that tell it, the gravest first.</summary>
    public static IReadOnlyList<IReadOnlyList<EvidenceRow>> Of(IEnumerable<EvidenceRow> rows, SideTies ties)
    {
        var acts = new List<List<EvidenceRow>>();
        var open = 0;
        foreach (var row in rows.OrderBy(row => row.Item.When).ThenBy(row => row.Item.Id, StringComparer.Ordinal))
        {
            // What is two days old already is repeated by nothing that comes.
            while (open < acts.Count && acts[open].TrueForAll(one => one.Item.When.End.DayNumber < row.Item.When.Start.DayNumber - 1))
            {
                open++;
            }

            if (acts.FindIndex(open, act => act.TrueForAll(one => IsSame(one.Item, row.Item, ties))) is var found and >= 0)
            {
                acts[found].Add(row);
            }
            else
            {
                acts.Add([row]);
            }
        }

        return [.. acts.Select(act => (IReadOnlyList<EvidenceRow>)[.. act.OrderByDescending(row => Violations.Severity.Of(row.Item))])];
    }

    private static bool IsSame(RecordItem one, RecordItem other, SideTies ties) =>
        one.Kind == other.Kind
        && (one.Act.Length == 0 || other.Act.Length == 0 || string.Equals(one.Act, other.Act, StringComparison.Ordinal))
        && HaveSameDays(one, other)
        && AreAtOnePlace(one.Site, other.Site)
        && string.Equals(ties.SideOf(one.Source, one.When.Start), ties.SideOf(other.Source, other.When.Start), StringComparison.Ordinal)
        && string.Equals(ties.SideOf(one.Target, one.When.Start), ties.SideOf(other.Target, other.When.Start), StringComparison.Ordinal)
        && !one.Publishers.Concat(other.Publishers).Contains("", StringComparer.Ordinal)
        && !one.Publishers.Intersect(other.Publishers, StringComparer.OrdinalIgnoreCase).Any();

    private static bool HaveSameDays(RecordItem one, RecordItem other) =>
        (one.When.Start == other.When.Start && one.When.End == other.When.End)
        || (one.IsAsTold && other.IsAsTold && one.When.IsDay && other.When.IsDay && Math.Abs(one.When.Start.DayNumber - other.When.Start.DayNumber) == 1);

    private static bool AreAtOnePlace(Place one, Place other) =>
        !string.IsNullOrWhiteSpace(one.Name) && string.Equals(one.Name.Trim(), other.Name?.Trim(), StringComparison.Ordinal)
        && (string.IsNullOrWhiteSpace(one.Country) || string.IsNullOrWhiteSpace(other.Country) || string.Equals(one.Country.Trim(), other.Country.Trim(), StringComparison.Ordinal))
        && !PlaceDistance.IsFar(one.Latitude ?? double.NaN, one.Longitude ?? double.NaN, other.Latitude ?? double.NaN, other.Longitude ?? double.NaN);
}
