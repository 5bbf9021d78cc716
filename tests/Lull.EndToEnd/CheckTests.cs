using System.Text.Json;
using Lull.Cli.Demo;
using Xunit;

namespace Lull.EndToEnd;

/// <summary><c>lull check</c> on the built-in case with sentences of our own.</summary>
public sealed class CheckTests(CheckTests.DemoRecord record) : IClassFixture<CheckTests.DemoRecord>
{
    [Theory]
    [InlineData("2024-03-10", "There have been no attacks by Iraqi armed factions on US forces since 11 February.", "absence", "supported", "whether the press was at work")]
    [InlineData("2024-03-10", "There have been no attacks by Iraqi armed factions on US forces since 4 February.", "absence", "contradicted", "al-Omar")]
    [InlineData("2024-02-20", "There have been no attacks on US bases in Syria since 6 February.", "absence", "contested", "only at Syria")]
    [InlineData("2024-02-20", "There have been no attacks on US bases in Iraq since 6 February.", "absence", "supported", "3 acts left out")]
    [InlineData("2024-04-28", "There have been no drone attacks on US forces since 1 April.", "absence", "contradicted", "only \"drone\" acts")]
    [InlineData("2024-04-28", "No lethal attacks on US forces have been recorded for three weeks.", "absence", "not-checkable", "whether anybody was killed")]
    [InlineData("2024-04-28", "There have been no major attacks by Iraqi factions on US troops since March.", "absence", "not-checkable", "what counts as \"major\"")]
    [InlineData("2024-04-26", "There will be no attacks on US forces until Sunday, Kataib Hezbollah said.", "absence", "not-checkable", "lay ahead")]
    [InlineData("2024-01-18", "Iraqi armed factions have attacked US forces about 140 times since 17 October.", "count", "supported", "Pentagon 140")]
    [InlineData("2023-11-14", "Iraqi armed factions have attacked US forces 73 times since 17 October.", "count", "contested", "Pentagon 55")]
    [InlineData("2024-01-18", "Iraqi armed factions have attacked US forces more than 200 times since 17 October.", "count", "contradicted", "Pentagon 140")]
    [InlineData("2024-01-18", "Iraqi armed factions have carried out dozens of attacks on US forces since 17 October.", "count", "supported", "Pentagon 140")]
    [InlineData("2024-04-23", "The drone attack on US forces in Iraq on Monday was the first since February.", "ordinal", "supported", "Ain al-Asad")]
    [InlineData("2024-04-23", "Monday's attack on US forces was the first since January.", "ordinal", "contradicted", "before it from 1 February 2024")]
    [InlineData("2024-03-10", "\"We have observed the truce with the Americans,\" a spokesman for Kataib Hezbollah said.", "compliance", "supported", "no act by Kataib Hezbollah")]
    [InlineData("2024-04-28", "\"We have observed the truce with the Americans,\" a spokesman for Kataib Hezbollah said.", "compliance", "contested", "whether Kataib Hezbollah did it")]
    [InlineData("2024-04-28", "Iraqi armed factions have abided by the ceasefire with US forces since 12 February, an official said.", "compliance", "contradicted", "22 April 2024")]
    public async Task Claim_gets_the_verdict_that_the_record_of_its_day_bears_out(string day, string text, string claim, string verdict, string because)
    {
        record.Place.File("report.txt", $"A claim\n\n{text}\n");
        var outcome = await record.Place.RunAsync("check", "report.txt", "--date", day, "--dyad", "Iraqi armed factions|US forces");
        var claims = outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var found = Assert.Single(claims, one => string.Equals(one.GetProperty("claim").GetString(), claim, StringComparison.Ordinal));
        Assert.Equal((text, verdict), (text, found.GetProperty("verdict").GetString()));
        Assert.Contains(because, found.GetProperty("because").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The built-in case in a record of its own.</summary>
    public sealed class DemoRecord : IAsyncLifetime
    {
        internal Workplace Place { get; } = new();

        public async ValueTask InitializeAsync()
        {
            foreach (var file in DemoCase.Files)
            {
                using var rows = new StreamReader(DemoCase.Open(file));
                Place.File(file, await rows.ReadToEndAsync(TestContext.Current.CancellationToken));
                Assert.Equal(0, (await Place.RunAsync("import", file)).Code);
            }
        }

        public ValueTask DisposeAsync()
        {
            Place.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
