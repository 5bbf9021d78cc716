using System.Text;
using Xunit;

namespace Lull.EndToEnd;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("detect", "--help")]
    public async Task Help_is_a_result(params string[] args)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync(args);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.NotEmpty(outcome.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("deteckt")]
    [InlineData("import")]
    [InlineData("detect", "--format", "xml")]
    [InlineData("detect", "--as-of", "15.3.2024")]
    [InlineData("detect", "--as-of", "9999-12-31")]
    [InlineData("detect", "--level", "family")]
    [InlineData("detect", "--unheard-of")]
    [InlineData("detect", "--as-of")]
    public async Task Wrong_usage_is_told_on_standard_error_with_code_two(params string[] args)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync(args);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misspelt_command_is_told_in_one_line()
    {
        using var place = new Workplace();
        Assert.Equal("lull: Unrecognized command or argument 'deteckt'.\nTry 'lull --help'.\n", (await place.RunAsync("deteckt")).Error);
    }

    [Theory]
    [InlineData("detect", "--events", "missing.csv")]
    [InlineData("detect", "--events", ".")]
    [InlineData("dyads", "--events", "missing.csv")]
    [InlineData("import", "missing.csv")]
    [InlineData("import", ".")]
    [InlineData("detect")]
    [InlineData("dyads", "--record", "missing.duckdb")]
    [InlineData("detect", "--events", "events.csv", "--signals", "missing.csv")]
    [InlineData("detect", "--events", "events.csv", "--coverage", "missing.csv")]
    [InlineData("detect", "--events", "events.csv", "--daily", "missing/daily.csv")]
    public async Task Missing_or_unreadable_file_is_one_line_with_code_three(params string[] args)
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync(args);
        Assert.Equal((3, ""), (outcome.Code, outcome.Output));
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists(Path.Combine(place.Folder, "lull.duckdb")), "a command that failed left a record behind");
    }

    [Fact]
    public async Task Damaged_record_has_code_four()
    {
        using var place = new Workplace();
        place.File("lull.duckdb", new string('x', 100_000));
        var outcome = await place.RunAsync("dyads");
        Assert.Equal((4, ""), (outcome.Code, outcome.Output));
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Refused_rows_are_listed_with_code_one_and_good_rows_go_in()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events() + "z1,2020-13-45,Blue Front,Red Army,attack\n");
        var outcome = await place.RunAsync("import", "events.csv");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("\"refused\":1", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2020-13-45", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"mutual\"", (await place.RunAsync("detect")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remark_on_the_encoding_is_told_and_costs_no_row()
    {
        using var place = new Workplace();
        await File.WriteAllBytesAsync(
            Path.Combine(place.Folder, "events.csv"),
            Encoding.Latin1.GetBytes(SampleFiles.Events("Milícia")),
            TestContext.Current.CancellationToken);
        var imported = await place.RunAsync("import", "events.csv");
        Assert.Equal((0, 1), (imported.Code, imported.Lines.Count(line => line.Contains("\"refused\":0", StringComparison.Ordinal))));
        Assert.Contains("Windows-1252", imported.Error, StringComparison.Ordinal);
        var detected = await place.RunAsync("detect", "--events", "events.csv");
        Assert.Equal(0, detected.Code);
        Assert.Contains("Windows-1252", detected.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_before_one_that_cannot_be_read_are_in_the_record_and_told()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        place.File("letter.txt", "Dear Sir,\n");
        var outcome = await place.RunAsync("import", "events.csv", "letter.txt");
        Assert.Equal(3, outcome.Code);
        Assert.Contains("\"added\":480", Assert.Single(outcome.Lines), StringComparison.Ordinal);
        Assert.Contains("letter.txt: not a format", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"rows\":480", (await place.RunAsync("dyads")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interruption_is_left_to_the_caller_to_tell()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            place.RunAsync(isTerminal: false, "", ["import", "events.csv"], new CancellationToken(canceled: true)));
    }
}
