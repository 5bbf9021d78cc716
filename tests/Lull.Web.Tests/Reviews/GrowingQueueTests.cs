using System.Globalization;
using System.Text;
using System.Text.Json;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Web.Tests.Reviews;

/// <summary>A record of more pairs than the queue looks through at once.</summary>
public sealed class GrowingQueueTests : IAsyncLifetime
{
    private const int Pairs = 30;
    private const int PairsAtOnce = 24;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lull-queue-");
    private RecordStore _store = null!;
    private LullServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var record = Path.Combine(_folder.FullName, "many.duckdb");
        _store = RecordStore.Open(record, TimeProvider.System);
        using var rows = new MemoryStream(Encoding.UTF8.GetBytes(Rows()));
        await _store.ImportAsync(new EventImporter(EventTypes.Default).ReadAsync(rows, "many.csv", ImportFormat.Lull), "many.csv", problem => Assert.Fail(problem.ToString()));
        _server = await LullServer.StartAsync(
            _store, new ServerOptions { Record = record, Urls = ["http://127.0.0.1:0"], Version = "test", Clock = TimeProvider.System }, TestContext.Current.CancellationToken);
        _client = ServedRecord.ClientOf(new Uri(_server.Urls[0]));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_queue_says_how_many_pairs_are_still_to_come_and_reaches_every_one_when_asked_again()
    {
        var (pending, total) = await AskAsync();
        Assert.InRange(pending, Pairs - PairsAtOnce, Pairs);

        for (var asked = 0; pending > 0 && asked < 100; asked++)
        {
            var (before, known) = (pending, total);
            (pending, total) = await AskAsync();
            Assert.InRange(pending, 0, before);
            Assert.True(total >= known, "what was in the queue has gone from it");
        }

        Assert.Equal(0, pending);
        Assert.True(total >= Pairs, $"{total} questions of {Pairs} pairs, each with a truce that was declared");
    }

    private async Task<(int Pending, int Total)> AskAsync()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync(new Uri("/api/reviews", UriKind.Relative), TestContext.Current.CancellationToken));
        return (json.RootElement.GetProperty("pending").GetInt32(), json.RootElement.GetProperty("total").GetInt32());
    }

    // Each pair has a truce that its answer rests on, and so a question.
    private static string Rows()
    {
        var text = new StringBuilder("event_id,date,source,target,type,count,place,country,publisher\n");
        for (var pair = 0; pair < Pairs; pair++)
        {
            for (var act = 0; act < 12; act++)
            {
                text.Append(CultureInfo.InvariantCulture, $"p{pair}-{act},{new DateOnly(2024, 1, 1).AddDays(act * 3):yyyy-MM-dd},Band {pair},Guard {pair},attack,1,Town,Iraq,The Paper\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"p{pair}-truce,2024-02-10,Band {pair},Guard {pair},ceasefire,,,Iraq,The Wire\n");
        }

        return text.ToString();
    }
}
