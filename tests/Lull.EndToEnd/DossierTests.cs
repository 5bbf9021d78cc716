using System.Text;
using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

/// <summary><c>lull dossier</c> on the built-in case.</summary>
public sealed class DossierTests
{
    private static readonly string[] Pair = ["dossier", "Iraqi armed factions", "US forces", "--quick"];

    [Fact]
    public async Task Ending_of_the_file_says_in_what_form_it_is_written()
    {
        using var place = await RecordAsync();
        foreach (var (name, begins) in new[] { ("a.html", "<!doctype html>"), ("a.md", "# Iraqi armed factions"), ("a.json", "{") })
        {
            var outcome = await place.RunAsync([.. Pair, "--as-of", "2024-03-15", "-o", name]);
            Assert.Equal((0, ""), (outcome.Code, outcome.Output));
            Assert.StartsWith(begins, await ReadAsync(place, name), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ending_that_names_no_form_is_refused_before_anything_is_read()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync([.. Pair, "-o", "a.pdf"]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(".html, .md or .json", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_is_made_again_letter_by_letter_by_the_command_that_it_names()
    {
        using var place = await RecordAsync();
        var first = await place.RunAsync([.. Pair, "--to", "json"]);
        var how = JsonDocument.Parse(first.Output).RootElement.GetProperty("reproduction");
        Assert.Equal("lull dossier \"Iraqi armed factions\" \"US forces\" --quick --to json --as-of 2024-09-27", how.GetProperty("command").GetString());
        Assert.Equal(JsonDocument.Parse((await place.RunAsync("verify", "--format", "jsonl")).Output).RootElement.GetProperty("hash").GetString(), how.GetProperty("record").GetString());
        var again = await place.RunAsync([.. Pair, "--to", "json", "--as-of", "2024-09-27"]);
        Assert.Equal(first.Output, again.Output);
    }

    [Fact]
    public async Task Dossier_does_not_tell_where_somebody_keeps_his_files()
    {
        using var place = await RecordAsync();
        foreach (var form in new[] { "html", "md", "json" })
        {
            Assert.DoesNotContain(place.Folder, (await place.RunAsync([.. Pair, "--to", form])).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_is_smaller_than_a_megabyte()
    {
        using var place = await RecordAsync();
        Assert.InRange(Encoding.UTF8.GetByteCount((await place.RunAsync([.. Pair, "--to", "html"])).Output), 20_000, 1_000_000);
    }

    [Fact]
    public async Task Week_of_a_pair_and_of_its_theatre_tell_the_same_acts()
    {
        using var place = await RecordAsync();
        var pair = JsonDocument.Parse((await place.RunAsync([.. Pair, "--weekly", "--as-of", "2024-02-12", "--to", "json"])).Output).RootElement;
        var theatre = JsonDocument.Parse((await place.RunAsync("dossier", "--theatre", "iraq-syria", "--weekly", "--as-of", "2024-02-12", "--to", "json")).Output).RootElement;
        Assert.Equal(pair.GetProperty("pairs")[0].GetProperty("this_week").GetRawText(), theatre.GetProperty("pairs")[0].GetProperty("this_week").GetRawText());
        Assert.Equal("active-hostilities", pair.GetProperty("pairs")[0].GetProperty("now").GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("--theatre goes with --weekly", "dossier", "--theatre", "Iraq-Syria")]
    [InlineData("not both", "dossier", "Iraqi armed factions", "US forces", "--theatre", "Iraq-Syria", "--weekly")]
    [InlineData("two sides", "dossier", "Iraqi armed factions")]
    public async Task Wrong_use_is_told(string says, params string[] words)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync(words);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theatre_that_the_record_does_not_know_is_told()
    {
        using var place = await RecordAsync();
        var outcome = await place.RunAsync("dossier", "--theatre", "Atlantis", "--weekly");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("'Atlantis'", outcome.Error, StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(Workplace place, string name) =>
        File.ReadAllTextAsync(Path.Combine(place.Folder, name), TestContext.Current.CancellationToken);

    private static async Task<Workplace> RecordAsync()
    {
        var place = new Workplace();
        var folder = Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024");
        string[] files = ["events.csv", "tallies.csv", "signals.csv"];
        await place.RunAsync(["import", .. files.Select(file => Path.Combine(folder, file))]);
        return place;
    }
}
