using Xunit;

namespace Lull.EndToEnd;

public sealed class ReadmeTests
{
    private const string Fence = "```\n";

    [Fact]
    public async Task Readme_shows_what_the_demo_really_says()
    {
        using var place = new Workplace();
        var demo = (await place.RunAsync("demo")).Output;
        // The first screen: the answer and the chart. The tables are for those who ran it.
        var shown = string.Join('\n', demo[..demo.IndexOf("What may be the case", StringComparison.Ordinal)].Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
        var file = Path.Combine(Checkout.Root, "README.md");
        var readme = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var from = readme.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var to = readme.IndexOf(Fence, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1")
        {
            await File.WriteAllTextAsync(file, readme[..from] + shown + readme[to..], TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(shown, readme[from..to]);
    }
}
