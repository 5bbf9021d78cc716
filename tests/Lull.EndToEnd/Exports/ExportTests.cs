using Lull.Cli.Demo;
using Xunit;

namespace Lull.EndToEnd.Exports;

/// <summary><c>lull export</c> on the built-in case. The golden file is what a person would be given to review.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task Candidates_of_the_built_in_case_are_those_of_the_golden_file()
    {
        using var place = await RecordAsync();
        var outcome = await place.RunAsync("export", "ceasefires", "--to", "cf");
        var golden = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "tests", "Lull.EndToEnd", "Exports", "iraq-2023-2024.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(golden.ReplaceLineEndings("\n"), outcome.Output);
        Assert.Contains("none of them reviewed", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_holds_what_standard_output_would()
    {
        using var place = await RecordAsync();
        var written = await place.RunAsync("export", "ceasefires", "--to", "cf", "--as-of", "2023-12-31", "-o", "out.csv");
        var printed = await place.RunAsync("export", "ceasefires", "--to", "cf", "--as-of", "2023-12-31");
        Assert.Equal("", written.Output);
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(Path.Combine(place.Folder, "out.csv"), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("kh-20240130", printed.Output, StringComparison.Ordinal);
        Assert.Equal(3, (await place.RunAsync("export", "ceasefires", "--to", "cf", "-o", Path.Combine("no", "such", "folder.csv"))).Code);
    }

    [Theory]
    [InlineData("events", "csv")]
    [InlineData("ceasefires", "parquet")]
    public async Task What_cannot_be_exported_yet_is_one_line_with_code_two(string what, string to)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("export", what, "--to", to);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith($"lull: '{what}'", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<Workplace> RecordAsync()
    {
        var place = new Workplace();
        foreach (var file in DemoCase.Files)
        {
            using var rows = new StreamReader(DemoCase.Open(file));
            place.File(file, await rows.ReadToEndAsync(TestContext.Current.CancellationToken));
            Assert.Equal(0, (await place.RunAsync("import", file)).Code);
        }

        return place;
    }
}
