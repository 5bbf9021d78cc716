using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

public sealed class DetectTests
{
    private static readonly string[] ContractKeys =
        ["dyad", "kind", "onset", "onset_lo", "onset_hi", "end", "probability", "rate_before", "rate_during", "as_of"];

    [Fact]
    public async Task Detect_finds_the_lull_of_a_file_in_the_contracts_keys()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync("detect", "--events", "events.csv");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var lull = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement;
        Assert.Equal(string.Join(',', ContractKeys), string.Join(',', lull.EnumerateObject().Select(key => key.Name).Take(ContractKeys.Length)));
        Assert.Equal("Blue Front|Red Army", lull.GetProperty("dyad").GetString());
        Assert.Equal("mutual", lull.GetProperty("kind").GetString());
        var onset = DateOnly.Parse(lull.GetProperty("onset").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(onset.DayNumber - SampleFiles.Start.DayNumber, 197, 203);
        var end = DateOnly.Parse(lull.GetProperty("end").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(end.DayNumber - SampleFiles.Start.DayNumber, 277, 281);
        Assert.InRange(lull.GetProperty("probability").GetDouble(), 0.9, 1);
        Assert.Equal("2021-02-03", lull.GetProperty("as_of").GetString());
    }

    [Fact]
    public async Task Detect_says_the_same_in_every_format()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var lines = (await place.RunAsync("detect", "--events", "events.csv", "--format", "jsonl")).Lines;
        var json = (await place.RunAsync("detect", "--events", "events.csv", "--format", "json")).Output;
        var csv = (await place.RunAsync("detect", "--events", "events.csv", "--format", "csv")).Lines;
        var table = (await place.RunAsync("detect", "--events", "events.csv", "--format", "table")).Output;
        Assert.Equal(lines[0], JsonDocument.Parse(json).RootElement[0].GetRawText());
        Assert.StartsWith(string.Join(',', ContractKeys), csv[0], StringComparison.Ordinal);
        Assert.StartsWith("Blue Front|Red Army,mutual,2020-07-", csv[1], StringComparison.Ordinal);
        Assert.Contains("mutual lull: 2020-07-", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detect_of_nothing_writes_an_empty_list()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Header);
        Assert.Equal("[]\n", (await place.RunAsync("detect", "--events", "events.csv", "--format", "json")).Output);
        Assert.Equal("", (await place.RunAsync("detect", "--events", "events.csv")).Output);
        Assert.Equal("No two sides in conflict.\n", (await place.RunAsync("detect", "--events", "events.csv", "--format", "table")).Output);
    }

    [Fact]
    public async Task Daily_file_tells_only_what_was_known_on_the_day()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        Assert.Equal(0, (await place.RunAsync("detect", "--events", "events.csv", "--daily", "all.csv")).Code);
        Assert.Equal(0, (await place.RunAsync("detect", "--events", "events.csv", "--daily", "then.csv", "--as-of", "2020-08-20")).Code);
        var all = await File.ReadAllLinesAsync(Path.Combine(place.Folder, "all.csv"), TestContext.Current.CancellationToken);
        var then = await File.ReadAllLinesAsync(Path.Combine(place.Folder, "then.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("dyad,date,p_mutual,p_quiet_ab,p_quiet_ba,p_gap", all[0]);
        Assert.Equal(401, all.Length);
        Assert.StartsWith("Blue Front|Red Army,2020-08-20,", then[^1], StringComparison.Ordinal);
        Assert.Equal(then, all[..then.Length]);
    }

    [Fact]
    public async Task Words_are_told_apart_from_acts()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        place.File("signals.csv", SampleFiles.Signals());
        var with = JsonDocument.Parse((await place.RunAsync("detect", "--events", "events.csv", "--signals", "signals.csv")).Lines[0]).RootElement;
        var without = JsonDocument.Parse((await place.RunAsync("detect", "--events", "events.csv", "--signals", "signals.csv", "--no-words")).Lines[0]).RootElement;
        Assert.True(with.GetProperty("words").GetBoolean());
        Assert.Equal(JsonValueKind.Number, with.GetProperty("probability_without_words").ValueKind);
        Assert.False(without.GetProperty("words").GetBoolean());
        Assert.Equal(JsonValueKind.Null, without.GetProperty("probability_without_words").ValueKind);
    }

    [Theory]
    [InlineData("Red Army|Blue Front")]
    [InlineData(" Blue Front | Red Army ")]
    public async Task Dyad_is_found_in_either_order(string dyad)
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync("detect", "--events", "events.csv", "--dyad", dyad);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("\"dyad\":\"Blue Front|Red Army\"", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Blue Front", "two different sides")]
    [InlineData("Blue Front|Blue Front", "two different sides")]
    [InlineData("Blue Front|Green Army", "nearest: \"Blue Front|Red Army\"")]
    [InlineData("Congo|Red Army", "may be")]
    public async Task Unknown_dyad_is_told_with_what_may_be_meant(string dyad, string expected)
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync("detect", "--events", "events.csv", "--dyad", dyad);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_file_is_read_and_its_bad_rows_are_told()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        place.File("coverage.csv", "theatre,date,reports\nall,2020-01-01,12\nall,2020-01-02,many\n");
        var outcome = await place.RunAsync("detect", "--events", "events.csv", "--coverage", "coverage.csv");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("coverage.csv:3", outcome.Error, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Lines);
    }

    [Fact]
    public async Task Events_come_from_standard_input_as_well()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync(isTerminal: false, SampleFiles.Events(), ["detect", "--events", "-"], TestContext.Current.CancellationToken);
        Assert.Contains("\"kind\":\"mutual\"", outcome.Output, StringComparison.Ordinal);
    }
}
