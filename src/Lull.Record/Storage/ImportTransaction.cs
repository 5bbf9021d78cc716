using System.Globalization;
using DuckDB.NET.Data;
using Lull.Record.Imports;

namespace Lull.Record.Storage;

/// <summary>
/// One import: rows are appended to the record's table, what turns out to be there already is taken out again, and
/// what supersedes what is written down; all within one transaction, so that nobody ever sees less than the whole.
/// Leaving without <see cref="Commit"/> leaves the record as it was.
/// </summary>
internal sealed class ImportTransaction : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly DuckDBTransaction _transaction;
    private readonly ItemWriter _writer = new();
    private readonly SortedSet<string> _datasets = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _started;
    private readonly TimeProvider _clock;
    private readonly ImportBatch _last;
    private readonly long _firstNumber;
    private DuckDBAppender? _appender;
    private bool _committed;
    private long _nextNumber;

    public ImportTransaction(DuckDBConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        _started = RecordClock.Now(clock);
        _transaction = connection.BeginTransaction();
        _last = RecordChain.Last(connection);
        _firstNumber = connection.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM items");
        _nextNumber = _firstNumber;
        _appender = connection.CreateAppender("items");
    }

    /// <summary>The number that this import has in the chain if it brings anything new.</summary>
    public int Batch => _last.Number + 1;

    /// <summary>What is known of the file.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unknown;

    /// <summary>How many rows were refused so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Says what the batch holds besides rows of items.</summary>
    public void Holds(string dataset) => _datasets.Add(dataset);

    /// <summary>Takes in one row.</summary>
    public void Add(ImportedRow row, Action<Problem> onProblem)
    {
        if (row.Problem is { } problem)
        {
            onProblem(problem);
            Refused += row.IsRefused ? 1 : 0;
        }

        if (row.Item is { } item)
        {
            _datasets.Add(item.Dataset);
            var target = _appender!.CreateRow().AppendValue((long?)_nextNumber++).AppendValue((int?)Batch);
            _writer.Append(item, target);
            target.EndRow();
        }
    }

    /// <summary>Makes what was taken in part of the record, if there is anything new in it.</summary>
    /// <param name="fileName">The file's name as it was given.</param>
    /// <param name="hasOthers">True where reports or decisions were added to the batch, so that it is new even without items.</param>
    public ImportSummary Commit(string fileName, bool hasOthers = false)
    {
        Flush();
        var taken = checked((int)(_nextNumber - _firstNumber));
        var fresh = KeepFresh(taken, hasOthers);
        if (fresh == 0 && !hasOthers)
        {
            return new ImportSummary(0, 0, taken, Refused);
        }

        var superseded = fresh == 0 ? 0 : InsertSupersessions();
        if (Provenance.IsConfidential)
        {
            ConfidenceRows.Append(_connection, Batch, ConfidenceRows.Batch, Batch.ToString(CultureInfo.InvariantCulture));
        }

        var summary = new ImportSummary(fresh - superseded, superseded, taken - fresh, Refused);
        RecordChain.Append(_connection, Seal(fileName, summary));
        _transaction.Commit();
        _committed = true;
        return summary;
    }

    public void Dispose()
    {
        try
        {
            Flush();
        }
        catch (DuckDBException) when (!_committed)
        {
            // The trouble that ends the import is on its way already; this is its echo.
        }

        _transaction.Dispose();
    }

    private ImportBatch Seal(string fileName, ImportSummary summary)
    {
        var now = RecordClock.Now(_clock);
        // The record's time never runs backwards, even where the machine's does: what was in the record on a day is
        // always its first so many batches.
        var recordedAt = now > _last.RecordedAt ? now : _last.RecordedAt;
        return new ImportBatch(
            Batch,
            fileName,
            string.Join(',', _datasets),
            _started,
            recordedAt,
            summary,
            _last.Hash,
            Hash: "")
        {
            FileHash = Provenance.Hash,
        };
    }

    private void Flush()
    {
        var appender = _appender;
        _appender = null;
        appender?.Dispose();
    }

    // Taking rows out again is no breach of append-only: they never were part of the record.
    private int KeepFresh(int taken, bool hasOthers)
    {
        if (taken == 0)
        {
            return 0;
        }

        _connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE fresh AS
            SELECT first.number, first.dataset, first.id
            FROM (
                SELECT min(number) AS number, dataset, id, content_hash
                FROM items
                WHERE batch = $1
                GROUP BY dataset, id, content_hash
            ) AS first
            ANTI JOIN (SELECT dataset, id, content_hash FROM items WHERE batch < $1) AS known
                ON known.content_hash = first.content_hash AND known.id = first.id AND known.dataset = first.dataset
            """,
            Batch);
        var fresh = _connection.Scalar<int>("SELECT count(*)::INTEGER FROM fresh");
        if (fresh < taken && (fresh > 0 || hasOthers))
        {
            _connection.Execute("DELETE FROM items WHERE batch = $1 AND number NOT IN (SELECT number FROM fresh)", Batch);
        }

        return fresh;
    }

    // Only the ids that have more than one version are compared, which in most imports are few or none.
    private int InsertSupersessions()
    {
        var superseded = _connection.Execute(
            $"""
            INSERT INTO supersessions
            WITH versioned AS (
                SELECT dataset, id
                FROM items
                SEMI JOIN fresh USING (dataset, id)
                GROUP BY dataset, id
                HAVING count(*) > 1
            ), versions AS (
                SELECT number, batch, lag(number) OVER ({ItemIdentity.Versions}) AS older
                FROM items
                SEMI JOIN versioned USING (dataset, id)
            )
            SELECT older, number, batch FROM versions WHERE batch = $1 AND older IS NOT NULL ORDER BY number
            """,
            Batch);
        _connection.Execute("DROP TABLE fresh");
        return superseded;
    }
}
