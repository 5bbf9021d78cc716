using Lull.Actors;
using Lull.Ceasefires;
using Lull.Cli.Commands;
using Lull.Dossiers;
using Lull.Events;
using Lull.Record.Imports;
using Lull.Record.Storage;

namespace Lull.Cli.Demo;

/// <summary>Takes the built-in case the whole way: into a record of its own, through the detector, to a dossier.</summary>
internal sealed class DemoRun(Terminal terminal)
{
    // A faction with fewer acts than this has no regime of its own to speak of.
    private const int FewestActsOfAFaction = 3;

    /// <summary>Runs it.</summary>
    public async Task<Dossier> RunAsync(CancellationToken cancellation)
    {
        var items = await ImportAsync(cancellation);
        var building = Builder(items, new SeriesOptions()).BuildWithNotes(DemoCase.Dyad);
        var main = Read("everybody's count", items, DemoCase.Dyad, new SeriesOptions())
            ?? throw new InvalidOperationException("the built-in case has no acts of its own dyad");
        var counts = DemoCase.Counts()
            .Select(count => Read(count.Name, items, DemoCase.Dyad, new SeriesOptions { Publishers = count.Publishers }))
            .OfType<CountReading>()
            .ToList();
        var factions = Factions(items);
        var evidence = DyadEvidence.Of(items, DemoCase.Dyad, ActorRegistry.Default, main.Report.Spells);
        return new Dossier
        {
            Title = $"{DemoCase.Dyad.A} and {DemoCase.Dyad.B}: is a ceasefire in force?",
            Answer = AnswerText.Of(main, counts, DemoCase.AskedDay, evidence, building.Series?.TheatreReports is not null),
            Chart = new LullChart(main.Report, main.ActsAlone, Marks(evidence)),
            Tables = [RegimeTable.Of(main.Report, main.ActsAlone), CountTable.Of([main, .. counts, .. factions], DemoCase.AskedDay)],
            Notes = [.. building.Notes.Select(note => note.ToString())],
            Evidence = evidence,
            Credits = DemoCase.Credits,
        };
    }

    private async Task<IReadOnlyList<RecordItem>> ImportAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lull-demo-");
        try
        {
            var importer = new EventImporter(EventTypes.Default);
            await using var store = RecordStore.Open(Path.Combine(folder.FullName, Options.DefaultRecord), terminal.Clock);
            foreach (var file in DemoCase.Files)
            {
                await using var stream = DemoCase.Open(file);
                var rows = importer.ReadAsync(stream, file, ImportFormat.Lull, bytesRead: null, cancellation);
                var summary = await store.ImportAsync(rows, file, problem => terminal.Note(problem.ToString()), cancellation);
                terminal.Note($"{file}: {summary.Added} rows into a record made for the demo");
            }

            return [.. store.Items(RecordQuery.Everything)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
