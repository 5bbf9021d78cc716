using DuckDB.NET.Data;
using Lull.Record.Imports;

namespace Lull.Record.Storage;

/// <summary>
/// One import: rows are staged in a temporary table, then merged into the record by a few statements over the whole
/// set. Everything happens within one transaction; leaving without <see cref="Commit"/> leaves the record as it was.
/// </summary>
internal sealed class ImportTransaction : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly DuckDBTransaction _transaction;
    private readonly ItemWriter _writer = new();
    private readonly SortedSet<string> _datasets = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _started;
    private readonly TimeProvider _clock;
    private DuckDBAppender? _appender;
    private long _staged;

    public ImportTransaction(DuckDBConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        _started = RecordClock.Now(clock);
        _transaction = connection.BeginTransaction();
        connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE staged AS
            SELECT 0::BIGINT AS ordinal, items.* EXCLUDE (number, batch) FROM main.items LIMIT 0
            """);
        _appender = connection.CreateAppender("temp", "main", "staged");
    }

    /// <summary>How many rows were refused so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Takes in one row.</summary>
    public void Add(ImportedRow row, Action<Problem> onProblem)
    {
        if (row.Problem is { } problem)
        {
            onProblem(problem);
            Refused += row.Item is null ? 1 : 0;
        }

        if (row.Item is { } item)
        {
            _datasets.Add(item.Dataset);
            var target = _appender!.CreateRow().AppendValue((long?)_staged++);
            _writer.Append(item, target);
            target.EndRow();
        }
    }

    /// <summary>Merges what was taken in and makes it part of the record, if there is anything new in it.</summary>
    public ImportSummary Commit(string fileName)
    {
        FlushStaged();
        var fresh = SelectFresh();
        if (fresh == 0)
        {
            return new ImportSummary(0, 0, checked((int)_staged), Refused);
        }

        var last = RecordChain.Last(_connection);
        var batch = last.Number + 1;
        InsertFresh(batch, all: fresh == _staged);
        var superseded = InsertSupersessions(batch);
        var summary = new ImportSummary(fresh - superseded, superseded, checked((int)(_staged - fresh)), Refused);
        var recordedAt = RecordClock.Now(_clock);
        RecordChain.Append(
            _connection,
            new ImportBatch(
                batch,
                fileName,
                string.Join(',', _datasets),
                _started,
                // The record's time never runs backwards, even where the machine's does: what was in the record on a
                // day is always its first so many batches.
                recordedAt > last.RecordedAt ? recordedAt : last.RecordedAt,
                summary,
                last.Hash,
                Hash: ""));
        DropTemporary();
        _transaction.Commit();
        return summary;
    }

    public void Dispose()
    {
        FlushStaged();
        _transaction.Dispose();
    }

    private void FlushStaged()
    {
        var appender = _appender;
        _appender = null;
        appender?.Dispose();
    }

    private int SelectFresh()
    {
        _connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE fresh AS
            SELECT first.ordinal, first.dataset, first.id
            FROM (
                SELECT min(ordinal) AS ordinal, dataset, id, content_hash FROM temp.staged GROUP BY dataset, id, content_hash
            ) AS first
            ANTI JOIN main.items AS known
                ON known.content_hash = first.content_hash AND known.id = first.id AND known.dataset = first.dataset
            """);
        return _connection.Scalar<int>("SELECT count(*)::INTEGER FROM temp.fresh");
    }

    private void InsertFresh(int batch, bool all)
    {
        var only = all ? "" : "WHERE ordinal IN (SELECT ordinal FROM temp.fresh)";
        _connection.Execute(
            $"""
            INSERT INTO main.items
            SELECT (SELECT coalesce(max(number), 0) + 1 FROM main.items) + ordinal, $1::INTEGER, * EXCLUDE (ordinal)
            FROM temp.staged
            {only}
            """,
            batch);
    }

    // Only the ids that have more than one version are compared, which in most imports are few or none.
    private int InsertSupersessions(int batch) =>
        _connection.Execute(
            """
            INSERT INTO main.supersessions
            WITH versioned AS (
                SELECT dataset, id
                FROM main.items
                SEMI JOIN temp.fresh USING (dataset, id)
                GROUP BY dataset, id
                HAVING count(*) > 1
            ), versions AS (
                SELECT number, batch, lag(number) OVER (PARTITION BY dataset, id ORDER BY number) AS older
                FROM main.items
                SEMI JOIN versioned USING (dataset, id)
            )
            SELECT older, number, batch FROM versions WHERE batch = $1 AND older IS NOT NULL ORDER BY number
            """,
            batch);

    private void DropTemporary() => _connection.Execute("DROP TABLE temp.staged; DROP TABLE temp.fresh");
}
