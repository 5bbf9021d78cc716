using DuckDB.NET.Data;
using Xunit;

namespace Lull.EndToEnd;

public sealed class VerifyTests
{
    [Fact]
    public async Task Record_that_nobody_touched_is_intact()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        await place.RunAsync("import", "events.csv");
        var outcome = await place.RunAsync("verify");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("\"intact\":true,\"batches\":1,", Assert.Single(outcome.Lines), StringComparison.Ordinal);
        Assert.Contains("1 import, the last on 20", (await place.RunAsync("verify", "--format", "table")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Altered_row_is_told_with_code_four()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        await place.RunAsync("import", "events.csv");
        await using (var database = new DuckDBConnection($"DataSource={Path.Combine(place.Folder, "lull.duckdb")}"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = database.CreateCommand();
            command.CommandText = "UPDATE items SET target = 'Somebody else' WHERE number = 7";
            Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        }

        var outcome = await place.RunAsync("verify");
        Assert.Equal(4, outcome.Code);
        Assert.Contains("\"intact\":false", outcome.Output, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public async Task No_record_is_one_line_with_code_three()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("verify");
        Assert.Equal((3, ""), (outcome.Code, outcome.Output));
        Assert.False(System.IO.File.Exists(Path.Combine(place.Folder, "lull.duckdb")));
    }
}
