using DuckDB.NET.Data;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class VerificationTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Verification_finds_nothing_when_nothing_was_altered()
    {
        await FillAsync();

        using var store = _record.Open();
        Assert.Empty(store.Verify());
        Assert.Equal(new string('0', 64), store.Batches()[0].PreviousHash);
        Assert.Equal(store.Batches()[0].Hash, store.Batches()[1].PreviousHash);
    }

    [Theory]
    [InlineData("UPDATE items SET deaths_low = 0 WHERE number = 2", "item 2: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE items SET note = 'x' WHERE number = 1", "item 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE items SET source = target, target = source WHERE number = 3", "item 3: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE items SET last_day = '2000-01-01' WHERE number = 1", "item 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE items SET kind = 'hug' WHERE number = 1", "item 1: its hash does not fit its content: it was altered")]
    [InlineData("DELETE FROM items WHERE number = 2", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("UPDATE items SET row_hash = content_hash WHERE number = 1", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("UPDATE batches SET recorded_at = recorded_at - INTERVAL 1 DAY WHERE number = 2", "batch 2: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("UPDATE batches SET file = 'other.csv' WHERE number = 1", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("DELETE FROM batches WHERE number = 1; DELETE FROM items WHERE batch = 1", "batch 2: does not follow from the batch before it")]
    [InlineData("DELETE FROM supersessions", "supersessions: do not fit the items")]
    [InlineData("INSERT INTO supersessions VALUES (2, 3, 1)", "supersessions: do not fit the items")]
    public async Task Verification_names_what_was_altered_when_something_was(string alteration, string finding)
    {
        await FillAsync();
        using (var connection = new DuckDBConnection($"Data Source={_record.Path}"))
        {
            connection.Open();
            connection.Execute(alteration);
        }

        using var store = _record.Open();
        Assert.Contains($"{_record.Path}: {finding}", string.Join('\n', store.Verify()), StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        using var store = _record.Open();
        foreach (var items in (Lull.Events.RecordItem[][])
            [
                [SampleRows.Attack("1", deaths: 1), SampleRows.Attack("2", deaths: 2), SampleRows.Tally("3")],
                [SampleRows.Attack("1", deaths: 4), SampleRows.Signal("4")],
            ])
        {
            await store.ImportAsync(SampleRows.Of(items), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        }
    }
}
