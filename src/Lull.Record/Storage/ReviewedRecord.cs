using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>A record as reviewers left it: the one place where what they decided meets what the machine had.</summary>
public sealed class ReviewedRecord
{
    /// <summary>What batches of decisions give as their dataset.</summary>
    public const string Dataset = "review";

    private readonly RecordStore _store;
    private readonly DateOnly? _recordedBy;
    private readonly Lazy<IReadOnlyList<ReportStatements>> _asRead;

    /// <summary>Takes the decisions of a record.</summary>
    /// <param name="store">The record, which has to stay open.</param>
    /// <param name="registry">Who is who.</param>
    /// <param name="recordedBy">Only what was in the record at the end of this day (UTC), decisions included; null for all.</param>
    /// <param name="isUnreviewed">True for the machine's own answer: no decision counts.</param>
    /// <exception cref="LullException">The record is damaged.</exception>
    public ReviewedRecord(RecordStore store, ActorRegistry registry, DateOnly? recordedBy = null, bool isUnreviewed = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _recordedBy) = (store, recordedBy);
        Decisions = isUnreviewed ? [] : store.Decisions(recordedBy);
        Evidence = new ReviewedEvidence(registry, StandingDecisions.Of(Decisions));
        _asRead = new(AsReadReports);
    }

    /// <summary>What reviewers decided, in the order in which they did; taken back or not.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>What the decisions make of the evidence.</summary>
    public ReviewedEvidence Evidence { get; }

    /// <summary>The reports as the machine read them.</summary>
    public IReadOnlyList<ReportStatements> ReportsAsRead => _asRead.Value;

    /// <summary>The reports as reviewed.</summary>
    public IReadOnlyList<ReportStatements> Reports() => Evidence.Reports(ReportsAsRead);

    /// <summary>The rows as the machine has them. Streamed.</summary>
    public IEnumerable<RecordItem> ItemsAsRead() => _store.Items(new RecordQuery { RecordedBy = _recordedBy });

    /// <summary>The rows as reviewed. Streamed.</summary>
    public IEnumerable<RecordItem> Items() => Reviewed(ItemsAsRead());

    /// <summary>Some rows of the record as reviewed, with those that follow from statements only as reviewed.</summary>
    /// <param name="items">Rows as the machine has them.</param>
    public IEnumerable<RecordItem> Reviewed(IEnumerable<RecordItem> items) =>
        Evidence.Standing.Ruling.Count == 0 ? items : Evidence.Items(items, ReportsAsRead);

    private IReadOnlyList<ReportStatements> AsReadReports()
    {
        var statements = _store.Statements();
        return
        [
            .. _store.DatedReports(_recordedBy).Select(dated => new ReportStatements(dated.Report, [.. statements[dated.Report.Hash]]) { Retrieved = dated.Retrieved }),
        ];
    }
}
