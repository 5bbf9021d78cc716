using DuckDB.NET.Data;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Record.Imports;
using Lull.Reports;
using Lull.Reviews;

namespace Lull.Record.Storage;

/// <summary>
/// The record: everything that was ever imported, in one file. It only grows: a correction is a new item that from
/// its recorded time on stands in for the older one, which stays for those who ask what was known earlier.
/// </summary>
/// <remarks>
/// One store may be used from several threads: reading goes on while an import runs and sees the record as before it;
/// imports wait for each other. Every method tells trouble with the file as a <see cref="LullException"/> with
/// <see cref="Trouble.RecordUnusable"/>.
/// </remarks>
public sealed class RecordStore : IDisposable, IAsyncDisposable
{
    private readonly RecordFile _file;
    private readonly TimeProvider _clock;
    private readonly DuckDBConnection _connection;
    private readonly SemaphoreSlim _importing = new(1);

    private RecordStore(RecordFile file, DuckDBConnection connection, TimeProvider clock)
    {
        _file = file;
        _connection = connection;
        _clock = clock;
    }

    /// <summary>Opens a record; makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Tells when batches are recorded.</param>
    /// <exception cref="LullException">
    /// Another process has it open; it is damaged, no record, or written by a newer Lull; or it cannot be written.
    /// </exception>
    public static RecordStore Open(string path, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        return Open(path, clock, RecordSchema.Newest);
    }

    /// <summary>As the public one, but up to an older version of the schema, so that migrations can be tested.</summary>
    internal static RecordStore Open(string path, TimeProvider clock, int schemaVersion)
    {
        var file = RecordFile.Open(path);
        DuckDBConnection? connection = null;
        try
        {
            NewRecord.MakeIfMissing(path, clock, schemaVersion);
            connection = file.Connect();
            RecordSchema.Migrate(connection, path, clock, schemaVersion);
            return new RecordStore(file, connection, clock);
        }
        catch (Exception trouble)
        {
            connection?.Dispose();
            file.Dispose();
            if (trouble is DuckDBException inside)
            {
                throw RecordTrouble.Tell(path, inside);
            }

            throw;
        }
    }

    /// <summary>
    /// Takes rows into the record, all or none of them: whatever interrupts it, a power cut included, the record is as
    /// before or as after. Rows whose content the record holds already change nothing; an import without anything new
    /// leaves no batch.
    /// </summary>
    /// <param name="rows">What an importer reads; read ahead on another thread.</param>
    /// <param name="fileName">The file's name as it was given.</param>
    /// <param name="onProblem">Is told of each problem, in the order of rows, from one thread at a time.</param>
    /// <param name="provenance">What else is known of the file.</param>
    /// <param name="cancellationToken">Ends the import; the record stays as it was.</param>
    /// <exception cref="LullException">The rows could not be read, or the record not be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<ImportSummary> ImportAsync(
        IAsyncEnumerable<ImportedRow> rows,
        string fileName,
        Action<Problem> onProblem,
        Provenance provenance,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(onProblem);
        await _importing.WaitAsync(cancellationToken);
        try
        {
            using var import = new ImportTransaction(_connection, _clock) { Provenance = provenance };
            await foreach (var portion in RowReadAhead.PortionsAsync(rows, cancellationToken))
            {
                foreach (var row in portion)
                {
                    import.Add(row, onProblem);
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            return import.Commit(fileName);
        }
        catch (DuckDBException trouble)
        {
            throw RecordTrouble.Tell(_file.Path, trouble);
        }
        finally
        {
            _importing.Release();
        }
    }

    /// <summary>As the other one, of a file of which nothing else is known.</summary>
    public Task<ImportSummary> ImportAsync(IAsyncEnumerable<ImportedRow> rows, string fileName, Action<Problem> onProblem, CancellationToken cancellationToken = default) =>
        ImportAsync(rows, fileName, onProblem, Provenance.Unknown, cancellationToken);

    /// <summary>
    /// Takes reports into the record with what they say and the items that follow from it, all or none of them, as one
    /// batch. A report whose text the record holds already changes nothing, whatever is said of it now; where all are
    /// such, there is no batch.
    /// </summary>
    /// <param name="readings">The reports.</param>
    /// <param name="fileName">The name of the file or folder they came from, as it was given.</param>
    /// <param name="provenance">What else is known of it.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    /// <exception cref="LullException">The record cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<ReadingSummary> SaveReadingsAsync(
        IReadOnlyList<ReportReading> readings,
        string fileName,
        Provenance provenance,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(fileName);
        await _importing.WaitAsync(cancellationToken);
        try
        {
            using var import = new ImportTransaction(_connection, _clock) { Provenance = provenance };
            var (reports, statements) = Add(import, readings);
            var items = import.Commit(fileName, hasOthers: reports > 0);
            return new ReadingSummary(reports, readings.Count - reports, statements, items);
        }
        catch (DuckDBException trouble)
        {
            throw RecordTrouble.Tell(_file.Path, trouble);
        }
        finally
        {
            _importing.Release();
        }
    }

