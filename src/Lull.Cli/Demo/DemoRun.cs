using Lull.Actors;
using Lull.Ceasefires;
using Lull.Cli.Commands;
using Lull.Cli.Reports;
using Lull.Dossiers;
using Lull.Events;
using Lull.Language;
using Lull.Reading;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Reports;

namespace Lull.Cli.Demo;

/// <summary>Takes the built-in case the whole way: into a record of its own, through the reader, the detector and the assessor, to a dossier.</summary>
internal sealed class DemoRun(Terminal terminal)
{
    /// <summary>Runs it.</summary>
    public async Task<Dossier> RunAsync(CancellationToken cancellation)
    {
        var (items, read) = await RecordAsync(cancellation);
        return new DossierComposer(ActorRegistry.Default).Compose(new DossierRequest
        {
            Dyad = DemoCase.Dyad,
            Items = items,
            Reports = [new ReportStatements(read.Report, read.Statements)],
            Options = new SeriesOptions { AsOf = DemoCase.AskedDay },
            WithLater = true,
            Reproduction = new Reproduction("lull demo", ProgramVersion.Text, Record: null),
            Credits = DemoCase.Credits,
        }) ?? throw new InvalidOperationException("the built-in case has no acts of its own dyad");
    }

    // Imports the rows and reads the report into a record that is thrown away again.
    private async Task<(IReadOnlyList<RecordItem> Items, ReadReport Read)> RecordAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lull-demo-");
        try
        {
            await using var store = RecordStore.Open(Path.Combine(folder.FullName, Options.DefaultRecord), terminal.Clock);
            await ImportAsync(store, cancellation);
            var read = await ReadAsync(cancellation);
            var saved = await ReadCommand.SaveAsync(store, [read], Provenance.Unknown, cancellation);
            terminal.Note($"{DemoCase.Report}: {saved.Statements} statements read");
            return ([.. store.Items(RecordQuery.Everything)], read);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task ImportAsync(RecordStore store, CancellationToken cancellation)
    {
        var importer = new EventImporter(EventTypes.Default);
        foreach (var file in DemoCase.Files)
        {
            await using var stream = DemoCase.Open(file);
            var rows = importer.ReadAsync(stream, file, ImportFormat.Lull, bytesRead: null, cancellation);
            var summary = await store.ImportAsync(rows, file, problem => terminal.Note(problem.ToString()), cancellation);
            terminal.Note($"{file}: {summary.Added} rows into a record made for the demo");
        }
    }

    private static async Task<ReadReport> ReadAsync(CancellationToken cancellation)
    {
        using var reader = new StreamReader(DemoCase.Open(DemoCase.Report));
        var report = ReportCleaner.Clean(await reader.ReadToEndAsync(cancellation), DemoCase.ReportDay, publisher: null);
        using var parser = OnnxParser.Load(ParserModel.Medium);
        var sentences = parser.Parse([report.Text], cancellation)[0];
        return new ReadReport(DemoCase.Report, report, sentences, ReportReader.Read(report, sentences, ActorRegistry.Default));
    }
}
