using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Lull.Events;
using Lull.Places;
using Lull.Reading.Candidates;
using Lull.Reading.Statements;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Reports;
using Lull.Reviews;
using Lull.Time;
using Xunit;

namespace Lull.Web.Tests.Confidence;

/// <summary>
/// The built-in case with rows of two confidential sources, one marked at its import and one afterwards, and a confidential report. The same
/// is there without any mark, to hold the one against the other.
/// </summary>
public sealed class SecretRecord : IAsyncLifetime
{
    public const string Reviewer = "Ana";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-secret-");
    private readonly List<IAsyncDisposable> _open = [];

    /// <summary>Whatever would tell who, where, or in which words. None of it may leave, whole or in part.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        ["zebra", "heron", "quiet village", "hidden province", "nurse", "12.345", "34.567", "our convoy", "secret-report", "silent bridge"];

    /// <summary>The record with confidential sources.</summary>
    public RecordStore Store { get; private set; } = null!;

    /// <summary>The same without.</summary>
    public RecordStore Open { get; private set; } = null!;

    /// <summary>Asks the server of the first.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await MakeAsync("hidden.duckdb", isConfidential: true);
        Open = await MakeAsync("open.duckdb", isConfidential: false);
        var server = await LullServer.StartAsync(
            Store,
            new ServerOptions { Record = Path.Combine(_folder.FullName, "hidden.duckdb"), Urls = ["http://127.0.0.1:0"], Version = "test", Clock = TimeProvider.System, User = Reviewer },
            TestContext.Current.CancellationToken);
        _open.Insert(0, server);
        Client = ServedRecord.ClientOf(new Uri(server.Urls[0]));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        foreach (var one in _open)
        {
            await one.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<RecordStore> MakeAsync(string file, bool isConfidential)
    {
        var store = RecordStore.Open(Path.Combine(_folder.FullName, file), TimeProvider.System);
        _open.Add(store);
        foreach (var name in new[] { "events.csv", "signals.csv", "tallies.csv" })
        {
            await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            await store.ImportAsync(new EventImporter(EventTypes.Default).ReadAsync(stream, name, ImportFormat.Lull), name, problem => Assert.Fail(problem.ToString()));
        }

        var told = new Provenance(IsConfidential: isConfidential);
        await store.ImportAsync(Rows("Zebra Hospital", "zebra", 3), "/home/zebra/zebra.csv", _ => { }, told with { Hash = new string('e', 64) }, CancellationToken.None);
        await store.SaveReadingsAsync([Reading()], "zebra-report.txt", told, CancellationToken.None);
        await store.ImportAsync(Rows("Heron Clinic", "heron", 2), "heron.csv", _ => { }, CancellationToken.None);
        await store.DecideAsync(new Decision
        {
            Subject = ReviewSubject.OfRow(Act("Heron Clinic", "heron", 0)),
            Verdict = ReviewVerdict.Correct,
            Changes = [new FieldChange("place", "Quiet Village", "Silent Bridge"), new FieldChange("deaths", "1", "2")],
            Note = "our convoy saw it",
            Reviewer = Reviewer,
        });
        if (isConfidential)
        {
            await store.HideAsync("  HERON clinic");
        }

        return store;
    }

    private static async IAsyncEnumerable<ImportedRow> Rows(string publisher, string id, int count)
    {
        await Task.CompletedTask;
        for (var number = 0; number < count; number++)
        {
            yield return new ImportedRow(Act(publisher, id, number), Problem: null);
        }
    }

    private static Event Act(string publisher, string id, int number) => new()
    {
        Id = $"{id}-{number}",
        Dataset = "lull",
        Kind = EventKind.Attack,
        TypeText = "zebra type",
        When = DayInterval.OfDay(new DateOnly(2024, 1, 10 + (3 * number))),
        Source = "Kata'ib Hezbollah",
        Target = "US forces",
        Deaths = CountRange.Exactly(1),
        Publisher = publisher,
        Place = new Place("Quiet Village", "Iraq", "Hidden Province", "Zebra region", 12.3456, 34.5678),
        Url = $"https://{id}.example/quiet",
        Note = "The nurse saw it",
        Extra = "{\"seen\":\"our convoy\"}",
        Origin = new Origin($"{id}.csv", 2 + number, HashOf($"{id} {number}")),
    };

    private static ReportReading Reading()
    {
        const string text = "Secret-report\nThe nurse of Quiet Village said that Kata'ib Hezbollah suspended its attacks on US forces.";
        var report = new Report(text, HashOf(text), "Secret-report", new DateOnly(2024, 2, 10), "Zebra Hospital") { Url = "https://zebra.example/report" };
        var (start, end) = (text.IndexOf("Kata'ib", StringComparison.Ordinal), text.Length - 1);
        var statement = new Statement
        {
            Id = "s1",
            Kind = StatementKind.Suspension,
            Span = new TextSpan(start, end),
            Text = text[start..end],
            Agent = new Party("Kata'ib Hezbollah", new TextSpan(start, start + 17), "iq-kataib-hezbollah", "Kataib Hezbollah", IsImplied: false),
            Patient = new Party("US forces", new TextSpan(end - 9, end), ActorId: null, "US forces", IsImplied: false),
            Speakers = [new Speaker("The nurse of Quiet Village", ActorId: null, "nurse", SpeechMode.Paraphrased, "said")],
            Place = new StatementPlace("Quiet Village", "Quiet Village", "Iraq", 12.3456, 34.5678, PlacePrecision.Settlement),
            Hedges = ["our convoy"],
            Purpose = "so that our convoy may pass",
            Condition = "if our convoy passes",
            Polarity = Polarity.Affirmed,
            Modality = Modality.Actual,
            Confidence = 0.8,
            Basis = "test",
        };
        return new ReportReading(report, "zebra-report.txt", [statement], new CandidateItems(Lull.Actors.ActorRegistry.Default).Of(report, [statement], "zebra-report.txt"));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
