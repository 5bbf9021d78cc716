using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>Appends reports and their statements to the record, those that it does not hold yet.</summary>
internal sealed class ReadingAppender : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly int _batch;
    private readonly ReadingRows _rows = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly DuckDBAppender _reports;
    private readonly DuckDBAppender _statements;
    private long _nextReport;
    private long _nextStatement;

    /// <summary>Appends to a batch, within the transaction that the connection has begun.</summary>
    public ReadingAppender(DuckDBConnection connection, int batch)
    {
        _connection = connection;
        _batch = batch;
        _nextReport = Next("reports");
        _nextStatement = Next("statements");
        _reports = connection.CreateAppender("reports");
        _statements = connection.CreateAppender("statements");
    }

    /// <summary>How many reports were new.</summary>
    public int Reports { get; private set; }

    /// <summary>How many statements the new reports have.</summary>
    public int Statements { get; private set; }

    /// <summary>Takes a report in with its statements; false where the record has its text already.</summary>
    public bool Add(ReportReading reading)
    {
        var (report, fileName) = (reading.Report, reading.FileName);
        if (!_seen.Add(report.Hash) || IsThere(report.Hash))
        {
            return false;
        }

        var row = _reports.CreateRow().AppendValue((long?)_nextReport++).AppendValue((int?)_batch);
        _rows.Append(report, fileName, row);
        row.EndRow();
        foreach (var statement in reading.Statements)
        {
            row = _statements.CreateRow().AppendValue((long?)_nextStatement++).AppendValue((int?)_batch);
            _rows.Append(report.Hash, statement, row);
            row.EndRow();
        }

        Reports++;
        Statements += reading.Statements.Count;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reports.Dispose();
        _statements.Dispose();
    }

    private long Next(string table) => _connection.Scalar<long>($"SELECT coalesce(max(number), 0) + 1 FROM {table}");

    private bool IsThere(string hash) =>
        _connection.Scalar<long>("SELECT count(*) FROM reports WHERE hash = $1", hash) > 0;
}
