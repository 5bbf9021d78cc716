using System.Xml.Linq;
using Xunit;

namespace Lull.EndToEnd;

public sealed class DemoTests
{
    [Fact]
    public async Task Demo_goes_the_whole_way_and_writes_its_page()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("demo");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("before the record", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("▲ Iraqi armed factions against US forces", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Very likely, as known on 15 March 2024: a ceasefire that neither announced is in force between", outcome.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(outcome.Lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(["lull-demo.html"], Directory.GetFileSystemEntries(place.Folder).Select(path => Path.GetFileName(path)!), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Demo_reads_its_report_assesses_and_checks()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("demo");
        Assert.Contains("unannounced ceasefire        0.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Mohammed Shia al-Sudani      patron     Says Haider Al-Rubaie", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Iraqi armed factions: ceasefire, 10 March 2024, says Haider", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no \"attacks on US bases\"           Haider Al-Rubaie  Supported", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_of_the_demo_is_the_one_whose_reading_is_scored() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Cases", "founding-like", "founding-like.txt")),
            File.ReadAllText(Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024", "report.txt")),
            StringComparer.Ordinal);

    [Fact]
    public async Task Page_of_the_demo_links_every_row_to_where_it_can_be_read()
    {
        using var place = new Workplace();
        await place.RunAsync("demo");
        var page = await File.ReadAllTextAsync(Path.Combine(place.Folder, "lull-demo.html"), TestContext.Current.CancellationToken);
        var main = XDocument.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)]);
        var rows = main.Descendants("section").Single(section => string.Equals((string?)section.Attribute("class"), "evidence", StringComparison.Ordinal)).Descendants("tbody").Single().Elements("tr").ToList();
        Assert.InRange(rows.Count, 40, 120);
        Assert.All(rows, row => Assert.NotEmpty(row.Descendants("a")));
        Assert.DoesNotContain(Path.GetTempPath(), page.Replace("//tmp", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_says_the_same_twice()
    {
        using var place = new Workplace();
        var first = await place.RunAsync("demo");
        var page = await File.ReadAllTextAsync(Path.Combine(place.Folder, "lull-demo.html"), TestContext.Current.CancellationToken);
        Assert.Equal(first, await place.RunAsync("demo"));
        Assert.Equal(page, await File.ReadAllTextAsync(Path.Combine(place.Folder, "lull-demo.html"), TestContext.Current.CancellationToken));
    }
}
