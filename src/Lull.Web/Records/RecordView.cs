using System.Collections.Concurrent;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Dossiers;
using Lull.Events;
using Lull.Record.Storage;

namespace Lull.Web.Records;

/// <summary>
/// The record as it stands between two imports: what all dyads share is read once and kept, everything else is looked
/// up where it is needed.
/// </summary>
internal sealed class RecordView
{
    private const int MostDaysKept = 6;

    private readonly SeriesBuilder _builder;
    private readonly ConcurrentDictionary<DateOnly, Lazy<SeriesBuilder>> _byDay = new();
    private readonly Lazy<IReadOnlyList<ReportStatements>> _reports;

    private RecordView(RecordStore store, string head, SeriesBuilder builder, ReviewedRecord record)
    {
        (Store, Head, _builder, Record) = (store, head, builder, record);
        _reports = new Lazy<IReadOnlyList<ReportStatements>>(record.Reports);
    }

    /// <summary>The record with what reviewers decided.</summary>
    public ReviewedRecord Record { get; }

    /// <summary>The record.</summary>
    public RecordStore Store { get; }

    /// <summary>The hash of its newest batch when it was read.</summary>
    public string Head { get; }

    /// <summary>How many rows it has.</summary>
    public long Rows { get; private init; }

    /// <summary>The last day of any row; null where there is none.</summary>
    public DateOnly? Last { get; private init; }

    /// <summary>Every report with its statements as reviewed.</summary>
    public IReadOnlyList<ReportStatements> Reports => _reports.Value;

    /// <summary>Reads a record; takes seconds where it has a million rows.</summary>
    /// <exception cref="LullException">The record is damaged or busy.</exception>
    public static RecordView Read(RecordStore store, CancellationToken cancellation)
    {
        var head = store.Browse().Head();
        var (rows, last) = (0L, (DateOnly?)null);
        var record = new ReviewedRecord(store, ActorRegistry.Default);
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        foreach (var item in record.Items())
        {
            cancellation.ThrowIfCancellationRequested();
            builder.Add(item);
            rows++;
            last = last > item.When.End ? last : item.When.End;
        }

        return new RecordView(store, head, builder, record) { Rows = rows, Last = last };
    }

    /// <summary>Makes series of what had happened by a day; null for everything.</summary>
    public SeriesBuilder BuilderOf(DateOnly? asOf)
    {
        if (asOf is not { } day)
        {
            return _builder;
        }

        if (_byDay.Count >= MostDaysKept && !_byDay.ContainsKey(day))
        {
            _byDay.Clear();
        }

        return _byDay.GetOrAdd(day, _ => new Lazy<SeriesBuilder>(() => BuilderOf(new SeriesOptions { AsOf = day }))).Value;
    }

    /// <summary>Makes series by another choice; it is not kept.</summary>
    public SeriesBuilder BuilderOf(SeriesOptions options) => _builder.With(options);

    /// <summary>What tells a reader of a dossier which record it was made from.</summary>
    public RecordFacts Facts(string path) => Store.Facts(path);
}