    /// <summary>As the other one, of files of which nothing else is known.</summary>
    public Task<ReadingSummary> SaveReadingsAsync(IReadOnlyList<ReportReading> readings, string fileName, CancellationToken cancellationToken = default) =>
        SaveReadingsAsync(readings, fileName, Provenance.Unknown, cancellationToken);

    /// <summary>Looks things up in the record page by page.</summary>
    public RecordBrowser Browse() => new(_file);

    /// <summary>Takes a reviewer's decision into the record, as a batch of its own.</summary>
    /// <param name="decision">The decision; its number and time are the record's to give.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    /// <returns>The decision as it was recorded.</returns>
    /// <exception cref="ArgumentException">It takes back what is no decision of the same reviewer.</exception>
    /// <exception cref="LullException">The record cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<Decision> DecideAsync(Decision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        await _importing.WaitAsync(cancellationToken);
        try
        {
            using var import = new ImportTransaction(_connection, _clock);
            var number = DecisionAppender.Append(_connection, import.Batch, decision);
            import.Holds(ReviewedRecord.Dataset);
            import.Commit($"decision of {decision.Reviewer}", hasOthers: true);
            return decision with { Number = number, RecordedAt = RecordChain.Last(_connection).RecordedAt };
        }
        catch (DuckDBException trouble)
        {
            throw RecordTrouble.Tell(_file.Path, trouble);
        }
        finally
        {
            _importing.Release();
        }
    }

    /// <summary>Takes into the record that a publisher is confidential: whatever it tells, told already or to come, counts and is not shown.</summary>
    /// <param name="publisher">The publisher's name, in any case.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    /// <exception cref="LullException">The record cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task HideAsync(string publisher, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        await _importing.WaitAsync(cancellationToken);
        try
        {
            using var import = new ImportTransaction(_connection, _clock);
            ConfidenceRows.Append(_connection, import.Batch, ConfidenceRows.Publisher, publisher.Trim().ToLowerInvariant());
            import.Holds(ReviewedRecord.Dataset);
            import.Commit(ConfidentialSource.Name, hasOthers: true);
        }
        catch (DuckDBException trouble)
        {
            throw RecordTrouble.Tell(_file.Path, trouble);
        }
        finally
        {
            _importing.Release();
        }
    }

    /// <summary>What reviewers decided, in the order in which they did; taken back or not.</summary>
    /// <param name="recordedBy">Only what was in the record at the end of this day (UTC); null for all.</param>
    public IReadOnlyList<Decision> Decisions(DateOnly? recordedBy = null) => DecisionQuery.Run(_file, recordedBy);

    /// <summary>The reports of the record in the order in which they were saved. Streamed.</summary>
    /// <param name="recordedBy">Only those that were in the record at the end of this day (UTC); null for all.</param>
    public IEnumerable<Report> Reports(DateOnly? recordedBy = null) => DatedReports(recordedBy).Select(dated => dated.Report);

    internal IEnumerable<(Report Report, DateOnly Retrieved)> DatedReports(DateOnly? recordedBy) => ReadingQuery.Reports(_file, recordedBy);

    /// <summary>What a report of the record says, in reading order; nothing where there is no such report.</summary>
    /// <param name="reportHash">The report's identity.</param>
    public IReadOnlyList<Statement> Statements(string reportHash)
    {
        ArgumentNullException.ThrowIfNull(reportHash);
        return ReadingQuery.Statements(_file, reportHash);
    }

    /// <summary>What all reports of the record say, by the report's identity, each in reading order: one look into the record, however many reports there are.</summary>
    public ILookup<string, Statement> Statements() => ReadingQuery.Statements(_file);

    /// <summary>
    /// The items that a query asks for, each in its newest version, in the order in which they were recorded. Streamed.
    /// </summary>
    public IEnumerable<RecordItem> Items(RecordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ItemQuery.Run(_file, query);
    }

    /// <summary>All imports that brought something new, oldest first.</summary>
    public IReadOnlyList<ImportBatch> Batches() => RecordTrouble.Guard(_file.Path, () =>
    {
        using var connection = _file.Connect();
        return RecordChain.Shown(connection);
    });

    /// <summary>Computes every hash anew and tells what was altered since it was recorded; nothing, most likely.</summary>
    public IReadOnlyList<Problem> Verify() => RecordTrouble.Guard(_file.Path, () =>
    {
        using var connection = _file.Connect();
        return RecordVerification.Run(connection, _file.Path);
    });

    private (int Reports, int Statements) Add(ImportTransaction import, IReadOnlyList<ReportReading> readings)
    {
        using var appender = new ReadingAppender(_connection, import.Batch);
        foreach (var reading in readings.Where(appender.Add))
        {
            foreach (var item in reading.Items)
            {
                import.Add(new ImportedRow(item, Problem: null), _ => { });
            }
        }

        return (appender.Reports, appender.Statements);
    }

    /// <summary>Closes the file, so that others can open it.</summary>
    public void Dispose()
    {
        _connection.Dispose();
        _file.Dispose();
        _importing.Dispose();
    }

    /// <summary>Closes the file, so that others can open it.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
