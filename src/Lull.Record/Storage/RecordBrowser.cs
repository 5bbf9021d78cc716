using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>
/// Looks things up in a record page by page, without holding more of it than the page asked for. Every method may be
/// called from several threads at once.
/// </summary>
public sealed class RecordBrowser
{
    private readonly RecordFile _file;

    /// <summary>The version of the record's schema that this Lull writes.</summary>
    public static int SchemaVersion => RecordSchema.Newest;

    internal RecordBrowser(RecordFile file) => _file = file;

    /// <summary>A page of rows, without superseded ones.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public RecordPage<StoredItem> Events(EventFilter filter, EventOrder order, bool descending, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Ask(connection => new EventSearch(connection).Page(filter, order, descending, page));
    }

    /// <summary>All rows found, one by one as they are read, by their first day.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IEnumerable<StoredItem> Events(EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Stream(filter);
    }

    /// <summary>Every version of the rows with an id, the newest first; several datasets may use the same id.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IReadOnlyList<StoredItem> Versions(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ask(connection => new EventSearch(connection).Versions(id));
    }

    /// <summary>A page of reports without their texts, the newest first.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public RecordPage<StoredReport> Reports(ReportFilter filter, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Ask(connection => new ReadingSearch(connection).Reports(filter, page));
    }

    /// <summary>A report with its text; null where no hash, or more than one, begins like this.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public StoredReport? Report(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return Ask(connection => new ReadingSearch(connection).Report(hash));
    }

    /// <summary>A page of statements, in the order in which they came into the record.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public RecordPage<StoredStatement> Statements(StatementFilter filter, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Ask(connection => new ReadingSearch(connection).Statements(filter, page));
    }

    /// <summary>What the record has of each publisher and dataset, those with most rows first.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IReadOnlyList<PublisherFigures> Publishers() => Ask(RecordSums.Publishers);

    /// <summary>Every name of a side that a row has, in ordinal order.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IReadOnlyList<string> SideNames() => Ask(RecordSums.SideNames);

    /// <summary>Who acted against whom by the names as they stand in the rows, most rows first.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IReadOnlyList<NamedPair> Pairs() => Ask(RecordSums.Pairs);

    /// <summary>The record in figures.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public RecordFigures Figures() => Ask(RecordSums.Figures);

    /// <summary>Every import so far, the oldest first.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public IReadOnlyList<ImportBatch> Batches() => Ask(RecordChain.Shown);

    /// <summary>The hash of the newest batch, which stands for everything in the record; zeros where it is empty.</summary>
    /// <exception cref="LullException"><see cref="Trouble.RecordUnusable"/>.</exception>
    public string Head() => Ask(connection => RecordChain.Last(connection).Hash);

    private T Ask<T>(Func<DuckDBConnection, T> question) => RecordTrouble.Guard(_file.Path, () =>
    {
        using var connection = _file.Connect();
        return question(connection);
    });

    private IEnumerable<StoredItem> Stream(EventFilter filter)
    {
        using var connection = _file.Connect();
        using var rows = new EventSearch(connection).Rows(filter, EventOrder.Day, descending: false).GetEnumerator();
        while (RecordTrouble.Guard(_file.Path, rows.MoveNext))
        {
            yield return rows.Current;
        }
    }
}
