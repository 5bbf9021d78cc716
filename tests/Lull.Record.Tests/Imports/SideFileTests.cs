using System.Text;
using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class SideFileTests
{
    [Fact]
    public async Task Coverage_file_gives_reports_by_theatre_and_day()
    {
        var read = await CoverageAsync("theatre,date,reports\nIraq-Syria,2024-02-04,12\n\"Yemen, Red Sea\",2024-02-04,3.5\n");
        Assert.Empty(read.Problems);
        Assert.Equal(
            [new CoverageValue("Iraq-Syria", new DateOnly(2024, 2, 4), 12), new CoverageValue("Yemen, Red Sea", new DateOnly(2024, 2, 4), 3.5)],
            read.Values);
    }

    [Theory]
    [InlineData(",2024-02-04,12", "theatre")]
    [InlineData("Iraq,04/02/2024,12", "date")]
    [InlineData("Iraq,2024-02-04,-1", "reports")]
    [InlineData("Iraq,2024-02-04,NaN", "reports")]
    [InlineData("Iraq,2024-02-04,", "reports")]
    [InlineData("Syria,2024-02-04,7", "date")]
    public async Task Coverage_row_that_is_bad_names_its_column(string row, string column)
    {
        var read = await CoverageAsync("date;theatre;reports\n2024-02-04;Syria;5\n".Replace(';', ',') + Reordered(row) + "\n");
        Assert.Equal((3L, column), (Assert.Single(read.Problems).Line, read.Problems[0].Column));
        Assert.Single(read.Values);
    }

    [Theory]
    [InlineData("theatre,date\n", "lacks reports")]
    [InlineData("", "the file is empty")]
    public async Task Coverage_file_of_another_kind_is_unreadable(string text, string message)
    {
        var e = await Assert.ThrowsAsync<LullException>(() => CoverageAsync(text));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signal_file_gives_signals_and_refuses_acts()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            "source,target,date,type,url\nKataib Hezbollah,US forces,2024-01-30,suspension,https://example.org/a\nA,B,2024-02-01,attack,\nA,B,2024-02-31,truce,\n"));
        var read = await SignalFile.ReadAsync(stream, "signals.csv", EventTypes.Default, TestContext.Current.CancellationToken);
        Assert.Equal((EventKind.Suspension, "https://example.org/a"), (Assert.Single(read.Signals).Kind, read.Signals[0].Url));
        Assert.Equal([(3L, "type"), (4L, "date")], read.Problems.Select(p => (p.Line, p.Column)));
    }

    private static string Reordered(string row)
    {
        var fields = row.Split(',');
        return $"{fields[1]},{fields[0]},{fields[2]}";
    }

    private static async Task<CoverageReading> CoverageAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await CoverageFile.ReadAsync(stream, "coverage.csv", TestContext.Current.CancellationToken);
    }
}
