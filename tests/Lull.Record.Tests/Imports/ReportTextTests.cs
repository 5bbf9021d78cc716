using System.IO.Compression;
using System.Text;
using CsCheck;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public async Task Text_is_read_when_it_is_in_any_common_encoding(string encoding)
    {
        var text = "Félix said: no attacks.\nNone at all.\n";
        var bytes = Encoding.GetEncoding(encoding) is var known ? (byte[])[.. known.GetPreamble(), .. known.GetBytes(text)] : [];
        Assert.Equal(new ReportText("a.txt", text, null), Assert.Single(await ReadAsync(bytes)));
    }

    [Fact]
    public async Task Archive_gives_each_of_its_files_as_a_report()
    {
        using var bytes = new MemoryStream();
        await using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["one.txt", "two.txt"])
            {
                await using var entry = await archive.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
                entry.Write(Encoding.UTF8.GetBytes(name + "\n"));
            }
        }

        Assert.Equal(
            [new ReportText("a.txt/one.txt", "one.txt\n", null), new ReportText("a.txt/two.txt", "two.txt\n", null)],
            await ReadAsync(bytes.ToArray()));
    }

    [Theory]
    [InlineData("", "there is no text in it")]
    [InlineData(" \n\t\n", "there is no text in it")]
    [InlineData("ab\0\0\0\u0001cdefghijklmnopq", "this is no text: it holds NUL bytes")]
    public async Task Problem_tells_why_when_there_is_no_text(string content, string message)
    {
        var report = Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes(content)));
        Assert.Equal(("", new Problem("a.txt", 0, "", message)), (report.Text, report.Problem));
    }

    [Theory]
    [InlineData("A sentence that says nothing much. ", 50_000)]
    [InlineData("A paragraph that says nothing much.\n\n", 30_000)]
    [InlineData("nofullstopandnospace", 40_000)]
    [InlineData("😀", 200_000)]
    public async Task Long_text_is_several_reports_that_make_the_whole_when_put_together(string sentence, int times)
    {
        var text = new StringBuilder().Insert(0, sentence, times).Append('\n').ToString();
        var parts = await ReadAsync(Encoding.UTF8.GetBytes(text));
        Assert.True(parts.Count > 1, "it is longer than a report");
        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts, part => Assert.InRange(part.Text.Length, 1, ReportText.Longest));
        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part.Text[0])));
        Assert.All(parts.SkipLast(1), part => Assert.EndsWith(sentence[^1].ToString(), part.Text, StringComparison.Ordinal));
        Assert.Equal("a.txt (part 2)", parts[1].Name);
    }

    [Fact]
    public void Bytes_of_any_kind_give_a_text_or_a_problem() =>
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            var reports = ReadAsync(bytes).GetAwaiter().GetResult();
            Assert.NotEmpty(reports);
            Assert.All(reports, report => Assert.True(report.Text.Length > 0 || report.Problem is not null));
        });

    private static async Task<List<ReportText>> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await ReportText.ReadAsync(stream, "a.txt", TestContext.Current.CancellationToken).ToListAsync();
    }
}
