using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Live;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Microsoft.Extensions.Hosting;

namespace Lull.Web.Imports;

/// <summary>Takes files into the record one after the other, and tells how far it is.</summary>
internal sealed partial class ImportQueue(RecordStore store, RecordViews views, PairOverviews overviews, LiveFeed live, ILogger<ImportQueue> log) : BackgroundService
{
    private const int MostWaiting = 20;
    private const int MostRemembered = 200;

    // Of a file without an ending a report is not told from rows by its name, but by its failing as rows.
    private static readonly string[] ReportEndings = [".txt", ".text", ".md", ".htm", ".html"];

    private readonly ConcurrentDictionary<string, ImportJob> _jobs = new(StringComparer.Ordinal);
    private readonly Channel<ImportJob> _waiting = Channel.CreateBounded<ImportJob>(MostWaiting);
    private int _last;

    /// <summary>The imports since the server started, the newest first.</summary>
    public IReadOnlyList<ImportProgress> All =>
        [.. _jobs.Values.Select(job => job.Progress).OrderByDescending(progress => progress.Id.Length).ThenByDescending(progress => progress.Id, StringComparer.Ordinal)];

    /// <summary>An import; null where there is none of this number.</summary>
    public ImportProgress? Find(string id) => _jobs.GetValueOrDefault(id)?.Progress;

    /// <summary>Puts a file at the end of the queue; null where the queue is full.</summary>
    public ImportProgress? Add(Upload upload)
    {
        var job = new ImportJob(Interlocked.Increment(ref _last), upload);
        if (!_waiting.Writer.TryWrite(job))
        {
            return null;
        }

        _jobs[job.Id] = job;
        if (_jobs.Count > MostRemembered)
        {
            _jobs.TryRemove((_last - MostRemembered).ToString(System.Globalization.CultureInfo.InvariantCulture), out _);
        }

        return job.Progress;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TakeAllAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends; of a file that was on its way nothing is in the record.
        }
    }

    private async Task TakeAllAsync(CancellationToken stoppingToken)
    {
        using var reports = new ReportImport(store);
        await foreach (var job in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await using var content = job.Upload.Content;
            job.Begin();
            Tell(job, isLast: true);
            try
            {
                await RunAsync(job, reports, stoppingToken);
            }
            catch (LullException trouble)
            {
                job.Fail(trouble.Message);
            }
            catch (Exception trouble) when (trouble is not OperationCanceledException)
            {
                LogFailed(log, trouble, job.Upload.Name);
                job.Fail("something went wrong that should not have; the server's own output says what");
            }

            Changed();
            Tell(job, isLast: true);
        }
    }

    private async Task RunAsync(ImportJob job, ReportImport reports, CancellationToken cancellation)
    {
        var upload = job.Upload;
        var isReport = upload.Kind == ImportKind.Report
            || (upload.Kind == ImportKind.Auto && ReportEndings.Contains(Path.GetExtension(upload.Name), StringComparer.OrdinalIgnoreCase));
        if (isReport)
        {
            await reports.RunAsync(job, cancellation);
            return;
        }

        var provenance = new Provenance(Convert.ToHexStringLower(await SHA256.HashDataAsync(upload.Content, cancellation)), upload.IsConfidential);
        upload.Content.Position = 0;
        var importer = new EventImporter(EventTypes.Default, UnpackLimit.Of(upload.Content.Length));
        var rows = importer.ReadAsync(upload.Content, upload.Name, ImportFormat.Auto, job, cancellation);
        var summary = await store.ImportAsync(CountedAsync(rows, job, cancellation), upload.Name, job.Tell, provenance, cancellation);
        job.End(summary.Added + summary.Superseded, summary.AlreadyThere, summary.Refused);
    }

    private async IAsyncEnumerable<ImportedRow> CountedAsync(IAsyncEnumerable<ImportedRow> rows, ImportJob job, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            job.Read();
            Tell(job, isLast: false);
            yield return row;
        }
    }

    private void Changed()
    {
        var before = views.Head;
        if (!string.Equals(before, views.Browser.Head(), StringComparison.Ordinal))
        {
            views.Changed();
            overviews.Changed();
            live.Tell(LiveFeed.Record, JsonSerializer.Serialize(new { hash = views.Head }), isLast: true);
        }
    }

    private void Tell(ImportJob job, bool isLast)
    {
        if (isLast || live.IsDue(LiveFeed.Import, job.Id))
        {
            live.Tell(LiveFeed.Import, JsonSerializer.Serialize(job.Progress with { Problems = [] }, ApiJson.Options), isLast, job.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the import of {Name} failed")]
    private static partial void LogFailed(ILogger log, Exception trouble, string name);
}
