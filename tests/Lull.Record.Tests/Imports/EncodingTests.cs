using System.Text;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class EncodingTests
{
    private const string Text = "date,source,target,type,note\n2024-02-04,Milícia,Beşiktaş,attack,\"two\nlines\"\n2024-02-05,A,B,attack,\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true },
        { "utf-8", false },
        { "utf-16", true },
        { "utf-16", false },
        { "utf-16BE", true },
        { "utf-16BE", false },
        { "utf-32", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Unicode_is_decoded_with_and_without_its_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        var read = await ImportedText.OfAsync(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal(("Milícia", "Beşiktaş", "two\nlines"), (read.Items[0].Source, read.Items[0].Target, read.Items[0].Note));
        Assert.Equal([2L, 4L], read.Items.Select(i => i.Origin.Row));
    }

    [Fact]
    public async Task Latin_1_is_read_and_its_first_byte_reported()
    {
        var bytes = Encoding.Latin1.GetBytes("date,source,target,type\n2024-02-04,A,B,attack\n2024-02-05,Milícia,B,attack\n2024-02-06,Milícia,B,attack\n");
        var read = await ImportedText.OfAsync(bytes);
        Assert.Equal(["A", "Milícia", "Milícia"], read.Items.Select(i => i.Source).ToList());
        var problem = Assert.Single(read.Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("0xED", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Line_ends_of_every_kind_give_the_same_rows(string lineEnd)
    {
        var read = await ImportedText.OfAsync(Text.Replace("\n", lineEnd, StringComparison.Ordinal));
        var plain = await ImportedText.OfAsync(Text);
        Assert.Empty(read.Problems);
        Assert.Equal(plain.Items, read.Items);
    }
}
