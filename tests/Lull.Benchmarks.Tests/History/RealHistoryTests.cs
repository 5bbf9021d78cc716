using Lull.Benchmarks.History;
using Xunit;

namespace Lull.Benchmarks.Tests.History;

public sealed class RealHistoryTests
{
    [Fact]
    public async Task Command_says_in_one_line_what_is_missing_where_there_is_no_data()
    {
        using StringWriter output = new(), errors = new();
        Assert.Equal(3, await HistoryCommand.RunAsync([Path.Combine(AppContext.BaseDirectory, "nowhere")], output, errors));
        Assert.StartsWith("no data", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Truces_known_to_have_failed_are_not_called_lulls()
    {
        var data = HistoryCommand.BesideRepository();
        Assert.SkipWhen(data is null, "there is no shared/data beside the repository");
        using var known = File.OpenText(Path.Combine(AppContext.BaseDirectory, "known-failures.csv"));
        var record = await RealRecord.ReadAsync(Path.Combine(data!, HistoryCommand.Events), TestContext.Current.CancellationToken);
        Assert.Equal(0, record.Refused);
        foreach (var truce in KnownHistory.Failures(known))
        {
            var report = record.Look(truce.Dyad).Report;
            Assert.NotNull(report);
            Assert.Null(Comparison.Of(truce, report).Spell);
        }
    }
}
