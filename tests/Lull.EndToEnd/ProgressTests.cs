using System.Globalization;
using Xunit;

namespace Lull.EndToEnd;

public sealed class ProgressTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("jsonl")]
    public async Task Detection_over_many_dyads_shows_progress_when_a_person_reads_standard_error(string format)
    {
        using var piped = new Workplace();
        using var watched = new Workplace { ErrorIsTerminal = true };
        string[] args = ["detect", "--events", "events.csv", "--format", format];
        piped.File("events.csv", ManyPairs());
        watched.File("events.csv", ManyPairs());

        var quiet = await piped.RunAsync(args);
        var shown = await watched.RunAsync(args);
        var onScreen = await watched.RunAsync(isTerminal: true, "", args, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Looking for lulls", quiet.Error, StringComparison.Ordinal);
        Assert.Contains("Looking for lulls", shown.Error, StringComparison.Ordinal);
        Assert.NotEmpty(quiet.Output);
        Assert.Equal(quiet.Output, shown.Output);
        Assert.Equal(quiet.Output, onScreen.Output);
    }

    private static string ManyPairs() =>
        SampleFiles.Header + string.Concat(Enumerable.Range(0, 6).Select(number =>
            SampleFiles.Events(string.Create(CultureInfo.InvariantCulture, $"Front {number}"), ids: string.Create(CultureInfo.InvariantCulture, $"p{number}"))[SampleFiles.Header.Length..]));
}
