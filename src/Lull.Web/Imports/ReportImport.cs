using Lull.Actors;
using Lull.Language;
using Lull.Reading;
using Lull.Reading.Candidates;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Reports;

namespace Lull.Web.Imports;

/// <summary>Reads a report that somebody sent, and saves what it says.</summary>
internal sealed class ReportImport(RecordStore store) : IDisposable
{
    private const long MostBytes = 5 << 20;

    private OnnxParser? _parser;

    /// <summary>Reads it.</summary>
    /// <exception cref="LullException">It is no text, too long, or the record cannot be written.</exception>
    public async Task RunAsync(ImportJob job, CancellationToken cancellation)
    {
        var upload = job.Upload;
        if (upload.Content.Length > MostBytes)
        {
            throw new LullException(Trouble.InputUnreadable, "a report of more than 5 MiB is none");
        }

        var readings = new List<ReportReading>();
        await foreach (var part in ReportText.ReadAsync(upload.Content, upload.Name, cancellation))
        {
            if (part.Problem is { } problem)
            {
                job.Tell(problem);
            }

            if (part.Text.Length > 0)
            {
                readings.Add(Read(part.Name, PageText.IsPage(part.Text) ? PageText.Of(part.Text) : part.Text, upload, cancellation));
                job.Read(readings[^1].Statements.Count);
            }
        }

        if (readings.Count == 0)
        {
            throw new LullException(Trouble.InputUnreadable, "there is no text in it that could be read");
        }

        var saved = await store.SaveReadingsAsync(readings, upload.Name, new Provenance(IsConfidential: upload.IsConfidential), cancellation);
        job.End(saved.Statements, saved.AlreadyThere, refused: 0, upload.IsConfidential ? null : readings[0].Report.Hash);
    }

    public void Dispose() => _parser?.Dispose();

    private ReportReading Read(string name, string text, Upload upload, CancellationToken cancellation)
    {
        var report = ReportCleaner.Clean(text, upload.Date, upload.Publisher) with { Url = upload.Url };
        // Not before the first report: most of the server's memory would go into a model that nobody needs.
        _parser ??= OnnxParser.Load(ParserModel.Medium);
        var sentences = _parser.Parse([report.Text], cancellation)[0];
        var statements = ReportReader.Read(report, sentences, ActorRegistry.Default);
        return new ReportReading(report, name, statements, new CandidateItems(ActorRegistry.Default).Of(report, statements, name));
    }
}
