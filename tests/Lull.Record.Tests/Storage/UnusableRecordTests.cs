using DuckDB.NET.Data;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class UnusableRecordTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    private string Trouble_told_by(Action work)
    {
        var told = Assert.Throws<LullException>(work);
        Assert.Equal(Trouble.RecordUnusable, told.Trouble);
        Assert.DoesNotContain('\n', told.Message);
        Assert.StartsWith(_record.Path + ": ", told.Message, StringComparison.Ordinal);
        return told.Message[(_record.Path.Length + 2)..];
    }

    private string Trouble_told_when_opened() => Trouble_told_by(() => _record.Open().Dispose());

    [Fact]
    public async Task Record_is_told_as_busy_when_another_process_has_it_open()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var child = ChildProcess.Start("hold", _record.Path);
        await child.HearAsync("open", cancellation);

        Assert.Matches(@"^the record is busy: process \d+ has it open$", Trouble_told_when_opened());

        Assert.Equal((0, ""), await child.EndAsync(cancellation));
        using var store = _record.Open();
        Assert.Empty(store.Batches());
    }

    [Fact]
    public void Record_is_told_as_busy_when_this_process_has_it_open()
    {
        using (_record.Open())
        {
            Assert.Equal("the record is busy: it is already open here", Trouble_told_when_opened());
        }

        _record.Open().Dispose();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void Record_is_told_as_none_when_the_file_holds_random_bytes(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        File.WriteAllBytes(_record.Path, bytes);

        Assert.Equal("is not a record of Lull (not a DuckDB file)", Trouble_told_when_opened());
        Assert.Equal(bytes, File.ReadAllBytes(_record.Path));
    }

    [Fact]
    public void Record_is_told_as_empty_when_the_file_has_no_bytes()
    {
        File.WriteAllBytes(_record.Path, []);

        Assert.Equal("is an empty file and no record; delete it and try again", Trouble_told_when_opened());
    }

    [Fact]
    public async Task Record_is_told_as_damaged_when_somebody_wrote_impossible_values()
    {
        await FillAsync();
        Sql("UPDATE items SET kind = 'hug' WHERE number = 7");
        using var store = _record.Open();

        var told = Assert.Throws<LullException>(() => store.Items(RecordQuery.Everything).Count());

        Assert.Equal("the record is damaged: it holds the impossible kind 'hug'", told.Message);
    }

    [Fact]
    public async Task Record_is_told_as_damaged_when_the_file_is_truncated()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(_record.Path, TestContext.Current.CancellationToken);
        foreach (var share in (double[])[0.1, 0.3, 0.5])
        {
            await File.WriteAllBytesAsync(
                _record.Path, bytes[..(int)(bytes.Length * share)], TestContext.Current.CancellationToken);

            Assert.Equal("the record is damaged; restore it from a copy", Trouble_told_by(ReadEverything));
        }
    }

    [Fact]
    public async Task Record_is_told_as_damaged_or_reads_whole_when_bytes_are_flipped()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(_record.Path, TestContext.Current.CancellationToken);
        var told = 0;
        var places = new Random(11);
        for (var attempt = 0; attempt < 25; attempt++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[places.Next(8, damaged.Length)] ^= 0x5a;
            await File.WriteAllBytesAsync(_record.Path, damaged, TestContext.Current.CancellationToken);
            try
            {
                ReadEverything();
            }
            catch (LullException trouble)
            {
                Assert.Equal(_record.Path + ": the record is damaged; restore it from a copy", trouble.Message);
                told++;
            }
        }

        Assert.InRange(told, 1, 25);
    }

    [Fact]
    public void Record_is_told_as_a_directory_when_it_is_one()
    {
        Directory.CreateDirectory(_record.Path);

        Assert.Equal("is a directory, not a record", Trouble_told_when_opened());
    }

    [Fact]
    public void Record_is_told_as_without_folder_when_its_folder_is_missing()
    {
        var path = Path.Combine(_record.Folder, "nowhere", "lull.duckdb");

        var told = Assert.Throws<LullException>(() => RecordStore.Open(path, _record.Clock).Dispose());

        Assert.Equal(path + ": the record cannot be created: its folder does not exist", told.Message);
    }

    [Fact]
    public void Record_is_told_as_foreign_when_it_is_a_database_of_something_else()
    {
        Sql("CREATE TABLE somebody_elses (a INTEGER)");

        Assert.Equal("is a DuckDB file, but not a record of Lull", Trouble_told_when_opened());
    }

    [Fact]
    public void Record_is_told_as_newer_when_a_newer_lull_wrote_it()
    {
        _record.Open().Dispose();
        Sql("INSERT INTO schema_version VALUES (999, '2030-01-01')");

        Assert.Equal(
            $"was written by a newer Lull (schema version 999; this one knows {RecordSchema.Newest}): update Lull",
            Trouble_told_when_opened());
    }

    [Fact]
    public async Task Record_that_may_only_be_read_can_be_asked_and_tells_that_it_cannot_be_written()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write everything");
        await FillAsync();
        File.SetAttributes(_record.Path, FileAttributes.ReadOnly);
        var bytes = await File.ReadAllBytesAsync(_record.Path, TestContext.Current.CancellationToken);

        using (var store = _record.Open())
        {
            Assert.Equal(3000, store.Items(RecordQuery.Everything).Count());
            Assert.Empty(store.Verify());
            var told = await Assert.ThrowsAsync<LullException>(() => store.ImportAsync(
                SampleRows.Of(SampleRows.Many(3001)), "more.csv", _ => { }, TestContext.Current.CancellationToken));
            Assert.Equal(_record.Path + ": the record cannot be written: no permission", told.Message);
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_record.Path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task Nothing_is_left_behind_when_the_disk_is_too_full_for_a_new_record(int blocks)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell that limits file sizes");
        var cancellation = TestContext.Current.CancellationToken;
        using (var child = ChildProcess.StartFromShell(
            $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"", "import", _record.Path, "10"))
        {
            Assert.Equal(
                (4, $"{_record.Path}: the disk is full; the record is as it was before\n"),
                await child.EndAsync(cancellation));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_record.Folder));
        using var store = _record.Open();
        Assert.Empty(store.Verify());
    }

    [Fact]
    public void Log_without_its_record_is_told_and_kept()
    {
        File.WriteAllText(_record.Path + ".wal", "the last import");

        Assert.StartsWith("is not there, but lull.duckdb.wal is", Trouble_told_when_opened(), StringComparison.Ordinal);
        Assert.True(File.Exists(_record.Path + ".wal"));
        Assert.False(File.Exists(_record.Path));
    }

    [Fact]
    public async Task Record_is_made_once_when_several_processes_make_it_together()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var children = Enumerable.Range(0, 4).Select(_ => ChildProcess.Start("import", _record.Path, "50")).ToList();
        var ends = new List<(int Code, string Error)>();
        foreach (var child in children)
        {
            ends.Add(await child.EndAsync(cancellation));
            child.Dispose();
        }

        Assert.All(ends, end => Assert.True(end.Code == 0 || end.Error.Contains("the record is busy", StringComparison.Ordinal), end.Error));
        Assert.Contains((0, ""), ends);
        Assert.Equal("lull.duckdb", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(_record.Folder))));
        using var store = _record.Open();
        Assert.Equal(50, store.Items(RecordQuery.Everything).Count());
    }

    [Theory]
    [InlineData("10000")]
    [InlineData("130000")]
    public async Task Record_is_unharmed_and_says_so_when_the_disk_is_full(string rows)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell that limits file sizes");
        var cancellation = TestContext.Current.CancellationToken;
        await FillAsync();
        var blocks = (new FileInfo(_record.Path).Length / 512) + 200;
        // A limit on file sizes stands for the full disk: it is met by the same write and needs no file system of its
        // own. The runtime's own in-memory files would meet it too without the setting.
        using (var child = ChildProcess.StartFromShell(
            $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"", "import", _record.Path, rows))
        {
            Assert.Equal(
                (4, $"{_record.Path}: the disk is full; the record is as it was before\n"),
                await child.EndAsync(cancellation));
        }

        using var store = _record.Open();
        Assert.Equal(3000, store.Items(RecordQuery.Everything).Count());
        Assert.Empty(store.Verify());
    }

    private async Task FillAsync()
    {
        using var store = _record.Open();
        await store.ImportAsync(
            SampleRows.Of(SampleRows.Many(3000)), "many.csv", _ => { }, TestContext.Current.CancellationToken);
    }

    private void ReadEverything()
    {
        using var store = _record.Open();
        Assert.Empty(store.Verify());
    }

    private void Sql(string statement)
    {
        using var connection = new DuckDBConnection($"Data Source={_record.Path}");
        connection.Open();
        connection.Execute(statement);
    }
}
