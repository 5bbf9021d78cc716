using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

public sealed class ActorsTests
{
    [Fact]
    public async Task Name_is_told_with_its_other_names_and_affiliations_when_one_actor_goes_by_it()
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("actors", "Kata'ib Hizballah");
        Assert.Equal(0, outcome.Code);
        var actor = Parse(Assert.Single(outcome.Lines));
        Assert.Equal("resolved", actor.GetProperty("status").GetString());
        Assert.Equal("Kataib Hezbollah", actor.GetProperty("name").GetString());
        Assert.Contains("KH", Names(actor, "aliases")!, StringComparer.Ordinal);
        var umbrella = actor.GetProperty("belongs_to").EnumerateArray().First(tie => tie.GetProperty("counts").GetBoolean());
        Assert.Equal("Iraqi Resistance Coordination Committee", umbrella.GetProperty("name").GetString());
        Assert.Equal("2020-10-10", umbrella.GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, umbrella.GetProperty("to").ValueKind);
    }

    [Fact]
    public async Task Name_is_shown_as_ambiguous_when_several_go_by_it()
    {
        using var place = new Workplace();
        var lines = (await place.RunAsync("actors", "Congo")).Lines.Select(Parse).ToList();
        Assert.Equal("cd cg", string.Join(" ", lines.Select(line => line.GetProperty("id").GetString())));
        Assert.All(lines, line => Assert.Equal("ambiguous", line.GetProperty("status").GetString()));

        var shown = await place.RunAsync("actors", "Congo", "--format", "table");
        Assert.StartsWith("'Congo' is ambiguous: it may be any of 2.", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_is_told_to_be_nobodys_with_code_zero_when_it_is_unknown()
    {
        using var place = new Workplace();
        var row = await place.RunAsync("actors", "Brigade of Nowhere");
        Assert.Equal((0, ""), (row.Code, row.Error));
        Assert.Equal("unknown", Parse(Assert.Single(row.Lines)).GetProperty("status").GetString());

        var shown = await place.RunAsync("actors", "Brigade", "of", "Nowhere", "--format", "table");
        Assert.Equal(0, shown.Code);
        Assert.StartsWith("Nobody in the registry goes by 'Brigade of Nowhere'.\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("47th Brigade of the Popular Mobilization Forces", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task Everybody_is_listed_when_no_name_is_given(string format)
    {
        using var place = new Workplace();
        var outcome = await place.RunAsync("actors", "--format", format);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("iq-kataib-hezbollah", outcome.Output, StringComparison.Ordinal);
        Assert.True(outcome.Lines.Length > 300, "there are more actors than that");
        if (string.Equals(format, "json", StringComparison.Ordinal))
        {
            Assert.True(Parse(outcome.Output).GetArrayLength() > 300);
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string?> Names(JsonElement actor, string list) =>
        actor.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("name").GetString());
}
