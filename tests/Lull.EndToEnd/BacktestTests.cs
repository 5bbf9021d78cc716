using System.Text.Json;
using Lull.Cli.Demo;
using Xunit;

namespace Lull.EndToEnd;

/// <summary><c>lull backtest</c> on the built-in case and on made-up files.</summary>
public sealed class BacktestTests
{
    [Fact]
    public async Task Backtest_of_the_built_in_case_is_the_golden_table()
    {
        using var place = await DemoAsync();
        var outcome = await place.RunAsync("backtest", "--format", "table");
        Assert.Equal(0, outcome.Code);
        var file = Path.Combine(Checkout.Root, "tests", "Lull.EndToEnd", "backtest-demo.verified.txt");
        if (Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1")
        {
            await File.WriteAllTextAsync(file, outcome.Output, TestContext.Current.CancellationToken);
        }

        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), outcome.Output);
    }

    [Fact]
    public async Task Backtest_says_the_same_in_rows()
    {
        using var place = await DemoAsync();
        var rows = (await place.RunAsync("backtest")).Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(10, rows.Count(row => Is(row, "bin", "lull", 30)));
        Assert.Equal(
            rows.Single(row => Is(row, "brier", "lull", 30)).GetProperty("count").GetInt32(),
            rows.Where(row => Is(row, "bin", "lull", 30)).Sum(row => row.GetProperty("count").GetInt32()));
        var header = (await place.RunAsync("backtest", "--format", "csv")).Lines[0];
        Assert.Equal("measure,forecast,days,value,count,from,to,said,low,high", header);
    }

    [Fact]
    public async Task Diagram_is_one_page_or_one_drawing()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        Assert.Equal(0, (await place.RunAsync("backtest", "--events", "events.csv", "-o", "page.html")).Code);
        Assert.Equal(0, (await place.RunAsync("backtest", "--events", "events.csv", "-o", "drawing.svg")).Code);
        var page = await File.ReadAllTextAsync(Path.Combine(place.Folder, "page.html"), TestContext.Current.CancellationToken);
        var drawing = await File.ReadAllTextAsync(Path.Combine(place.Folder, "drawing.svg"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.StartsWith("<svg", drawing, StringComparison.Ordinal);
        var parsed = System.Xml.Linq.XDocument.Parse(drawing);
        Assert.Equal(2, parsed.Descendants().Count(element => element.Attribute("class")?.Value is "curve"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thin_record_says_so_and_gives_no_figure()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events(days: 100));
        var rows = await place.RunAsync("backtest", "--events", "events.csv");
        Assert.Equal((0, ""), (rows.Code, rows.Output));
        Assert.Contains("too thin", rows.Error, StringComparison.Ordinal);
        var table = await place.RunAsync("backtest", "--events", "events.csv", "--format", "table");
        Assert.Contains("too thin", table.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Brier", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fit_of_a_record_with_few_lulls_writes_no_file()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        var outcome = await place.RunAsync("backtest", "--events", "events.csv", "--fit", "weights.csv");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Contains("too few", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(place.Folder, "weights.csv")));
    }

    [Fact]
    public async Task Fit_of_many_lulls_is_written_and_an_assessment_can_use_it()
    {
        using var place = new Workplace();
        var many = string.Concat(Enumerable.Range(0, 24).Select(index =>
            SampleFiles.Events($"Blue Front {index:00}", $"Red Army {index:00}", quietTo: 240 + (6 * index), ids: $"d{index}-")[(index == 0 ? 0 : SampleFiles.Header.Length)..]));
        place.File("events.csv", many);
        var outcome = await place.RunAsync("backtest", "--events", "events.csv", "--fit", "weights.csv", "--format", "csv");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("days,from,to,count,ended,brier,brier_of_constant", outcome.Lines[0], StringComparison.Ordinal);
        string[] ask = ["assess", "Blue Front 03", "Red Army 03", "--events", "events.csv", "--as-of", "2020-08-25"];
        var (own, builtIn) = (await WithinMonthAsync(place, [.. ask, "--fragility", "weights.csv"]), await WithinMonthAsync(place, ask));
        Assert.NotEqual(own, builtIn);
        Assert.Equal(3, (await place.RunAsync([.. ask, "--fragility", "events.csv"])).Code);
    }

    private static async Task<double> WithinMonthAsync(Workplace place, string[] args) =>
        JsonDocument.Parse((await place.RunAsync(args)).Output).RootElement.GetProperty("fragility").EnumerateArray()
            .Single(end => end.GetProperty("days").GetInt32() == 30).GetProperty("probability").GetDouble();

    private static bool Is(JsonElement row, string measure, string forecast, int days) =>
        (row.GetProperty("measure").GetString(), row.GetProperty("forecast").GetString()) == (measure, forecast)
        && row.GetProperty("days") is { ValueKind: JsonValueKind.Number } told && told.GetInt32() == days;

    private static async Task<Workplace> DemoAsync()
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
