using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Reviews.Fields;

namespace Lull.Reviews;

/// <summary>
/// The evidence as reviewers left it. What the machine had goes in and stays as it is; what comes out is what every assessment,
/// check and export goes by: names mean whom reviewers say, statements are corrected or gone with the rows that follow from
/// them, rows are corrected or gone, and rows are one act or two as reviewers say.
/// </summary>
public sealed class ReviewedEvidence
{
    private readonly Dictionary<string, Decision> _onStatements;
    private readonly Dictionary<string, Decision> _onRows;
    private readonly IReadOnlyList<Decision> _onCandidates;
    private readonly DeclarationDecisions _onDeclarations;
    private readonly NameMeanings _names;
    private readonly StatementFields _statementFields;
    private readonly RowFields _rowFields;
    private readonly CandidateItems _candidates;

    /// <summary>Takes decisions.</summary>
    /// <param name="registry">Who is who.</param>
    /// <param name="standing">What stands of all decisions.</param>
    public ReviewedEvidence(ActorRegistry registry, StandingDecisions standing)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(standing);
        Standing = standing;
        _onStatements = Of(SubjectKind.Statement);
        _onRows = Of(SubjectKind.Event);
        _onCandidates = [.. standing.Ruling.Where(one => one.Subject.Kind == SubjectKind.Ceasefire)];
        _onDeclarations = new DeclarationDecisions(_onCandidates);
        _names = new NameMeanings(standing.Ruling, registry);
        _statementFields = new StatementFields(registry);
        _rowFields = new RowFields(registry);
        _candidates = new CandidateItems(registry);

        Dictionary<string, Decision> Of(SubjectKind kind) =>
            standing.Ruling.Where(one => one.Subject.Kind == kind).ToDictionary(one => one.Subject.Parts[0], StringComparer.Ordinal);
    }

    /// <summary>What stands of all decisions.</summary>
    public StandingDecisions Standing { get; }

    /// <summary>Names that stand in rows which reviewers moved to other sides: whoever looks rows up by their sides has to look for these too.</summary>
    public IEnumerable<string> Names => _names.Names.Concat(
        _onRows.Values.SelectMany(one => one.Changes).Where(change => change.Field is "source" or "target").Select(change => change.Old).OfType<string>());

    /// <summary>The reports with their statements as reviewed.</summary>
    public IReadOnlyList<ReportStatements> Reports(IReadOnlyList<ReportStatements> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Standing.Ruling.Count == 0 ? reports : [.. reports.Select(Of)];
    }

    /// <summary>The rows as reviewed, in the same order; rows that follow only from statements as reviewed come last.</summary>
    /// <param name="items">The rows as the machine has them. Gone through twice where rows are merged.</param>
    /// <param name="reports">The reports as the machine read them.</param>
    public IEnumerable<RecordItem> Items(IEnumerable<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(reports);
        if (Standing.Ruling.Count == 0)
        {
            return items;
        }

        var changed = Changed(reports);
        var matches = new RowMatches(Standing.Ruling);
        if (matches.HasMerges)
        {
            matches.Learn(Rows(items, changed));
        }

        return Rows(items, changed).Select(matches.Of).OfType<RecordItem>();
    }

    /// <summary>Candidate ceasefires as reviewed: without those that were rejected, and with whoever reviewed the others.</summary>
    public IReadOnlyList<CeasefireCandidate> Candidates(IReadOnlyList<CeasefireCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return _onCandidates.Count == 0 ? candidates : [.. candidates.Select(Of).OfType<CeasefireCandidate>()];
    }

    /// <summary>A statement as reviewed; null where it was rejected, the same where nothing was decided.</summary>
    public Statement? Of(ReportStatements read, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(statement);
        var named = _names.Of(read, statement);
        // Whoever decided on the statement itself knew it better than whoever decided on what it was taken for.
        return !_onStatements.TryGetValue(ReviewSubject.IdOf(read, statement), out var decision) ? _onDeclarations.Of(read.IdOf(statement), named)
            : decision.Verdict == ReviewVerdict.Reject ? null
            // Somebody looked: what the reading was worth does not matter any more.
            : _statementFields.All.With(named, decision) with { Confidence = 1 };
    }

    private ReportStatements Of(ReportStatements read)
    {
        var statements = read.Statements.Select(statement => Of(read, statement)).OfType<Statement>().ToList();
        return statements.Count == read.Statements.Count && statements.Zip(read.Statements).All(pair => ReferenceEquals(pair.First, pair.Second))
            ? read
            : read with { Statements = statements };
    }

    // What is only accepted stays as it was read, so that a newer Lull cannot read it otherwise by the way.
    private Dictionary<string, (ReportStatements Read, Statement? Statement)> Changed(IReadOnlyList<ReportStatements> reports) =>
        (from read in reports
         from statement in read.Statements
         let reviewed = Of(read, statement)
         where reviewed is null || reviewed with { Confidence = statement.Confidence } != statement
         select (Id: ReviewSubject.IdOf(read, statement), Read: read, Statement: reviewed))
        .ToDictionary(one => one.Id, one => (one.Read, (Statement?)one.Statement), StringComparer.Ordinal);

    private IEnumerable<RecordItem> Rows(IEnumerable<RecordItem> items, Dictionary<string, (ReportStatements Read, Statement? Statement)> changed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (string.Equals(item.Dataset, CandidateItems.Dataset, StringComparison.Ordinal) && changed.TryGetValue(item.Id, out var one))
            {
                seen.Add(item.Id);
                if (Derived(one, item.Origin.File) is { } derived)
                {
                    yield return derived;
                }
            }
            else if (Of(item) is { } reviewed)
            {
                yield return reviewed;
            }
        }

        foreach (var (id, one) in changed.Where(pair => !seen.Contains(pair.Key)))
        {
            if (Derived(one, one.Read.Report.Title ?? id) is { } derived)
            {
                yield return derived;
            }
        }
    }

    private RecordItem? Derived((ReportStatements Read, Statement? Statement) one, string fileName) =>
        one.Statement is { } statement && _candidates.Of(one.Read.Report, [statement], fileName) is [var item] ? item : null;

    private RecordItem? Of(RecordItem item)
    {
        if (_names.Of(item) is not { } named)
        {
            return null;
        }

        return _onRows.Count == 0 || !_onRows.TryGetValue(ReviewSubject.KeyOf(item), out var decision) ? _onDeclarations.Of(named)
            : decision.Verdict == ReviewVerdict.Reject ? null
            : _rowFields.All.With(named, decision);
    }

    private CeasefireCandidate? Of(CeasefireCandidate candidate)
    {
        if (_onCandidates.FirstOrDefault(one => one.Subject.Is(candidate)) is not { } decision)
        {
            return candidate;
        }

        return decision.Verdict == ReviewVerdict.Reject ? null
            : CandidateFields.All.With(candidate, decision) with { ReviewedBy = [.. Standing.On(decision.Subject).Select(one => one.Reviewer)] };
    }
}
