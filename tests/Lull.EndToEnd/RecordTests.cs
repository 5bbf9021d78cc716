using Xunit;

namespace Lull.EndToEnd;

public sealed class RecordTests
{
    [Fact]
    public async Task Importing_a_file_twice_changes_nothing()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var first = await place.RunAsync("import", "events.csv");
        var second = await place.RunAsync("import", "events.csv");
        Assert.Equal("{\"file\":\"events.csv\",\"added\":480,\"superseded\":0,\"already_there\":0,\"refused\":0}", Assert.Single(first.Lines));
        Assert.Equal("{\"file\":\"events.csv\",\"added\":0,\"superseded\":0,\"already_there\":480,\"refused\":0}", Assert.Single(second.Lines));
    }

    [Fact]
    public async Task Record_and_file_give_the_same_answer()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        await place.RunAsync("import", "events.csv", "--record", "other.duckdb");
        var fromRecord = await place.RunAsync("detect", "--record", "other.duckdb");
        var fromFile = await place.RunAsync("detect", "--events", "events.csv");
        Assert.Equal(fromFile.Output, fromRecord.Output);
    }

    [Fact]
    public async Task Dyads_are_listed_with_counts_and_status()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events() + SampleFiles.Events("Green Band", "Red Army", quietFrom: 250, quietTo: 400, ids: "g")[SampleFiles.Header.Length..]);
        var lines = (await place.RunAsync("dyads", "--events", "events.csv", "--format", "csv")).Lines;
        Assert.StartsWith("dyad,a,b,acts_ab,acts_ba,rows,tallies,first,last,status,since", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Blue Front|Red Army,Blue Front,Red Army,320,160,480,0,2020-01-01,2021-02-03,active,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Green Band|Red Army,Green Band,Red Army,250,125,375,0,2020-01-01,2020-09-06,mutual,2020-09-", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publisher_that_nobody_is_is_told()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync("dyads", "--events", "events.csv", "--publisher", "Agency Tow");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Contains("Agency Tow", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_without_colour_holds_no_escape_sequence()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        string[] args = ["dyads", "--events", "events.csv"];
        var colored = await place.RunAsync(isTerminal: true, "", args, TestContext.Current.CancellationToken);
        var plain = await place.RunAsync(isTerminal: true, "", [.. args, "--no-color"], TestContext.Current.CancellationToken);
        Assert.Contains('\u001b', colored.Output);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Contains("Blue Front | Red Army", plain.Output, StringComparison.Ordinal);
    }
}
