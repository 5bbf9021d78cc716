using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>
/// Who counts the acts of a chart: several publishers at once, one of the three that count most alone, or others. A bar
/// is divided by these shares; its height stays what the series says.
/// </summary>
internal sealed class PublisherShares
{
    private const int MostNamed = 3;
    private readonly ILookup<bool, (DateOnly Day, int Group, double Acts)> _acts;

    private PublisherShares(IReadOnlyList<string> named, ILookup<bool, (DateOnly, int, double)> acts) => (Named, _acts) = (named, acts);

    /// <summary>The publishers that are told apart.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>How many groups there are: several at once, each that is named, others.</summary>
    public int Groups => Named.Count + 2;

    /// <summary>True where there is something to tell apart.</summary>
    public bool IsTold => _acts.SelectMany(direction => direction).Select(act => act.Group).Distinct().Skip(1).Any();

    /// <summary>Reads the rows.</summary>
    public static PublisherShares Of(IReadOnlyList<EvidenceRow> evidence)
    {
        var acts = evidence.Where(row => row.Item is Event && row.Item.Kind.IsHostileAct()).ToList();
        var named = acts.Select(row => row.Item.Publishers)
            .Where(names => names.Count == 1 && names[0].Length > 0)
            .GroupBy(names => names[0], StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostNamed)
            .Select(group => group.Key)
            .ToList();
        return new PublisherShares(named, acts.SelectMany(row => Acts(row, named)).ToLookup(act => act.FromA, act => (act.Day, act.Group, act.Count)));
    }

    /// <summary>The share of each group in the acts of one direction over some days; empty where no row is of these days.</summary>
    public IReadOnlyList<double> Of(DateOnly start, int days, bool fromA)
    {
        var shares = new double[Groups];
        foreach (var (_, group, acts) in _acts[fromA].Where(act => act.Day >= start && act.Day < start.AddDays(days)))
        {
            shares[group] += acts;
        }

        var sum = shares.Sum();
        return sum <= 0 ? [] : [.. shares.Select(share => share / sum)];
    }

    private static IEnumerable<(bool FromA, DateOnly Day, int Group, double Count)> Acts(EvidenceRow row, List<string> named)
    {
        var names = row.Item.Publishers;
        var group = names.Count > 1 ? 0 : named.IndexOf(names[0]) is >= 0 and var at ? at + 1 : named.Count + 1;
        var day = row.Item.When.Start.AddDays((row.Item.When.End.DayNumber - row.Item.When.Start.DayNumber) / 2);
        var count = Math.Max(1, ((Event)row.Item).Count.Middle);
        return row.FromA is { } fromA ? [(fromA, day, group, count)] : [(true, day, group, count / 2), (false, day, group, count / 2)];
    }
}
