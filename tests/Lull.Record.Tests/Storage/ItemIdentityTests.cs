using Lull.Events;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class ItemIdentityTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData("Pentagon", "a.csv", "Red Crescent", "b.csv")]
    [InlineData("Pentagon", "a.csv", "Red Crescent", "a.csv")]
    [InlineData("", "a.csv", "", "b.csv")]
    [InlineData("", "north/a.csv", "", "north/b.csv")]
    [InlineData("Pentagon", "a.csv", "", "a.csv")]
    public async Task Same_number_means_two_events_when_others_gave_it(
        string publisher, string file, string otherPublisher, string otherFile)
    {
        var both = await ImportBothAsync(
            SampleRows.Noted("1", deaths: 1, file, publisher),
            SampleRows.Noted("1", deaths: 2, otherFile, otherPublisher));

        Assert.Equal(new ImportSummary(1, 0, 0, 0), both.Second);
        Assert.Equal([1, 2], both.Deaths);
    }

    [Theory]
    [InlineData("Pentagon", "a.csv", "Pentagon", "a.csv")]
    [InlineData("Pentagon", "march.csv", "Pentagon", "april.csv")]
    [InlineData("Pentagon", "a.csv", "pentagon;Shafaq News", "a.csv")]
    [InlineData("", "a.csv", "", "a.csv")]
    [InlineData("", "march/a.csv", "", "april\\a.csv")]
    [InlineData("", "a.csv", "", "elsewhere/a.csv.gz")]
    public async Task Row_is_corrected_when_the_same_one_gives_its_number_again(
        string publisher, string file, string laterPublisher, string laterFile)
    {
        var both = await ImportBothAsync(
            SampleRows.Noted("1", deaths: 1, file, publisher),
            SampleRows.Noted("1", deaths: 2, laterFile, laterPublisher));

        Assert.Equal(new ImportSummary(0, 1, 0, 0), both.Second);
        Assert.Equal([2], both.Deaths);
    }

    [Fact]
    public async Task Row_is_already_there_when_its_file_has_another_name()
    {
        var both = await ImportBothAsync(
            SampleRows.Noted("1", deaths: 1, "a.csv"),
            SampleRows.Noted("1", deaths: 1, "renamed.csv"));

        Assert.Equal(new ImportSummary(0, 0, 1, 0), both.Second);
    }

    private async Task<(ImportSummary Second, List<int> Deaths)> ImportBothAsync(Event first, Event second)
    {
        using var store = _record.Open();
        var cancellation = TestContext.Current.CancellationToken;
        await store.ImportAsync(SampleRows.Of(first), first.Origin.File, _ => { }, cancellation);
        var summary = await store.ImportAsync(SampleRows.Of(second), second.Origin.File, _ => { }, cancellation);
        Assert.Empty(store.Verify());
        return (summary, [.. store.Items(RecordQuery.Everything).Cast<Event>().Select(act => act.Deaths!.Value.Low)]);
    }
}
