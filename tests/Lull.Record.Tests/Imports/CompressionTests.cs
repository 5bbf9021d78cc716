using System.IO.Compression;
using System.Text;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class CompressionTests
{
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes("event_id,date,source,target,type\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i},2024-02-04,A{i % 37},B{i * 7919 % 1001},attack\n")));

    [Fact]
    public async Task Gzip_is_opened()
    {
        var read = await ImportedText.OfAsync(Gzip(Plain));
        Assert.Empty(read.Problems);
        Assert.Equal(5000, read.Items.Count);
        Assert.Equal("events.csv", read.Items[0].Origin.File);
    }

    [Fact]
    public async Task Two_gzip_files_joined_are_one()
    {
        byte[] joined = [.. Gzip(Plain), .. Gzip("x1,2024-02-04,A,B,attack\n"u8.ToArray())];
        var read = await ImportedText.OfAsync(joined);
        Assert.Empty(read.Problems);
        Assert.Equal(5001, read.Items.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(400)]
    [InlineData(5000)]
    public async Task Gzip_that_is_cut_off_gives_its_whole_rows_and_a_problem(int missing)
    {
        var read = await ImportedText.OfAsync(Gzip(Plain)[..^missing]);
        Assert.NotEmpty(read.Items);
        var problem = Assert.Single(read.Problems);
        Assert.Contains("damaged or cut off", problem.Message, StringComparison.Ordinal);
        Assert.Equal(read.Items.Count, read.Items.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(read.Items, i => Assert.Matches("^B[0-9]+$", i.Target));
    }

    [Fact]
    public async Task Gzip_cut_off_in_its_header_is_unreadable() =>
        Assert.Contains("damaged or cut off", await ImportedText.TroubleOfAsync(Gzip(Plain)[..6]), StringComparison.Ordinal);

    [Fact]
    public async Task Every_file_of_a_zip_is_read_and_a_bad_one_is_a_problem()
    {
        var zip = Zip(("a.csv", Plain), ("read me.txt", "Hello"u8.ToArray()), ("sub/b.csv.gz", Gzip("date,source,target,type\n2024-02-04,A,B,attack\n"u8.ToArray())));
        var read = await ImportedText.OfAsync(zip);
        Assert.Equal(5001, read.Items.Count);
        Assert.Equal("events.csv/sub/b.csv.gz", read.Items[^1].Origin.File);
        Assert.Equal(("events.csv/read me.txt", 0L), (Assert.Single(read.Problems).Source, read.Problems[0].Line));
    }

    [Fact]
    public async Task Name_within_a_zip_stays_in_one_line()
    {
        var read = await ImportedText.OfAsync(Zip(("a\n\u2028b.txt", "hello"u8.ToArray()), ("c.csv", Plain)));
        Assert.Equal("events.csv/a  b.txt", Assert.Single(read.Problems).Source);
    }

    [Fact]
    public async Task Zip_comes_through_a_pipe_as_well()
    {
        var zip = Zip(("a.csv", Plain));
        await using var pipe = new StreamOfBytes(zip);
        Assert.Equal(5000, (await ImportedText.OfAsync(pipe)).Items.Count);
    }

    [Fact]
    public async Task Zip_that_is_cut_off_is_unreadable() =>
        Assert.Contains("zip archive is damaged or cut off", await ImportedText.TroubleOfAsync(Zip(("a.csv", Plain))[..^30]), StringComparison.Ordinal);

    [Fact]
    public async Task Zip_without_a_file_is_unreadable() =>
        Assert.Contains("holds no file", await ImportedText.TroubleOfAsync(Zip()), StringComparison.Ordinal);

    [Fact]
    public async Task Progress_counts_the_bytes_of_the_file()
    {
        var gzip = Gzip(Plain);
        var last = new LastReport();
        using var stream = new MemoryStream(gzip);
        await ImportedText.CollectAsync(new EventImporter(EventTypes.Default).ReadAsync(stream, "x", ImportFormat.Auto, last, TestContext.Current.CancellationToken));
        Assert.Equal(gzip.Length, last.Value);
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return target.ToArray();
    }

    private static byte[] Zip(params ReadOnlySpan<(string Name, byte[] Content)> files)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return target.ToArray();
    }

    private sealed class LastReport : IProgress<long>
    {
        public long Value { get; private set; }

        public void Report(long value) => Value = value;
    }

    private sealed class StreamOfBytes(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
