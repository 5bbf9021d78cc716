using System.Text;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class BadInputTests
{
    private const string Header = "event_id,date,source,target,type,note\n";
    private const string Good = "9,2024-02-04,A,B,attack,\n";

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\n\r\n\n", "the file is empty")]
    [InlineData("name,age\nAnna,7\n", "not a format Lull knows: the first line is 'name,age'")]
    [InlineData("Dear Sir,\nplease find enclosed\n", "not a format Lull knows: the first line is 'Dear Sir,'")]
    [InlineData("date,source,target\n", "not Lull CSV: its header lacks type")]
    [InlineData("\"date,source\n", "not a format Lull knows")]
    [InlineData("id,type_of_violence,side_a,date_start,date_end\n", "not UCDP GED: its header lacks side_b")]
    [InlineData("\0\u0001\u0002\u0003date,source,target,type\n", "holds NUL bytes")]
    public async Task File_of_no_known_format_is_unreadable(string text, string message) =>
        Assert.Contains(message, await ImportedText.TroubleOfAsync(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public async Task Binary_file_is_unreadable()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        Assert.StartsWith("events.csv: ", await ImportedText.TroubleOfAsync(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date,source,target,type")]
    [InlineData("date,source,target,type\n")]
    [InlineData("date,source,target,type\r\n\r\n")]
    public async Task Header_alone_is_no_event_and_no_problem(string text)
    {
        var read = await ImportedText.OfAsync(text);
        Assert.Empty(read.Items);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public async Task Blank_rows_are_passed_over()
    {
        var read = await ImportedText.OfAsync(Header + "\n,,,,,\n" + Good + "\n");
        Assert.Empty(read.Problems);
        Assert.Equal(4, Assert.Single(read.Items).Origin.Row);
    }

    [Fact]
    public async Task Text_after_a_closing_quotation_mark_costs_that_row_only()
    {
        var read = await ImportedText.OfAsync(Header + "1,2024-02-04,\"A\" x,B,attack,\n" + Good);
        Assert.Equal((2L, "quotation mark"), (Assert.Single(read.Problems).Line, Mentioned(read, "quotation mark")));
        Assert.Equal(3, Assert.Single(read.Items).Origin.Row);
    }

    [Fact]
    public async Task Quotation_mark_that_is_never_closed_costs_that_row_only()
    {
        var read = await ImportedText.OfAsync(Header + "1,2024-02-04,A,B,attack,\"note\n" + Good + Good.Replace('9', '8'));
        Assert.Equal(2, Assert.Single(read.Problems).Line);
        Assert.Equal([3L, 4L], read.Items.Select(i => i.Origin.Row));
    }

    [Fact]
    public async Task File_cut_off_within_a_row_costs_that_row_only()
    {
        var read = await ImportedText.OfAsync(Header + Good + "8,2024-02-05,A,B");
        Assert.Single(read.Items);
        Assert.Equal((3L, "found 4 fields, expected 6"), (Assert.Single(read.Problems).Line, read.Problems[0].Message));
    }

    [Fact]
    public async Task Row_with_a_nul_is_refused()
    {
        var read = await ImportedText.OfAsync(Header + "1,2024-02-04,A\0,B,attack,\n" + Good);
        Assert.Equal((2L, "NUL"), (Assert.Single(read.Problems).Line, Mentioned(read, "NUL")));
        Assert.Single(read.Items);
    }

    [Fact]
    public async Task Same_row_twice_is_one_row()
    {
        var read = await ImportedText.OfAsync(Header + Good + Good + "\"9\",2024-02-04,A,B,attack,\r\n");
        Assert.Empty(read.Problems);
        Assert.Equal(2, Assert.Single(read.Items).Origin.Row);
    }

    [Fact]
    public async Task Same_identifier_with_other_content_is_a_problem()
    {
        var read = await ImportedText.OfAsync(Header + Good + Good.Replace("attack", "strike", StringComparison.Ordinal));
        Assert.Single(read.Items);
        Assert.Equal((3L, "stood on line 2"), (Assert.Single(read.Problems).Line, Mentioned(read, "stood on line 2")));
    }

    [Fact]
    public async Task First_line_far_too_long_is_unreadable()
    {
        await using var stream = new StreamOfParts("", 8L << 20, "");
        var e = await Assert.ThrowsAsync<LullException>(() => ImportedText.OfAsync(stream));
        Assert.Contains("not a format Lull knows", e.Message, StringComparison.Ordinal);
        Assert.InRange(e.Message.Length, 0, 600);
    }

    [Theory]
    [InlineData("nowhere.csv", "there is no such file")]
    [InlineData("nowhere/at/all.csv", "there is no such file")]
    [InlineData(".", "is a directory")]
    public async Task Path_that_is_no_file_is_unreadable(string path, string message)
    {
        var rows = new EventImporter(EventTypes.Default).ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        var e = await Assert.ThrowsAsync<LullException>(() => ImportedText.CollectAsync(rows));
        Assert.Equal((Trouble.InputUnreadable, $"{path}: {message}"), (e.Trouble, e.Message.Split(';')[0]));
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await using var stream = new StreamOfParts(Header + Good, 8L << 20, "");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in new EventImporter(EventTypes.Default).ReadAsync(stream, "x", cancellationToken: stop.Token))
            {
                await stop.CancelAsync();
            }
        });
    }

    private static string Mentioned(ImportedText read, string words) =>
        read.Problems[0].Message.Contains(words, StringComparison.Ordinal) ? words : read.Problems[0].Message;
}
