using System.Net;
using System.Reflection;
using System.Text.Json;
using Lull.Reading.Statements;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Reports;
using Xunit;

namespace Lull.Web.Tests;

/// <summary>The built-in case in a record of its own, served on a free port of this machine.</summary>
public sealed class ServedRecord : IAsyncLifetime
{
    public const string Pair = "Iraqi_armed_factions~~US_forces";
    public const string ReportHash = "ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-web-tests-");
    private LullServer? _server;

    public RecordStore Store { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public string Record => Path.Combine(_folder.FullName, "case.duckdb");

    public async ValueTask InitializeAsync()
    {
        Store = RecordStore.Open(Record, TimeProvider.System);
        foreach (var file in new[] { "events.csv", "signals.csv", "tallies.csv" })
        {
            await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
            await Store.ImportAsync(new EventImporter(EventTypes.Default).ReadAsync(stream, file, ImportFormat.Lull), file, problem => Assert.Fail(problem.ToString()));
        }

        await Store.SaveReadingsAsync([new ReportReading(Said, "report.txt", Statements, [])], "report.txt");
        _server = await StartAsync(Options());
        Address = new Uri(_server.Urls[0]);
        Client = ClientOf(Address);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    internal ServerOptions Options() => new() { Record = Record, Urls = ["http://127.0.0.1:0"], Version = "test", Clock = TimeProvider.System };

    internal Task<LullServer> StartAsync(ServerOptions options) => LullServer.StartAsync(Store, options, TestContext.Current.CancellationToken);

    internal static HttpClient ClientOf(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        return client;
    }

    /// <summary>An answer in JSON.</summary>
    internal async Task<JsonElement> AskAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{path}: {answer.StatusCode} {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private static Report Said { get; } = new(
        "The guns are quiet.\nNobody announced a truce <script>alert(1)</script>.", ReportHash, "Quiet", new DateOnly(2024, 3, 15), "The Paper");

    private static IReadOnlyList<Statement> Statements { get; } =
    [
        new()
        {
            Id = "s1",
            Kind = StatementKind.Ceasefire,
            Span = new TextSpan(20, 44),
            Text = "Nobody announced a truce",
            Agent = new Party("Nobody", new TextSpan(20, 26), ActorId: null, "Iraqi armed factions", IsImplied: false),
            Polarity = Polarity.Negated,
            Modality = Modality.Actual,
            Confidence = 0.8,
            Basis = "test",
        },
    ];
}
