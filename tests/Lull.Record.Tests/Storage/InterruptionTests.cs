using System.Globalization;
using Lull.Record.Imports;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class InterruptionTests : IDisposable
{
    private const int Rows = 10_000;
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData("reading", 0)]
    [InlineData("reading", 60)]
    [InlineData("merging", 0)]
    [InlineData("merging", 40)]
    [InlineData("merging", 80)]
    [InlineData("merging", 160)]
    public async Task Record_is_as_before_or_after_when_the_importing_process_is_killed(string moment, int milliseconds)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using (var store = _record.Open())
        {
            await store.ImportAsync(SampleRows.Of(SampleRows.Many(100)), "before.csv", _ => { }, cancellation);
        }

        using (var child = ChildProcess.Start("import", _record.Path, Rows.ToString(CultureInfo.InvariantCulture)))
        {
            await child.HearAsync(moment, cancellation);
            await Task.Delay(milliseconds, cancellation);
            await child.KillAsync(cancellation);
        }

        using (var store = _record.Open())
        {
            Assert.Contains(store.Items(RecordQuery.Everything).Count(), (int[])[100, 100 + Rows]);
            Assert.Empty(store.Verify());
        }

        using (var child = ChildProcess.Start("import", _record.Path, Rows.ToString(CultureInfo.InvariantCulture)))
        {
            Assert.Equal((0, ""), await child.EndAsync(cancellation));
        }

        using var whole = _record.Open();
        Assert.Equal(100 + Rows, whole.Items(RecordQuery.Everything).Count());
        Assert.Equal(2, whole.Batches().Count);
    }

    [Fact]
    public async Task Record_is_as_before_when_the_import_is_cancelled()
    {
        using var store = _record.Open();
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.ImportAsync(UntilCancelledAsync(cancellation), "a.csv", _ => { }, cancellation.Token));

        Assert.Empty(store.Items(RecordQuery.Everything));
        Assert.Empty(store.Batches());
        var summary = await store.ImportAsync(
            SampleRows.Of(SampleRows.Many(10)), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        Assert.Equal(10, summary.Added);
    }

    [Fact]
    public async Task Record_is_as_before_when_the_rows_break_off()
    {
        using var store = _record.Open();

        var told = await Assert.ThrowsAsync<LullException>(() => store.ImportAsync(
            BreakingOffAsync(), "a.csv", _ => { }, TestContext.Current.CancellationToken));

        Assert.Equal("a.csv: the file is truncated", told.Message);
        Assert.Empty(store.Items(RecordQuery.Everything));
        Assert.Empty(store.Batches());
    }

    private static async IAsyncEnumerable<ImportedRow> UntilCancelledAsync(CancellationTokenSource cancellation)
    {
        var index = 0;
        foreach (var item in SampleRows.Many(100_000))
        {
            if (index++ == 5000)
            {
                await cancellation.CancelAsync();
            }

            yield return new ImportedRow(item, null);
        }
    }

    private static async IAsyncEnumerable<ImportedRow> BreakingOffAsync()
    {
        foreach (var item in SampleRows.Many(5000))
        {
            yield return new ImportedRow(item, null);
        }

        await Task.Yield();
        throw new LullException(Trouble.InputUnreadable, "a.csv: the file is truncated");
    }
}
