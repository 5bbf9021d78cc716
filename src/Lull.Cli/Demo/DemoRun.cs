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
using Lull.Time;

namespace Lull.Cli.Demo;

/// <summary>Takes the built-in case the whole way: into a record of its own, through the reader, the detector and the assessor, to a dossier.</summary>
internal sealed class DemoRun(Terminal terminal)
{
    // A faction with fewer acts than this has no regime of its own to speak of.
    private const int FewestActsOfAFaction = 3;

    /// <summary>Runs it.</summary>
    public async Task<Dossier> RunAsync(CancellationToken cancellation)
    {
        var (items, read) = await RecordAsync(cancellation);
        var building = Builder(items, new SeriesOptions()).BuildWithNotes(DemoCase.Dyad);
        var main = Read("everybody's count", items, DemoCase.Dyad, new SeriesOptions())
            ?? throw new InvalidOperationException("the built-in case has no acts of its own dyad");
        var counts = DemoCase.Counts()
            .Select(count => Read(count.Name, items, DemoCase.Dyad, new SeriesOptions { Publishers = count.Publishers }))
            .OfType<CountReading>()
            .ToList();
        var factions = Factions(items);
        var evidence = DyadEvidence.Of(items, DemoCase.Dyad, ActorRegistry.Default, main.Report.Spells);
        IReadOnlyList<ReportStatements> reports = [new ReportStatements(read.Report, read.Statements)];
        var assessment = AssessCommand.Assess(Builder(items, new SeriesOptions { AsOf = DemoCase.AskedDay }).BuildWithNotes(DemoCase.Dyad), items, reports);
        var claims = new ClaimRun(items, reports, new SeriesOptions()).Of(read, [DemoCase.Dyad], isNamed: true).Pairs.SelectMany(pair => pair.Claims).ToList();
        return new Dossier
        {
            Title = $"{DemoCase.Dyad.A} and {DemoCase.Dyad.B}: is a ceasefire in force?",
            Answer =
            [
                $"As known on {DayPhrase.Written(DemoCase.AskedDay)}: {string.Join(' ', [AssessmentText.Answer(assessment), .. AssessmentText.Quiet(assessment)])}",
                .. AnswerText.Of(main, counts, DemoCase.AskedDay, evidence, building.Series?.TheatreReports is not null),
            ],
            Chart = new LullChart(main.Report, main.ActsAlone, Marks(evidence)),
            Tables =
            [
                AssessmentText.Parties(assessment),
                AssessmentText.Ledger(assessment),
                ClaimText.Table(claims),
                RegimeTable.Of(main.Report, main.ActsAlone),
                CountTable.Of([main, .. counts, .. factions], DemoCase.AskedDay),
            ],
            Notes = [.. building.Notes.Select(note => note.ToString())],
            Evidence = evidence,
            Credits = DemoCase.Credits,
        };
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
            var saved = await ReadCommand.SaveAsync(store, [read], cancellation);
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

    private static SeriesBuilder Builder(IReadOnlyList<RecordItem> items, SeriesOptions options)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, options);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        return builder;
    }

    private static CountReading? Read(string name, IReadOnlyList<RecordItem> items, Dyad dyad, SeriesOptions options)
    {
        if (new Detection(Builder(items, options), useWords: true).Of(dyad) is not { } now)
        {
            return null;
        }

        var then = new Detection(Builder(items, options with { AsOf = DemoCase.AskedDay }), useWords: true).Of(dyad);
        return new CountReading(
            name,
            now.Report,
            now.ActsAlone ?? now.Report,
            then?.Report.Filtered.Mutual[^1],
            (then?.ActsAlone ?? then?.Report)?.Filtered.Mutual[^1]);
    }

    private static IReadOnlyList<CountReading> Factions(IReadOnlyList<RecordItem> items)
    {
        var options = new SeriesOptions { Level = SideLevel.Member };
        var umbrella = ActorRegistry.Default.Match(DemoCase.Dyad.A).Actor;
        return
        [
            .. Builder(items, options).Dyads()
                .Where(dyad => dyad.Acts >= FewestActsOfAFaction)
                .Select(dyad => (dyad.Dyad, Faction: Other(dyad.Dyad)))
                .Where(dyad => dyad.Faction is { } name && ActorRegistry.Default.Match(name).Actor is { } actor && actor != umbrella)
                .Select(dyad => Read($"{dyad.Faction}, its acts alone", items, dyad.Dyad, options))
                .OfType<CountReading>(),
        ];
    }

    private static string? Other(Dyad dyad) =>
        string.Equals(dyad.A, DemoCase.Dyad.B, StringComparison.Ordinal) ? dyad.B
        : string.Equals(dyad.B, DemoCase.Dyad.B, StringComparison.Ordinal) ? dyad.A
        : null;

    private static IReadOnlyList<ChartMark> Marks(IReadOnlyList<EvidenceRow> evidence) =>
    [
        .. evidence.Where(row => row.WithinLull || row.Item is Signal)
            .Select(row => new ChartMark(row.Item.When.Start, KindOf(row), $"{row.Item.Source}: {row.Item.Kind.Name()}. {row.Item.Note}")),
    ];

    private static ChartMarkKind KindOf(EvidenceRow row) =>
        row.WithinLull ? ChartMarkKind.Violation
        : row.Item.Kind is EventKind.Suspension or EventKind.Ceasefire ? ChartMarkKind.SaidToStop
        : ChartMarkKind.SaidToGoOn;
}
