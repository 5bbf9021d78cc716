using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Reviews;

/// <summary>Tells which decisions concern a pair, by what the machine has: what a reviewer struck has to be found as well.</summary>
internal sealed class DisputeScope
{
    private readonly SideTies _ties;
    private readonly HashSet<string> _keys;

    /// <summary>Looks through the rows and reports for what concerns a pair.</summary>
    public DisputeScope(Dyad dyad, ActorRegistry registry, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        _ties = new SideTies(dyad, registry);
        _keys = items.Where(IsBetween).Select(ReviewSubject.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var read in reports.Where(read => _ties.AreBothNamed(read.Statements, read.Report.Date ?? DateOnly.MaxValue)))
        {
            _keys.UnionWith(read.Statements.Select(statement => ReviewSubject.IdOf(read, statement)));
        }
    }

    /// <summary>True where a difference concerns the pair.</summary>
    public bool Concerns(Dispute dispute) => dispute.Subject.Kind switch
    {
        SubjectKind.Name => dispute.Decisions.Any(one => IsSide(one.Subject.Parts[0]) || (one[DecisionRules.Actor] is { } actor && IsSide(actor))),
        SubjectKind.Ceasefire => dispute.Subject.Parts is [var a, var b, ..] && IsSide(a) && IsSide(b),
        _ => dispute.Subject.Parts.Any(_keys.Contains),
    };

    private bool IsBetween(RecordItem item) =>
        _ties.SideOf(item.Source, item.When.Start) is { } source
        && (item.Target.Length == 0 || (_ties.SideOf(item.Target, item.When.Start) is { } target && !string.Equals(source, target, StringComparison.Ordinal)));

    // An actor may be named by its id; and no day is asked about, so that ties of any time are none to go by.
    private bool IsSide(string name) =>
        _ties.SideOf(name, DateOnly.MaxValue) is not null
        || (_ties.Registry.Find(name) is { } actor && _ties.SideOf(actor, DateOnly.MaxValue) is not null);
}
