using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;

namespace Lull.Reviews;

/// <summary>Tells what concerns a pair. For differences between reviewers it is to be given what the machine has: what a reviewer struck has to be found as well.</summary>
internal sealed class PairScope
{
    private readonly HashSet<string> _keys;

    /// <summary>Looks through the rows and reports for what concerns a pair.</summary>
    public PairScope(Dyad dyad, ActorRegistry registry, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        Ties = new SideTies(dyad, registry);
        _keys = items.Where(IsBetween).Select(ReviewSubject.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var read in reports.Where(read => Ties.AreBothNamed(read.Statements, read.Report.Date ?? DateOnly.MaxValue)))
        {
            _keys.UnionWith(read.Statements.Select(statement => ReviewSubject.IdOf(read, statement)));
        }
    }

    /// <summary>Who belongs to which side.</summary>
    public SideTies Ties { get; }

    /// <summary>True where a difference concerns the pair.</summary>
    public bool Concerns(Dispute dispute) => dispute.Subject.Kind switch
    {
        SubjectKind.Name => dispute.Decisions.Any(one => IsSide(one.Subject.Parts[0]) || (one[DecisionRules.Actor] is { } actor && IsSide(actor))),
        SubjectKind.Ceasefire => dispute.Subject.Parts is [var a, var b, ..] && IsSide(a) && IsSide(b),
        _ => dispute.Subject.Parts.Any(_keys.Contains),
    };

    /// <summary>True where a row is of the two sides: what one does to the other, or says to nobody in particular.</summary>
    public bool IsBetween(RecordItem item) =>
        Ties.SideOf(item.Source, item.When.Start) is { } source
        && (item.Target.Length == 0 || (Ties.SideOf(item.Target, item.When.Start) is { } target && !string.Equals(source, target, StringComparison.Ordinal)));

    // An actor may be named by its id; and no day is asked about, so that ties of any time are none to go by.
    private bool IsSide(string name) =>
        Ties.SideOf(name, DateOnly.MaxValue) is not null
        || (Ties.Registry.Find(name) is { } actor && Ties.SideOf(actor, DateOnly.MaxValue) is not null);
}
