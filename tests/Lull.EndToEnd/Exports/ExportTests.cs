using DuckDB.NET.Data;
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
    [InlineData("events", "cf")]
    [InlineData("statements", "geojson")]
    [InlineData("ceasefires", "parquet")]
    [InlineData("weather", "csv")]
    public async Task What_cannot_be_exported_is_one_line_with_code_two(string what, string to)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("export", what, "--to", to);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith($"lull: '{what}'", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exported_events_imported_again_give_the_same_answer()
    {
        using var place = await RecordAsync();
        await place.RunAsync("export", "events", "--to", "csv", "--places", "exact", "-o", "all.csv");
        var again = await place.RunAsync("import", "all.csv", "--record", "again.duckdb");
        Assert.Contains("\"added\":98,", again.Output, StringComparison.Ordinal);
        Assert.Equal(
            (await place.RunAsync("detect")).Output,
            (await place.RunAsync("detect", "--record", "again.duckdb")).Output);
    }

    [Fact]
    public async Task Places_are_told_by_region_unless_asked_otherwise()
    {
        using var place = new Workplace();
        place.File("one.csv", "date,source,target,type,place,latitude,longitude,note\n2024-01-05,Red Army,Blue Front,attack,Oakham,12.345678,-3.5,near the Oakham mill\n");
        await place.RunAsync("import", "one.csv");
        foreach (var form in (string[])["csv", "geojson"])
        {
            var coarse = await place.RunAsync("export", "events", "--to", form);
            Assert.DoesNotContain("Oakham", coarse.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("12.3", coarse.Output, StringComparison.Ordinal);
            Assert.Contains("--places exact", coarse.Error, StringComparison.Ordinal);
        }

        Assert.Contains("\"coordinates\":[-3.5,12.3457]", (await place.RunAsync("export", "events", "--to", "geojson", "--places", "exact")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_holds_the_rows_with_days_and_numbers_as_such()
    {
        using var place = await RecordAsync();
        var outcome = await place.RunAsync("export", "events", "--to", "parquet", "-o", "it's.parquet");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        await using var database = new DuckDBConnection("DataSource=:memory:");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = database.CreateCommand();
        command.CommandText = $"SELECT count(*)::INTEGER, max(date), sum(count_low)::INTEGER, typeof(any_value(latitude)) FROM '{Path.Combine(place.Folder, "it's.parquet").Replace("'", "''", StringComparison.Ordinal)}'";
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await row.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal((98, "DOUBLE"), (row.GetInt32(0), row.GetString(3)));
        Assert.IsType<DateOnly>(row.GetValue(1));
        Assert.True(row.GetInt32(2) > 98);
        Assert.Equal(2, (await place.RunAsync("export", "events", "--to", "parquet")).Code);
    }

    [Fact]
    public async Task Statements_leave_with_their_polarity_and_modality()
    {
        using var place = new Workplace();
        place.File("report.txt", "The Blue Front denied on Monday that it had attacked the Red Army.\n");
        await place.RunAsync("read", "report.txt", "--date", "2024-03-05", "--save", "--publisher", "Oak News");
        var lines = (await place.RunAsync("export", "statements", "--to", "csv", "--places", "exact")).Lines;
        Assert.StartsWith("report,report_title,report_publisher,report_date,id,kind,agent,patient,polarity,modality,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("Oak News,2024-03-05,s1,attack,Blue Front,Red Army,", StringComparison.Ordinal) && line.Contains("denied", StringComparison.Ordinal));
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
