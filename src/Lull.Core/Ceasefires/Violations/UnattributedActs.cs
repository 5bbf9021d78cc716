using System.Collections.Frozen;
using Lull.Events;

namespace Lull.Ceasefires.Violations;

/// <summary>Hostile acts against one of two sides that nobody is known to have done.</summary>
internal static class UnattributedActs
{
    private static readonly FrozenSet<string> UnknownWords =
        new[] { "unknown", "unidentified", "unattributed", "unclaimed", "unspecified" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows of acts by nobody known against either side up to a day, in order of time.</summary>
    public static IReadOnlyList<EvidenceRow> Of(IEnumerable<RecordItem> items, SideTies ties, DateOnly day) =>
    [
        .. items.Where(item => item is Event && item.When.End <= day && item.Kind.IsHostileAct() && IsNobody(item.Source) && ties.SideOf(item.Target, item.When.Start) is not null)
            .OrderBy(item => item.When)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .Select(item => new EvidenceRow(item, WithinLull: false)),
    ];

    /// <summary>True for a name that says that nobody is known.</summary>
    public static bool IsNobody(string name) =>
        string.IsNullOrWhiteSpace(name) || UnknownWords.Contains(name.Trim().Split(' ', 2)[0]);
}
