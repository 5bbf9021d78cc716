using Lull.Actors;
using Lull.Events;
using Lull.Reviews;
using Lull.Web.Records;

namespace Lull.Web.Reviews;

/// <summary>Finds in the record what decisions are about.</summary>
internal sealed class SubjectFinder(RecordViews views, PairParts parts)
{
    private const int ReportPrefix = 16;

    private readonly MachineFields _fields = new(ActorRegistry.Default);

    /// <summary>What the record has of a subject; null where it has nothing of it, or no more.</summary>
    public async Task<FoundSubject?> FindAsync(ReviewSubject subject, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        return subject.Kind switch
        {
            SubjectKind.Statement => StatementOf(view, subject),
            SubjectKind.Event => EventOf(view, subject),
            SubjectKind.Match => MatchOf(view, subject),
            SubjectKind.Name => NameOf(view, subject),
            _ => await CeasefireOfAsync(view, subject, cancellation),
        };
    }

    private FoundSubject? StatementOf(RecordView view, ReviewSubject subject)
    {
        var id = subject.Parts[0];
        var read = id.Length <= ReportPrefix + 1 ? null
            : view.Record.ReportsAsRead.FirstOrDefault(read => read.Report.Hash.StartsWith(id[..ReportPrefix], StringComparison.Ordinal));
        if (read?.Statements.FirstOrDefault(one => string.Equals(one.Id, id[(ReportPrefix + 1)..], StringComparison.Ordinal)) is not { } statement)
        {
            return null;
        }

        return new FoundSubject(subject, _fields.Of(statement), view.Record.Evidence.Of(read, statement) is { } reviewed ? _fields.Of(reviewed) : null)
        {
            Read = read,
            Statement = statement,
        };
    }

    private FoundSubject? EventOf(RecordView view, ReviewSubject subject) =>
        RowOf(subject.Parts[0]) is { } item
            ? new FoundSubject(subject, _fields.Of(item), view.Record.Evidence.Items([item], []).FirstOrDefault() is { } reviewed ? _fields.Of(reviewed) : null) { Rows = [item] }
            : null;

    private FoundSubject? MatchOf(RecordView view, ReviewSubject subject)
    {
        if (RowOf(subject.Parts[0]) is not { } one || RowOf(subject.Parts[1]) is not { } other || DyadOf(one) is not { } dyad)
        {
            return null;
        }

        var machine = _fields.Of(one, other, dyad);
        var ruling = view.Record.Evidence.Standing.RulingOn(subject)?.Verdict;
        var reviewed = ruling is ReviewVerdict.Merge or ReviewVerdict.Split
            ? new Dictionary<string, string?>(StringComparer.Ordinal) { [DecisionRules.Same] = ruling == ReviewVerdict.Merge ? "yes" : "no" }
            : machine;
        return new FoundSubject(subject, machine, reviewed) { Rows = [one, other] };
    }

    private FoundSubject NameOf(RecordView view, ReviewSubject subject)
    {
        var machine = _fields.Of(subject.Parts[0]);
        return view.Record.Evidence.Standing.RulingOn(subject) switch
        {
            { Verdict: ReviewVerdict.Reject } => new FoundSubject(subject, machine, Reviewed: null),
            { Verdict: ReviewVerdict.Correct } decision => new FoundSubject(subject, machine, decision.Changes.ToDictionary(change => change.Field, change => change.New, StringComparer.Ordinal)),
            _ => new FoundSubject(subject, machine, machine),
        };
    }

    private async Task<FoundSubject?> CeasefireOfAsync(RecordView view, ReviewSubject subject, CancellationToken cancellation)
    {
        var (a, b) = (subject.Parts[0], subject.Parts[1]);
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return null;
        }

        var part = await parts.OneAsync(new Dyad(a, b), cancellation);
        return part.Candidates.FirstOrDefault(one => ReviewSubject.OfCandidate(one) == subject) is { } candidate
            ? new FoundSubject(subject, MachineFields.Of(candidate), view.Record.Evidence.Candidates([candidate]) is [var reviewed] ? MachineFields.Of(reviewed) : null)
            : null;
    }

    private RecordItem? RowOf(string key)
    {
        var end = key.LastIndexOf('~');
        return views.Browser.Versions(end < 0 ? key : key[..end])
            .Where(version => !version.Superseded)
            .Select(version => version.Item)
            .FirstOrDefault(item => string.Equals(ReviewSubject.KeyOf(item), key, StringComparison.Ordinal));
    }

    private static Dyad? DyadOf(RecordItem item) =>
        string.IsNullOrWhiteSpace(item.Source) || string.IsNullOrWhiteSpace(item.Target) || string.Equals(item.Source, item.Target, StringComparison.Ordinal)
            ? null
            : new Dyad(item.Source, item.Target);
}
