using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

/// <summary><c>lull read</c> with the real parser; what is read is the concern of the reading's own tests.</summary>
public sealed class ReadTests
{
    private const string Attack = "Kadir Front fighters shelled the Otar garrison on Monday.\n";
    private const string Denial = "The Tesh Army denied attacking the Kadir Front on Tuesday.\n";

    [Fact]
    public async Task Statements_are_lines_of_the_contract_when_piped()
    {
        using var place = new Workplace();
        place.File("a.txt", Attack);
        var outcome = await place.RunAsync("read", "a.txt", "--date", "2031-05-14");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var statement = Parse(outcome.Lines[0]);
        Assert.Equal("attack", statement.GetProperty("kind").GetString());
        var span = statement.GetProperty("span");
        Assert.Equal(Attack[span[0].GetInt32()..span[1].GetInt32()], statement.GetProperty("text").GetString());
        Assert.Equal("2031-05-12", statement.GetProperty("time").GetProperty("start").GetString());
    }

    [Fact]
    public async Task Reports_come_in_the_order_of_their_names_when_a_folder_is_read()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(Path.Combine(place.Folder, "news", "old"));
        place.File("news/b.txt", Denial);
        place.File("news/a.txt", Attack);
        place.File("news/old/c.txt", "The Tesh Army bombed Otar.\n");
        place.File("news/notes.csv", Attack);

        var each = new List<string>();
        foreach (var file in (string[])["news/a.txt", "news/b.txt", "news/old/c.txt"])
        {
            each.Add((await place.RunAsync("read", file)).Output);
        }

        Assert.All(each, output => Assert.NotEmpty(output));
        var all = string.Concat(each);
        Assert.Equal(all, (await place.RunAsync("read", "news")).Output);
        Assert.Equal(all, (await place.RunAsync("read", "news/**/*.txt")).Output);
        Assert.Equal(each[0] + each[1], (await place.RunAsync("read", "news/*.txt")).Output);
        Assert.Equal(each[1] + each[0], (await place.RunAsync("read", "news/b.txt", "news/a.txt")).Output);
    }

    [Fact]
    public async Task File_that_cannot_be_opened_is_named_and_the_others_are_read()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(Path.Combine(place.Folder, "news"));
        place.File("news/a.txt", Attack);
        File.CreateSymbolicLink(Path.Combine(place.Folder, "news", "b.txt"), Path.Combine(place.Folder, "gone.txt"));
        var outcome = await place.RunAsync("read", "news");
        Assert.Single(outcome.Lines);
        Assert.Contains("news/b.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_when_it_is_named()
    {
        using var place = new Workplace();
        place.File("a.txt", Attack);
        var input = await place.RunAsync(isTerminal: false, Attack, ["read", "-"], TestContext.Current.CancellationToken);
        Assert.Equal((await place.RunAsync("read", "a.txt")).Output, input.Output);
    }

    [Theory]
    [InlineData("read", "missing.txt")]
    [InlineData("read", "empty")]
    [InlineData("read", "none/*.txt")]
    [InlineData("read", "*.doc")]
    public async Task Missing_report_is_one_line_with_code_three(params string[] args)
    {
        using var place = new Workplace();
        Directory.CreateDirectory(Path.Combine(place.Folder, "empty"));
        var outcome = await place.RunAsync(args);
        Assert.Equal((3, ""), (outcome.Code, outcome.Output));
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Unreadable_text_is_one_line_with_code_one_and_the_others_are_read()
    {
        using var place = new Workplace();
        place.File("a.txt", "");
        place.File("b.txt", "\0\u0001\u0002 binary \0\0");
        place.File("c.txt", Attack);
        var outcome = await place.RunAsync("read", ".");
        Assert.Equal(1, outcome.Code);
        Assert.NotEmpty(outcome.Output);
        Assert.Contains("a.txt: there is no text in it\nb.txt: this is no text", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_model_is_wrong_usage()
    {
        using var place = new Workplace();
        Assert.Equal(2, (await place.RunAsync("read", place.File("a.txt", Attack), "--model", "xl")).Code);
        Assert.Equal(0, (await place.RunAsync("read", "a.txt", "--model", "s")).Code);
    }

    [Fact]
    public async Task Saving_stores_what_happened_once_and_nothing_that_is_denied()
    {
        using var place = new Workplace();
        place.File("a.txt", Attack);
        place.File("b.txt", Denial);
        string[] args = ["read", "a.txt", "b.txt", "--date", "2031-05-14", "--save"];
        var first = await place.RunAsync(args);
        var second = await place.RunAsync(args);
        Assert.Contains("saved 2 reports", first.Error, StringComparison.Ordinal);
        Assert.Contains("and 1 events", first.Error, StringComparison.Ordinal);
        Assert.Contains("saved 0 reports", second.Error, StringComparison.Ordinal);
        Assert.Contains("2 reports were there already", second.Error, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        var dyad = Parse(Assert.Single((await place.RunAsync("dyads")).Lines));
        Assert.Equal("Kadir Front|Otar garrison", dyad.GetProperty("dyad").GetString());
    }

    [Fact]
    public async Task View_colours_what_is_said_on_a_terminal_and_brackets_it_without_colour()
    {
        using var place = new Workplace();
        place.File("a.txt", Attack);
        var cancellation = TestContext.Current.CancellationToken;
        var coloured = await place.RunAsync(isTerminal: true, "", ["read", "a.txt"], cancellation);
        var plain = await place.RunAsync(isTerminal: true, "", ["read", "a.txt", "--no-color"], cancellation);
        Assert.Contains("\u001b[38;5;9mshelled\u001b[0m", coloured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Contains("‹", plain.Output, StringComparison.Ordinal);
        Assert.Contains("›¹", plain.Output, StringComparison.Ordinal);
        Assert.Contains("Kadir Front → Otar garrison", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explanation_shows_tree_rule_and_entry_when_asked_for()
    {
        using var place = new Workplace();
        place.File("a.txt", Attack);
        var explain = Parse((await place.RunAsync("read", "a.txt", "--explain")).Lines[0]).GetProperty("explain");
        Assert.Equal("shell", explain.GetProperty("entry").GetString());
        Assert.StartsWith("# text = Kadir Front fighters shelled", explain.GetProperty("tree").GetString(), StringComparison.Ordinal);
        var view = await place.RunAsync("read", "a.txt", "--explain", "--format", "table");
        Assert.Contains("shelled  root, VERB shell", view.Output, StringComparison.Ordinal);
        Assert.Contains("lexicon entry 'shell'", view.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Every_format_holds_the_same_statements(string format)
    {
        using var place = new Workplace();
        place.File("a.txt", Attack + "\n" + Denial);
        var lines = (await place.RunAsync("read", "a.txt")).Lines;
        var output = (await place.RunAsync("read", "a.txt", "--format", format)).Output;
        var count = string.Equals(format, "json", StringComparison.Ordinal)
            ? Parse(output).GetArrayLength()
            : output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.Equal(lines.Length, count);
        Assert.True(count > 1, "both sentences say something");
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
