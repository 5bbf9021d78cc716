using Lull.Record.Imports;
using Lull.Record.Storage;
using Lull.Record.Tests.Imports;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class RealImportTests : IDisposable
{
    private const int Rows = 52_735;
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Record_holds_every_event_of_the_joined_ucdp_file_once_when_it_is_imported_twice()
    {
        var file = SharedData.Path("ucdp-ged-countries", "ged_all_countries.csv.gz");
        using var store = _record.Open();

        Assert.Equal(new ImportSummary(Rows, 0, 0, 0), await ImportAsync(store, file));
        Assert.Equal(new ImportSummary(0, 0, Rows, 0), await ImportAsync(store, file));

        Assert.Equal(Rows, store.Items(RecordQuery.Everything).Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Single(store.Batches());
        Assert.Empty(store.Verify());
    }

    private static Task<ImportSummary> ImportAsync(RecordStore store, string file) =>
        store.ImportAsync(
            new EventImporter(EventTypes.Default).ReadFileAsync(file),
            file,
            problem => Assert.Fail(problem.ToString()),
            TestContext.Current.CancellationToken);
}
