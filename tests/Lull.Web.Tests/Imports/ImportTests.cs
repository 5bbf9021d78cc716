using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Lull.Web.Tests.Imports;

public sealed class ImportTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    private const string Header = "event_id,date,source,target,type,place\n";

    [Fact]
    public async Task File_of_events_is_in_the_record_and_in_every_answer_afterwards()
    {
        var before = await served.AskAsync("/api/about");
        var job = await ImportAsync("new.csv", Header + "n1,2024-05-01,Kataib Hezbollah,US forces,attack,Erbil\nn2,2024-99-01,Kataib Hezbollah,US forces,attack,Erbil\n");
        Assert.Equal("done", job.GetProperty("state").GetString());
        Assert.Equal(1, job.GetProperty("added").GetInt32());
        Assert.Equal(1, job.GetProperty("refused").GetInt32());
        var problem = Assert.Single(job.GetProperty("problems").EnumerateArray());
        Assert.Equal((3, "date"), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetString()));
        var after = await served.AskAsync("/api/about");
        Assert.False(before.GetProperty("record").GetProperty("hash").ValueEquals(after.GetProperty("record").GetProperty("hash").GetString()));
        Assert.Equal("n1", (await served.AskAsync("/api/events/n1")).GetProperty("event").GetProperty("id").GetString());
        var pair = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-05-02");
        Assert.Contains(pair.GetProperty("assessment").GetProperty("violations").EnumerateArray(), act => act.GetProperty("id").ValueEquals("n1"));

        var again = await ImportAsync("new.csv", Header + "n1,2024-05-01,Kataib Hezbollah,US forces,attack,Erbil\n");
        Assert.Equal((0, 1), (again.GetProperty("added").GetInt32(), again.GetProperty("known").GetInt32()));
    }

    [Fact]
    public async Task File_that_is_none_fails_and_says_why()
    {
        var job = await ImportAsync("strange.csv", "a,b,c\n1,2,3\n");
        Assert.Equal("failed", job.GetProperty("state").GetString());
        Assert.Contains("not a format", job.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bomb_is_given_up_on_before_it_has_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Header), TestContext.Current.CancellationToken);
            var line = Encoding.UTF8.GetBytes(new string(' ', 9_999) + "\n");
            for (var count = 0; count < 12_000; count++)
            {
                await gzip.WriteAsync(line, TestContext.Current.CancellationToken);
            }
        }

        var job = await ImportAsync("bomb.csv.gz", packed.ToArray());
        Assert.Equal("failed", job.GetProperty("state").GetString());
        Assert.Contains("unpacks to more than", job.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_of_too_many_files_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var number = 0; number < 201; number++)
            {
                zip.CreateEntry($"{number}.csv");
            }
        }

        var job = await ImportAsync("many.zip", packed.ToArray());
        Assert.Equal("failed", job.GetProperty("state").GetString());
        Assert.Contains("too many files", job.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_too_large_is_refused_while_it_comes()
    {
        await using var small = await served.StartAsync(served.Options() with { MostUploadBytes = 1000 });
        using var client = ServedRecord.ClientOf(new Uri(small.Urls[0]));
        using var answer = await SendAsync(client, "large.csv", new byte[1500]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetTempPath(), "lull-*"), file => new FileInfo(file).Length == 1500);
    }

    [Fact]
    public async Task Name_of_a_file_is_a_label_and_no_path()
    {
        var job = await ImportAsync("../../etc/evil.csv", Header);
        Assert.Equal("evil.csv", job.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("kind", "nonsense")]
    [InlineData("date", "tomorrow")]
    public async Task Field_that_makes_no_sense_is_refused(string name, string value)
    {
        using var answer = await SendAsync(served.Client, "x.csv", Encoding.UTF8.GetBytes(Header), (name, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Report_without_any_text_fails()
    {
        using var sent = await SendAsync(served.Client, "empty.txt", Encoding.UTF8.GetBytes("  \n"), ("kind", "report"));
        var job = await EndAsync(await JsonAsync(sent));
        Assert.Equal("failed", job.GetProperty("state").GetString());
    }

    private Task<JsonElement> ImportAsync(string name, string text) => ImportAsync(name, Encoding.UTF8.GetBytes(text));

    private async Task<JsonElement> ImportAsync(string name, byte[] content)
    {
        using var answer = await SendAsync(served.Client, name, content);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var job = await JsonAsync(answer);
        Assert.Equal($"/api/imports/{job.GetProperty("id").GetString()}", answer.Headers.Location?.ToString());
        return await EndAsync(job);
    }

    private async Task<JsonElement> EndAsync(JsonElement job)
    {
        while (job.GetProperty("state").GetString() is "waiting" or "running")
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            job = await served.AskAsync($"/api/imports/{job.GetProperty("id").GetString()}");
        }

        return job;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string name, byte[] content, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent(content), "file", name);
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports") { Content = form };
        request.Headers.Add("X-Lull", "1");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
